import { TRPCError } from "@trpc/server";
import { describe, expect, test } from "vitest";
import { callerFor } from "#/api/caller.ts";
import { operationsOf, proceduresOf } from "#/api/rest/route-table.ts";
import { appRouter } from "#/api/router.ts";
import type { ErrorCode } from "#/core/errors.ts";
import { refusalOf } from "#/core/problems.ts";
import { testAddress, testServices } from "../harness.ts";
import { restClient } from "../rest.ts";
import { cases, type Outcome } from "./cases.ts";
import { normalise } from "./normalise.ts";
import { targetOf } from "./target.ts";
import { type ActorName, actorNames, buildWorld, canary, keyOf, type World } from "./world.ts";

const services = testServices();
const rest = restClient(services);
const operations = new Map(operationsOf(appRouter).map((operation) => [operation.name, operation]));
const procedures = new Map(proceduresOf(appRouter).map(([name, procedure]) => [name, procedure]));

type Result = { outcome: Outcome; data: unknown };

const personOf = (name: ActorName) => (name === "anonymous" ? null : name);

const overTrpc = async (world: World, name: string, actor: ActorName): Promise<Result> => {
  const ctx = { ...services, actor: world.actors[actor] };
  const [feature = "", verb = ""] = name.split(".");
  const caller = callerFor(ctx) as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  try {
    return { outcome: "ok", data: await caller[feature]![verb]!(cases[name]!.input(world, personOf(actor))) };
  } catch (error) {
    const refusal = error instanceof TRPCError ? refusalOf(error) : null;
    if (!refusal || refusal.code === "internal") throw error;
    return { outcome: refusal.code, data: null };
  }
};

const overRest = async (world: World, name: string, actor: ActorName): Promise<Result> => {
  const person = personOf(actor);
  const key = person ? world.tokens[person] : undefined;
  const { path, body } = targetOf(operations.get(name)!, cases[name]!.input(world, person));
  const answer = await rest(operations.get(name)!.rest.method, path, { key, body });
  if (answer.status >= 400) return { outcome: answer.json?.code as ErrorCode, data: null };
  expect(answer.status).toBe(operations.get(name)!.rest.status ?? 200);
  return { outcome: "ok", data: answer.json ?? {} };
};

/** Refusals and reads leave a world as it was, so those share one. */
const shared = buildWorld(services);

const leavesItAlone = (name: string, actor: ActorName): boolean =>
  procedures.get(name)!._def.type === "query" || cases[name]!.rule[actor] !== "ok";

const worldFor = (name: string, actor: ActorName): Promise<World> =>
  leavesItAlone(name, actor) ? shared : buildWorld(services);

/**
 * All cases on PostgreSQL. A world for each write, twice, is most of the time; on the embedded engine the first actor
 * who may do it stands for the others, whose rules do not depend on the engine.
 */
const isRunHere = (name: string, actor: ActorName): boolean =>
  testAddress().kind === "server" ||
  leavesItAlone(name, actor) ||
  actorNames.find((other) => cases[name]!.rule[other] === "ok") === actor;

const teachers: readonly ActorName[] = ["teacher", "admin"];
/** Practice tells the key of what was just answered. */
const tellsKey = new Set(["practice.answer"]);

describe("access", () => {
  test("every procedure has a row and every row a procedure", () => {
    expect(Object.keys(cases).sort()).toEqual([...procedures.keys()].sort());
  });

  describe.each(Object.keys(cases))("%s", (name) => {
    test.each(actorNames.filter((actor) => isRunHere(name, actor)))(
      "as %s: the rule holds, over tRPC and REST alike",
      async (actor) => {
        const expected = cases[name]!.rule[actor];
        const trpc = await overTrpc(await worldFor(name, actor), name, actor);
        expect(trpc.outcome).toBe(expected);
        if (!teachers.includes(actor) && !tellsKey.has(name))
          expect(JSON.stringify(trpc.data)?.includes(canary), "a key is told").toBeFalsy();
        if (!operations.has(name)) return;
        const viaRest = await overRest(await worldFor(name, actor), name, actor);
        expect(viaRest.outcome).toBe((cases[name]!.withKey ?? cases[name]!.rule)[actor]);
        if (viaRest.outcome !== trpc.outcome) return;
        expect(normalise(viaRest.data)).toEqual(normalise(trpc.data));
      },
    );
  });

  test("the canary stands where staff look, so that its absence elsewhere says something", async () => {
    const { questions, bank } = await shared.then(async (world) => ({
      questions: await overTrpc(world, "questions.get", "teacher"),
      bank: await overTrpc(world, "quizzes.paper", "teacher"),
    }));
    for (const { data } of [questions, bank]) expect(JSON.stringify(data)).toContain(canary);
  });

  test("a key without the scope that an operation names is refused by it", async () => {
    const world = await buildWorld(services);
    const keys = {
      tutor: await keyOf(services, world.people.admin, ["tutor:read"]),
      courses: await keyOf(services, world.people.admin, ["courses:read"]),
    };
    for (const [name, { rest: shape }] of operations) {
      if (!shape.scope) continue;
      const key = shape.scope === "tutor:read" ? keys.courses : keys.tutor;
      const { path, body } = targetOf(operations.get(name)!, cases[name]!.input(world, "admin"));
      const answer = await rest(shape.method, path, { key, body });
      expect([name, answer.json?.code]).toEqual([name, "insufficient_scope"]);
    }
  });

  test("an administrator's key without the scope admin is no administrator", async () => {
    const world = await buildWorld(services);
    const key = await keyOf(services, world.people.admin, ["courses:read", "courses:write", "users:read"]);
    expect(await rest("PATCH", `/courses/${world.courseId}`, { key, body: { summary: "x" } })).toMatchObject({
      status: 403,
    });
    expect(await rest("GET", `/courses/${world.draftCourseId}`, { key })).toMatchObject({ status: 404 });
    expect(await rest("GET", `/users/${world.people.learner.id}`, { key })).toMatchObject({ status: 404 });
  });
});
