import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { createAi } from "#/server/ai/ai.ts";
import { makeAsker, makeTutorWorld, type TutorWorld } from "#/test/factories-tutor.ts";
import { type FakeAi, startFakeAi } from "#/test/fake-ai/server.ts";
import { testAddress, testServices } from "#/test/harness.ts";
import { goldQuestions } from "#/test/tutor-gold/questions.ts";
import type { Message } from "../contract.ts";
import { passages } from "../tables.ts";
import { sendMessage } from "./send-message.ts";

const services = testServices();
/** What is quoted does not depend on the engine, so hundreds of questions are asked on one of them. */
const isHere = testAddress().kind === "server";

let fake: FakeAi;
let world: TutorWorld;
/** Bodies of the passages at each place of the course. */
const bodies = new Map<string, string[]>();
const placeOf = (lessonId: string, anchor: string | null) => `${lessonId}#${anchor ?? ""}`;
const plain = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();

beforeAll(async () => {
  if (!isHere) return;
  fake = await startFakeAi();
  world = await makeTutorWorld(services);
});
afterAll(() => fake?.close());

/** One may ask twenty times in ten minutes, so many ask; each asks one question after another. */
const ask = async (questions: readonly string[], model: string | null): Promise<Message[]> => {
  const ai = createAi(model === null ? {} : { AI_BASE_URL: fake.baseURL, AI_MODEL: model });
  const answers: Message[] = [];
  for (let from = 0; from < questions.length; from += 20) {
    const { ctx, threadId } = await makeAsker(world, `Asker ${from}`);
    for (const text of questions.slice(from, from + 20)) {
      const { answer } = await sendMessage({ ...ctx, ai }, { threadId, text, clientMessageId: newId() });
      answers.push(answer);
    }
  }
  return answers;
};

const faultsOf = ({ text, citations }: Message): string[] => {
  const marks = new Set([...text.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n)));
  const told = new Set(citations.map(({ n }) => n));
  return [
    ...[...marks].filter((n) => !told.has(n)).map((n) => `[${n}] points nowhere`),
    ...citations.flatMap(({ n, lessonId, anchor, quote }) => {
      const there = bodies.get(placeOf(lessonId, anchor));
      if (!there) return [`[${n}] points to no passage`];
      return there.some((body) => body.includes(plain(quote))) ? [] : [`[${n}] quotes “${quote}”`];
    }),
  ];
};

describe.runIf(isHere)("every citation that is shown", () => {
  test.each([
    ["without a model", null, goldQuestions],
    ["by a model that quotes", "quoting", goldQuestions.filter((_, i) => i % 4 === 0)],
  ])("%s points to a passage of the course, and its words stand there", async (_, model, questions) => {
    const answers = await ask(
      questions.map(({ question }) => question),
      model,
    );
    const rows = await services.db
      .select({ lessonId: passages.lessonId, anchor: passages.anchor, body: passages.body })
      .from(passages)
      .where(eq(passages.courseId, world.course.id));
    for (const { lessonId, anchor, body } of rows) {
      const place = placeOf(lessonId, anchor);
      bodies.set(place, [...(bodies.get(place) ?? []), plain(body)]);
    }
    expect(answers.flatMap(({ citations }) => citations).length).toBeGreaterThan(questions.length);
    expect(answers.flatMap((answer) => faultsOf(answer))).toEqual([]);
  });
});
