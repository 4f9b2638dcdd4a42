import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The process that has a data directory open, and where its database answers. */
export type Holder = { pid: number; socketDir: string | null; port: number };

export const holderFile = (dataDir: string) => join(dataDir, "holder.json");

export const readHolder = (dataDir: string): Holder | null => {
  try {
    return JSON.parse(readFileSync(holderFile(dataDir), "utf8")) as Holder;
  } catch {
    return null;
  }
};
