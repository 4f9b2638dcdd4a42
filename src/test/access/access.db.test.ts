import { TRPCError } from "@trpc/server";
import { describe, expect, test } from "vitest";
import { callerFor } from "#/api/caller.ts";
import { operationsOf, proceduresOf } from "#/api/rest/route-table.ts";
import { appRouter } from "#/api/router.ts";
import type { ErrorCode } from "#/core/errors.ts";
import { refusalOf } from "#/core/problems.ts";
import type { Services } from "#/server/context.ts";
import { testServices } from "../harness.ts";
import { restClient } from "../rest.ts";
import { cases, type Outcome } from "./cases.ts";
import { normalise } from "./normalise.ts";
import { targetOf } from "./target.ts";
import { type ActorName, actorNames, buildWorld, canary, keyOf, type World } from "./world.ts";

const services = testServices();
const operations = new Map(operationsOf(appRouter).map((operation) => [operation.name, operation]));
const procedures = new Map(proceduresOf(appRouter).map(([name, procedure]) => [name, procedure]));

type Result = { outcome: Outcome; data: unknown };

const personOf = (name: ActorName) => (name === "anonymous" ? null : name);

const overTrpc = async (own: Services, world: World, name: string, actor: ActorName): Promise<Result> => {
  const ctx = { ...own, actor: world.actors[actor] };
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

const overRest = async (own: Services, world: World, name: string, actor: ActorName): Promise<Result> => {
  const person = personOf(actor);
  const key = person ? world.tokens[person] : undefined;
  const { path, body } = targetOf(operations.get(name)!, cases[name]!.input(world, person));
  const answer = await restClient(own)(operations.get(name)!.rest.method, path, { key, body });
  if (answer.status >= 400) return { outcome: answer.json?.code as ErrorCode, data: null };
  expect(answer.status).toBe(operations.get(name)!.rest.status ?? 200);
  return { outcome: "ok", data: answer.json ?? {} };
};

const shared = buildWorld(services);

class Undo extends Error {}

/** Does something in the world that all cases share, and takes it back: to build one for each takes a third of a second. */
const undone = async <Done>(run: (own: Services, world: World) => Promise<Done>): Promise<Done> => {
  const world = await shared;
  const done: Done[] = [];
  try {
    await services.db.transaction(async (tx) => {
      done.push(await run({ ...services, db: tx }, world));
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  return done[0]!;
};

const teachers: readonly ActorName[] = ["teacher", "admin"];

describe("access", () => {
  test("every procedure has a row and every row a procedure", () => {
    expect(Object.keys(cases).sort()).toEqual([...procedures.keys()].sort());
  });

  describe.each(Object.keys(cases))("%s", (name) => {
    test.each(actorNames)("as %s: the rule holds, over tRPC and REST alike", async (actor) => {
      const expected = cases[name]!.rule[actor];
      const trpc = await undone((own, world) => overTrpc(own, world, name, actor));
      expect(trpc.outcome).toBe(expected);
      if (!teachers.includes(actor)) expect(JSON.stringify(trpc.data)?.includes(canary), "a key is told").toBeFalsy();
      if (!operations.has(name)) return;
      const viaRest = await undone((own, world) => overRest(own, world, name, actor));
      expect(viaRest.outcome).toBe((cases[name]!.withKey ?? cases[name]!.rule)[actor]);
      if (viaRest.outcome !== trpc.outcome) return;
      expect(normalise(viaRest.data)).toEqual(normalise(trpc.data));
    });
  });

  test("the canary stands where staff look, so that its absence elsewhere says something", async () => {
    const { questions, bank } = await shared.then(async (world) => ({
      questions: await overTrpc(services, world, "questions.get", "teacher"),
      bank: await overTrpc(services, world, "quizzes.paper", "teacher"),
    }));
    for (const { data } of [questions, bank]) expect(JSON.stringify(data)).toContain(canary);
  });

  test("a key without the scope that an operation names is refused by it", async () => {
    const world = await shared;
    const keys = {
      tutor: await keyOf(services, world.people.admin, ["tutor:read"]),
      courses: await keyOf(services, world.people.admin, ["courses:read"]),
    };
    for (const [name, { rest: shape }] of operations) {
      if (!shape.scope) continue;
      const key = shape.scope === "tutor:read" ? keys.courses : keys.tutor;
      const { path, body } = targetOf(operations.get(name)!, cases[name]!.input(world, "admin"));
      const answer = await restClient(services)(shape.method, path, { key, body });
      expect([name, answer.json?.code]).toEqual([name, "insufficient_scope"]);
    }
  });

  test("an administrator's key without the scope admin is no administrator", async () => {
    const world = await shared;
    const key = await keyOf(services, world.people.admin, ["courses:read", "courses:write", "users:read"]);
    expect(
      await restClient(services)("PATCH", `/courses/${world.courseId}`, { key, body: { summary: "x" } }),
    ).toMatchObject({
      status: 403,
    });
    expect(await restClient(services)("GET", `/courses/${world.draftCourseId}`, { key })).toMatchObject({
      status: 404,
    });
    expect(await restClient(services)("GET", `/users/${world.people.learner.id}`, { key })).toMatchObject({
      status: 404,
    });
  });
});
