import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { startAttempt } from "#/features/assessments/actions/start-attempt.ts";
import { attempts, grades } from "#/features/assessments/tables.ts";
import { startJobs } from "#/server/jobs.ts";
import { onEmptyDatabase } from "#/test/factories-accounts.ts";
import { ageAttempt, makeQuizWorld } from "#/test/factories-assessments.ts";
import { ctxFor, testAddress, testServices } from "#/test/harness.ts";
import { platformOf } from "#/test/rest.ts";
import { jobsOf } from "./jobs.ts";

const services = testServices();

test("attempts whose time is over are closed without anybody looking, others stay open", { timeout: 90_000 }, () =>
  onEmptyDatabase(services, testAddress(), async (site, address) => {
    const worlds = [];
    for (let i = 0; i < 3; i += 1) {
      const world = await makeQuizWorld(site.db, { timeLimitSeconds: 60 });
      const { id } = await startAttempt(ctxFor(site, world.learner.actor), { quizId: world.quiz.id });
      worlds.push({ ...world, attemptId: id });
    }
    for (const { attemptId } of worlds.slice(0, 2)) await ageAttempt(site.db, attemptId, 200);
    const jobs = await startJobs(address, site.log, jobsOf(platformOf(site)), { pollSeconds: 0.5 });
    await jobs.request("close-overdue-attempts");
    const states = () =>
      site.db
        .select({ id: attempts.id, state: attempts.state, deadline: attempts.deadline, at: attempts.submittedAt })
        .from(attempts)
        .orderBy(attempts.id);
    const isDone = async () => (await states()).filter(({ state }) => state === "submitted").length === 2;
    for (let i = 0; i < 200 && !(await isDone()); i += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    await jobs.stop();
    const rows = await states();
    expect(rows.map(({ state }) => state)).toEqual(["submitted", "submitted", "open"]);
    for (const { id, deadline, at } of rows.slice(0, 2)) {
      expect(at).toBe(deadline);
      const graded = await site.db.select({ id: grades.id }).from(grades).where(eq(grades.attemptId, id));
      expect(graded).toHaveLength(6);
    }
  }),
);
