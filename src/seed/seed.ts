import { sql } from "drizzle-orm";
import { toInstant } from "#/core/time.ts";
import { refreshIndex } from "#/features/tutor/actions/refresh-index.ts";
import { createUser } from "#/features/users/actions/create-user.ts";
import { demoPassword } from "#/features/users/demo-accounts.ts";
import { site as siteTable, users } from "#/features/users/tables.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import type { Platform } from "#/server/platform.ts";
import { demoPeople } from "./demo-people.ts";
import { saveDemoAssignments } from "./save-demo-assignments.ts";
import { saveDemoCourse } from "./save-demo-course.ts";
import { liveThroughDemo } from "./save-demo-progress.ts";
import { saveDemoTutor } from "./save-demo-tutor.ts";

const lockKey = 7_862_415;

const savePeople = async (ctx: Context): Promise<Map<string, string>> => {
  const isVisitor = (email: string) => /^(learner|instructor|admin)@/.test(email);
  const made = await Promise.all(
    demoPeople.map(({ name, email, role }) =>
      createUser(ctx, { name, email, role, password: isVisitor(email) ? demoPassword : null }),
    ),
  );
  return new Map(made.map(({ email, id }) => [email, id]));
};

const isEmpty = async (db: Db): Promise<boolean> => {
  const [row] = await db
    .select({ found: sql<boolean>`exists (select 1 from ${users}) or exists (select 1 from ${siteTable})` })
    .from(sql`(select 1) as one`);
  return row?.found === false;
};

/** Only the instance that takes the mark fills the site; the others go on. */
const takeMark = (db: Db, now: string): Promise<boolean> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${lockKey}::bigint)`);
    if (!(await isEmpty(tx))) return false;
    await tx.insert(siteTable).values({ key: "site", isDemo: true, seededAt: now });
    return true;
  });

/**
 * Fills an empty database of a demo site; does nothing otherwise. A start that is ended in the middle of it leaves a
 * site with part of the demo and no harm: everything is made through the ordinary actions.
 */
export const seedIfEmpty = async (site: Platform): Promise<void> => {
  const { env, db, log, ai, files, vault, now } = site;
  if (!env.demo || !(await takeMark(db, toInstant(now())))) return;
  const started = performance.now();
  const ctx: Context = { actor: { kind: "system", job: "seed" }, db, log, ai, files, vault, now };
  const people = await savePeople(ctx);
  const courseId = await saveDemoCourse(ctx, people);
  await liveThroughDemo(ctx, { people, courseId });
  await Promise.all([saveDemoAssignments(ctx, { people, courseId }), refreshIndex(ctx, courseId)]);
  await saveDemoTutor(ctx, { people, courseId });
  log.info({ ms: Math.round(performance.now() - started) }, "the demo is in place");
};
