import { describe, expect, test } from "vitest";
import type { Scope } from "#/core/actor.ts";
import { makeEnrolment, makeUser, type Person } from "#/test/factories.ts";
import { makeQuizWorld, rightAnswer, sampleBodies, shownIn } from "#/test/factories-assessments.ts";
import { makeKey } from "#/test/factories-users.ts";
import { testServices } from "#/test/harness.ts";
import { restClient } from "#/test/rest.ts";

const services = testServices();
const { db } = services;
const rest = restClient(services);

const keyOf = (person: Person, scopes: Scope[] = ["assessments:read", "assessments:write"]) =>
  makeKey(services, person, scopes);

describe("over REST", () => {
  test("an integrator takes a quiz: start, answer, submit, result", async () => {
    const world = await makeQuizWorld(db);
    const key = await keyOf(world.learner);
    const started = await rest("POST", `/quizzes/${world.quiz.id}/attempts`, { key });
    expect(started.status).toBe(201);
    const attemptId = started.json!.id as string;
    const shown = shownIn(started.json as Parameters<typeof shownIn>[0]);
    expect(started.headers.location).toBe(`/api/v1/attempts/${attemptId}`);
    const again = await rest("POST", `/quizzes/${world.quiz.id}/attempts`, { key, body: {} });
    expect(again.json?.id).toBe(attemptId);
    const events = world.questions.map(({ id, body }, i) => ({
      clientSeq: i,
      questionId: id,
      answer: rightAnswer(body, shown(id)),
    }));
    const saved = await rest("POST", `/attempts/${attemptId}/answers`, { key, body: { client: "lms", events } });
    expect(saved).toMatchObject({ status: 200, json: { state: "open" } });
    const read = await rest("GET", `/attempts/${attemptId}`, { key });
    expect((read.json!.questions as { current: { answer: unknown } }[]).map(({ current }) => current.answer)).toEqual(
      world.questions.map(({ id, body }) => rightAnswer(body, shown(id))),
    );
    const early = await rest("GET", `/attempts/${attemptId}/result`, { key });
    expect(early).toMatchObject({ status: 409, json: { code: "conflict" } });
    const receipt = await rest("POST", `/attempts/${attemptId}/submit`, { key });
    expect(receipt).toMatchObject({ status: 200, json: { answeredCount: 6, questionCount: 6 } });
    expect((await rest("POST", `/attempts/${attemptId}/submit`, { key })).json).toEqual(receipt.json);
    const result = await rest("GET", `/attempts/${attemptId}/result`, { key });
    expect(result).toMatchObject({ status: 200, json: { score: { earned: "5", possible: "6", isPending: true } } });
    const mine = await rest("GET", `/quizzes/${world.quiz.id}/attempts/mine?limit=1`, { key });
    expect(mine).toMatchObject({ status: 200, json: { items: [{ id: attemptId }], nextCursor: null } });
  });

  test("an instructor writes a quiz and marks an essay", async () => {
    const world = await makeQuizWorld(db);
    const key = await keyOf(world.teacher);
    const made = await rest("POST", `/courses/${world.course.id}/questions`, {
      key,
      body: { title: "An essay", body: sampleBodies().essay },
    });
    expect(made).toMatchObject({ status: 201, json: { type: "essay", version: 1 } });
    const quiz = await rest("POST", `/courses/${world.course.id}/quizzes`, { key, body: { title: "A quiz" } });
    expect(quiz).toMatchObject({ status: 201, headers: { location: `/api/v1/quizzes/${quiz.json?.id}` } });
    const questions = [{ questionId: made.json!.id, points: "3" }];
    const path = `/quizzes/${quiz.json!.id}`;
    expect((await rest("PUT", `${path}/questions`, { key, body: { questions } })).status).toBe(200);
    expect((await rest("POST", `${path}/publish`, { key })).json).toMatchObject({ state: "published", possible: "3" });
    const learner = await keyOf(world.learner);
    const attemptId = (await rest("POST", `${path}/attempts`, { key: learner })).json!.id;
    const events = [{ clientSeq: 0, questionId: made.json!.id, answer: { type: "essay", text: "Because." } }];
    await rest("POST", `/attempts/${attemptId}/answers`, { key: learner, body: { client: "x", events } });
    await rest("POST", `/attempts/${attemptId}/submit`, { key: learner });
    const queue = await rest("GET", `/courses/${world.course.id}/marking-queue`, { key });
    expect(queue.json).toMatchObject({ items: [{ attemptId, waiting: 1 }] });
    const mark = { questionId: made.json!.id, earned: "2.5", comment: "Good.", expectedRevision: 1 };
    const marked = await rest("POST", `/attempts/${attemptId}/marks`, { key, body: mark });
    expect(marked).toMatchObject({ status: 200, json: { earned: "2.5", waiting: 0 } });
    expect((await rest("POST", `/attempts/${attemptId}/marks`, { key, body: mark })).status).toBe(409);
    const empty = await rest("POST", `/courses/${world.course.id}/quizzes`, { key, body: { title: "Empty" } });
    expect((await rest("DELETE", `/quizzes/${empty.json!.id}`, { key })).status).toBe(204);
    expect((await rest("GET", `/quizzes/${empty.json!.id}`, { key })).status).toBe(404);
  });

  test("an outsider's key gets 404, a key without the scope 403", async () => {
    const world = await makeQuizWorld(db);
    const key = await keyOf(world.learner);
    const attemptId = (await rest("POST", `/quizzes/${world.quiz.id}/attempts`, { key })).json!.id;
    const other = await makeUser(db);
    await makeEnrolment(db, world.course, other);
    const otherKey = await keyOf(other);
    for (const path of [`/attempts/${attemptId}`, `/attempts/${attemptId}/result`, `/attempts/${attemptId}/marking`])
      expect(await rest("GET", path, { key: otherKey })).toMatchObject({ status: 404, json: { code: "not_found" } });
    expect((await rest("GET", `/questions/${world.questions[0]!.id}`, { key: otherKey })).status).toBe(404);
    const reader = await keyOf(world.learner, ["assessments:read"]);
    expect((await rest("GET", `/attempts/${attemptId}`, { key: reader })).status).toBe(200);
    expect(await rest("POST", `/attempts/${attemptId}/submit`, { key: reader })).toMatchObject({
      status: 403,
      json: { code: "insufficient_scope" },
    });
    expect((await rest("GET", `/attempts/${attemptId}`)).status).toBe(401);
  });

  test.each([
    [
      "an unknown field",
      { client: "x", events: [{ clientSeq: 0, questionId: "Q", answer: { type: "essay", text: "" }, mark: 1 }] },
    ],
    [
      "a text for a number",
      { client: "x", events: [{ clientSeq: "0", questionId: "Q", answer: { type: "essay", text: "" } }] },
    ],
    [
      "a text for a boolean",
      { client: "x", events: [{ clientSeq: 0, questionId: "Q", answer: { type: "true_false", value: "true" } }] },
    ],
    ["an unknown type", { client: "x", events: [{ clientSeq: 0, questionId: "Q", answer: { type: "drawing" } }] }],
    ["NUL", { client: "x", events: [{ clientSeq: 0, questionId: "Q", answer: { type: "essay", text: "a\u0000b" } }] }],
    [
      "a strange client",
      { client: "x y", events: [{ clientSeq: 0, questionId: "Q", answer: { type: "essay", text: "" } }] },
    ],
    [
      "a count that no column holds",
      { client: "x", events: [{ clientSeq: 2 ** 31, questionId: "Q", answer: { type: "essay", text: "" } }] },
    ],
    [
      "a year 0",
      {
        client: "x",
        events: [
          { clientSeq: 0, questionId: "Q", answer: { type: "essay", text: "" }, clientTime: "0000-01-01T00:00:00Z" },
        ],
      },
    ],
    ["no events", { client: "x", events: [] }],
  ])("refuses %s in an answer", async (_, body) => {
    const world = await makeQuizWorld(db);
    const key = await keyOf(world.learner);
    const attempt = (await rest("POST", `/quizzes/${world.quiz.id}/attempts`, { key })).json!;
    const given = JSON.parse(JSON.stringify(body).replaceAll('"Q"', `"${world.questions[5]!.id}"`));
    const answer = await rest("POST", `/attempts/${attempt.id}/answers`, { key, body: given });
    expect(answer).toMatchObject({ status: 400, json: { code: "invalid_input" } });
    expect(answer.json?.errors).not.toEqual([]);
  });
});
