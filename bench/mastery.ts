import { sql } from "drizzle-orm";
import { newId } from "#/core/ids.ts";
import { getClassMastery } from "#/features/study/actions/get-class-mastery.ts";
import { getMastery } from "#/features/study/actions/get-mastery.ts";
import { createAi } from "#/server/ai/ai.ts";
import type { Context } from "#/server/context.ts";
import { connect } from "#/server/db.ts";
import { parseEnv } from "#/server/env.ts";
import { createFiles } from "#/server/files.ts";
import { createLog } from "#/server/log.ts";
import { migrate } from "#/server/migrate.ts";
import { createVault } from "#/server/vault.ts";
import { makeUser } from "#/test/factories.ts";
import type { Bench, Options, Outcome } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { withPostgres } from "./lib/database.ts";
import { type MasterySize, makeMasteryWorld } from "./lib/mastery-world.ts";
import { median } from "./lib/stats.ts";

const whole: MasterySize = { learners: 500, answers: 100, skills: 12 };
const small: MasterySize = { learners: 10, answers: 20, skills: 3 };

const medianOf = async (work: () => Promise<unknown>): Promise<number> => {
  await work();
  const times: number[] = [];
  for (let n = 0; n < 7; n += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return median(times);
};

const run = ({ quick }: Options): Promise<Outcome> =>
  withPostgres(async ({ url, version }) => {
    const size = quick ? small : whole;
    const connection = connect({ kind: "server", url });
    try {
      await migrate({ kind: "server", url });
      const { db } = connection;
      const teacher = await makeUser(db, { role: "instructor" });
      const services = {
        now: () => new Date(),
        log: createLog("silent"),
        ai: createAi(parseEnv({})),
        vault: createVault(newId()),
      };
      const ctx: Context = { ...services, db, files: createFiles(`/nowhere/${newId()}`), actor: teacher.actor };
      const courseId = await makeMasteryWorld(ctx, size);
      const [one] = await db.execute<{ userId: string }>(
        sql`select user_id as "userId" from enrolments where course_id = ${courseId}::uuid limit 1`,
      );
      const mine: Context = {
        ...ctx,
        actor: { kind: "user", userId: one!.userId, role: "learner", sessionId: newId() },
      };
      const ofClass = await medianOf(() => getClassMastery(ctx, { courseId }));
      const own = await medianOf(() => getMastery(mine, { courseId }));
      return {
        kind: "measured",
        figures: [
          {
            name: `mastery of a class, ${size.learners} × ${size.answers} answers`,
            value: ofClass,
            unit: "ms",
            limit: 300,
          },
          { name: `map of a learner, ${size.answers} answers`, value: own, unit: "ms" },
        ],
        tables: [],
        notes: [
          "Actions called in the process, on PostgreSQL over a local connection; median of seven after one to warm up.",
          `${size.skills} skills; half of the answers in practice, half in quizzes of ten questions that have shown their results.`,
        ],
        versions: { PostgreSQL: version },
      };
    } finally {
      await connection.close();
    }
  });

export const bench: Bench = { name: "mastery", title: "Mastery", run };

if (import.meta.main) await runBenches([bench]);
