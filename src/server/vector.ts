import { sql } from "drizzle-orm";
import type { Db } from "./db.ts";

/** Adds pgvector where the server has it and the role may: it is wanted, not needed. */
export const addVector = async (db: Db): Promise<void> => {
  await db.execute(sql`create extension if not exists vector`).catch(() => {});
};

/** Whether pgvector is in the database, so that passages can be ranked by meaning. */
export const hasVector = async (db: Db): Promise<boolean> => {
  const rows = await db.execute(sql`select 1 from pg_extension where extname = 'vector'`);
  return rows.length > 0;
};
