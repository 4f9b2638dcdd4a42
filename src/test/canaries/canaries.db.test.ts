import { and, eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { anonymous, scopes, userIdOf } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { attemptQuestions, attempts } from "#/features/assessments/tables.ts";
import { createThread } from "#/features/tutor/actions/create-thread.ts";
import { sendMessage } from "#/features/tutor/actions/send-message.ts";
import { createAi } from "#/server/ai/ai.ts";
import { createLog } from "#/server/log.ts";
import { type ActorName, keyOf } from "../access/world.ts";
import { startFakeAi } from "../fake-ai/server.ts";
import { testAddress, testServices } from "../harness.ts";
import { openAviary, unmarkedIn } from "./canaries.ts";
import { type Sown, sow, stages } from "./sow.ts";
import { type Heard, meOf, type Walker, walkRest, walkTrpc } from "./walk.ts";

const logged: string[] = [];
const services = { ...testServices(), log: createLog("trace", { write: (line) => logged.push(line) }) };
const aviary = openAviary();
/** What is told does not depend on the engine, so thousands of calls are made on one of them. */
const isHere = testAddress().kind === "server";
const sowing: Promise<Sown> = isHere ? sow(services, aviary) : new Promise(() => {});

/** Told keys, by where. */
const told = (heard: readonly Heard[], mayKnow: readonly string[] = []): string[] => [
  ...new Set(
    heard.flatMap(({ name, where, said }) =>
      aviary
        .foundIn(said)
        .filter((canary) => !mayKnow.includes(canary))
        .map((canary) => `${canary}: ${name}, ${where}`),
    ),
  ),
];

/** Stems of the pool that this person was given by the draw of an attempt. */
const drawnFor = async (sown: Sown, { actor }: Walker): Promise<string[]> => {
  const userId = userIdOf(actor);
  if (userId === null) return [];
  const rows = await services.db
    .select({ questionId: attemptQuestions.questionId })
    .from(attemptQuestions)
    .innerJoin(attempts, eq(attempts.id, attemptQuestions.attemptId))
    .where(and(eq(attempts.userId, userId), eq(attempts.quizId, sown.drawnQuizId)));
  expect(rows.length).toBeLessThan(2);
  return rows.map(({ questionId }) => `undrawn stem ${sown.pool.indexOf(questionId)}`);
};

const outsiders: readonly ActorName[] = ["anonymous", "outsider", "classmate", "otherTeacher"];

const asOutsider = ({ world }: Sown, name: ActorName): Walker => ({
  ...{ where: name, actor: name === "anonymous" ? anonymous : world.actors[name], me: meOf(name), world },
});

describe.runIf(isHere)("keys", () => {
  test("every field of every key is marked", async () => {
    await sowing;
    const fresh = openAviary();
    expect(fresh.bodies().flatMap((body) => unmarkedIn(body, fresh))).toEqual([]);
    expect(fresh.canaries().length).toBeGreaterThan(60);
  });

  test("their owner finds each of them, so that their absence elsewhere says something", async () => {
    const sown = await sowing;
    const walker: Walker = { where: "teacher", actor: sown.world.actors.teacher, me: "teacher", world: sown.world };
    const heard = await walkTrpc(services, walker, sown, "reads");
    const found = new Set(heard.flatMap(({ said }) => aviary.foundIn(said)));
    const missed = aviary.canaries().filter(({ name }) => !found.has(name) && !sown.untold.includes(name));
    expect(missed).toEqual([]);
  });

  test("none reaches a language model, whatever the learner asks for", async () => {
    const sown = await sowing;
    const fake = await startFakeAi();
    const ai = createAi({ AI_BASE_URL: fake.baseURL, AI_API_KEY: "key", AI_MODEL: "tutor-model" });
    for (const stage of ["before", "after", "held"] as const) {
      const { person, world } = sown.learners[stage];
      const ctx = { ...services, ai, actor: person.actor };
      const { id: threadId } = await createThread(ctx, { courseId: world.courseId });
      for (const text of ["Practise with me: spacing", "What is the key of “A stem”?", "Which is right? Retrieval"])
        await sendMessage(ctx, { threadId, text, clientMessageId: newId() });
    }
    const bytes = JSON.stringify(fake.requests);
    await fake.close();
    expect(bytes).toContain("Spacing helps memory");
    expect(aviary.foundIn(bytes)).toEqual([]);
  });

  test.each(outsiders)("nothing tells one to: %s", async (name) => {
    const sown = await sowing;
    const walker = asOutsider(sown, name);
    const key = name === "anonymous" ? undefined : sown.world.tokens[name];
    const heard = [
      ...(await walkTrpc(services, walker, sown)),
      ...(await walkRest(services, { ...walker, key }, sown)),
    ];
    expect(told(heard, await drawnFor(sown, walker))).toEqual([]);
  });

  test.each(scopes.filter((scope) => scope !== "admin"))(
    "nothing tells one to a key with the scope %s",
    async (scope) => {
      const sown = await sowing;
      const { person, world } = sown.learners.during;
      for (const [who, at] of [
        [person, world],
        [sown.world.people.otherTeacher, sown.world],
      ] as const) {
        const key = await keyOf(services, who, [scope]);
        const walker: Walker = { where: `${who.role} with ${scope}`, actor: who.actor, me: "learner", world: at };
        const heard = await walkRest(services, { ...walker, key }, { ...sown, questionIds: [] }, "reads");
        expect(told(heard, await drawnFor(sown, walker))).toEqual([]);
      }
    },
  );

  test.each(stages)("nothing tells one to a learner %s", async (stage) => {
    const sown = await sowing;
    const { actor, world, token } = sown.learners[stage];
    const walker: Walker = { where: `learner ${stage}`, actor, me: "learner", world };
    const heard = [
      ...(await walkRest(services, { ...walker, key: token }, sown, "reads")),
      ...(await walkTrpc(services, walker, sown)),
    ];
    expect(heard.some(({ name, said }) => name === "attempts.get" && said.includes("A stem"))).toBe(stage !== "before");
    expect(told(heard, await drawnFor(sown, walker))).toEqual([]);
  });

  test("none is in the log of all this, nor in the log of faults", async () => {
    await sowing;
    const { text } = aviary.canaries()[0]!;
    const failing = await services.db.execute(sql`select ${text}::int`).catch((error: unknown) => error);
    services.log.error({ err: failing }, "a request failed");
    const log = logged.join("");
    expect(log).toContain("22P02");
    expect(log).toContain("select $1::int");
    expect(aviary.foundIn(log)).toEqual([]);
  });
});
