import { setTimeout as sleep } from "node:timers/promises";
import { and, count, eq } from "drizzle-orm";
import type { Attempt } from "#/features/assessments/contract-attempts.ts";
import { attempts } from "#/features/assessments/tables.ts";
import { buildIfNeeded } from "#/host/build.ts";
import { makeEnrolment } from "#/test/factories.ts";
import { type MadeQuestion, makeQuizWorld, rightAnswer, shownIn } from "#/test/factories-assessments.ts";
import type { Bench, Options, Outcome } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { onDatabaseOf, withPostgres } from "./lib/database.ts";
import { askRest } from "./lib/demo.ts";
import { type Site, withSite } from "./lib/site.ts";
import { percentile } from "./lib/stats.ts";
import { type Caller, makeCaller } from "./lib/world.ts";

/** Seconds over which the submits are spread. */
const within = 10;

type World = { callers: Caller[]; quizId: string; questions: MadeQuestion[] };

const makeWorld = (site: Site, learners: number, databaseUrl?: string): Promise<World> =>
  onDatabaseOf({ dataDir: site.dataDir, databaseUrl }, async (db) => {
    const { course, questions, quiz } = await makeQuizWorld(db, { timeLimitSeconds: 3600 });
    const callers: Caller[] = [];
    for (let n = 0; n < learners; n += 1) {
      const caller = await makeCaller(db, ["assessments:read", "assessments:write"]);
      await makeEnrolment(db, course, caller.person);
      callers.push(caller);
    }
    return { callers, quizId: quiz.id, questions };
  });

const measure = (learners: number, databaseUrl?: string): Promise<number[]> =>
  withSite({ databaseUrl, isDemo: false }, async (site) => {
    const { callers, quizId, questions } = await makeWorld(site, learners, databaseUrl);
    const post = <T>(caller: Caller, path: string, body: object) =>
      askRest<T>(site.url, path, {
        method: "POST",
        headers: { ...caller.headers, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    const ids: string[] = [];
    for (const caller of callers) {
      const attempt = await post<Attempt>(caller, `/quizzes/${quizId}/attempts`, {});
      const { id } = attempt;
      const events = questions.map((question, clientSeq) => ({
        ...{ clientSeq, questionId: question.id },
        answer: rightAnswer(question.body, shownIn(attempt)(question.id)),
      }));
      await post(caller, `/attempts/${id}/answers`, { client: "bench", events });
      ids.push(id);
    }
    const milliseconds = await Promise.all(
      callers.map(async (caller, index) => {
        await sleep((index / learners) * within * 1000);
        const began = performance.now();
        await post(caller, `/attempts/${ids[index]}/submit`, {});
        return performance.now() - began;
      }),
    );
    const submitted = await onDatabaseOf({ dataDir: site.dataDir, databaseUrl }, async (db) => {
      const isOfQuiz = and(eq(attempts.quizId, quizId), eq(attempts.state, "submitted"));
      const [row] = await db.select({ submitted: count() }).from(attempts).where(isOfQuiz);
      return row!.submitted;
    });
    if (submitted !== learners) throw new Error(`${learners} submits were acknowledged, ${submitted} are stored.`);
    return milliseconds;
  });

const run = async ({ quick }: Options): Promise<Outcome> => {
  await buildIfNeeded();
  const learners = quick ? 20 : 500;
  const embedded = await measure(learners);
  const { server, version } = await withPostgres(async ({ url, version }) => ({
    server: await measure(learners, url),
    version,
  }));
  return {
    kind: "measured",
    figures: [
      { name: "submitting an attempt, embedded, p50", value: percentile(embedded, 0.5), unit: "ms" },
      { name: "submitting an attempt, embedded, p99", value: percentile(embedded, 0.99), unit: "ms", limit: 2000 },
      { name: "submitting an attempt, PostgreSQL, p50", value: percentile(server, 0.5), unit: "ms" },
      { name: "submitting an attempt, PostgreSQL, p99", value: percentile(server, 0.99), unit: "ms", limit: 2000 },
    ],
    tables: [],
    notes: [
      `${learners} learners, each with all six questions of a quiz answered, submit within ${within} s over REST with a key. The time runs from sending until the receipt was read, grading included.`,
      "Afterwards the submitted attempts were counted: one for each learner.",
      "Learners, server and database share the machine's cores.",
    ],
    versions: { PostgreSQL: version },
  };
};

export const bench: Bench = { name: "submit", title: "A class submitting", run };

if (import.meta.main) await runBenches([bench]);
