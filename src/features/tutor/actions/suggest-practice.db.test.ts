import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { listPracticeStems } from "#/features/assessments/actions/list-practice-stems.ts";
import { startAttempt } from "#/features/assessments/actions/start-attempt.ts";
import { submitAttempt } from "#/features/assessments/actions/submit-attempt.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";
import { questions } from "#/features/assessments/tables.ts";
import { lessons } from "#/features/courses/tables.ts";
import { createAi } from "#/server/ai/ai.ts";
import { makeCourse, makeEnrolment, makeLesson, makeUser } from "#/test/factories.ts";
import { makeQuestions, makeQuiz, sampleBodies } from "#/test/factories-assessments.ts";
import { chunksIn } from "#/test/factories-tutor.ts";
import { makeKey } from "#/test/factories-users.ts";
import { type FakeMode, startFakeAi } from "#/test/fake-ai/server.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { restClient } from "#/test/rest.ts";
import type { Message } from "../contract.ts";
import { streamMessage } from "../stream-message.ts";
import { createThread } from "./create-thread.ts";
import { getThread } from "./get-thread.ts";
import { sendMessage } from "./send-message.ts";

const services = testServices();
const { db } = services;

type World = Awaited<ReturnType<typeof makeWorld>>;

/** A course on bees with one lesson of two sections. */
const makeWorld = async () => {
  const teacher = await makeUser(db, { role: "instructor" });
  const learner = await makeUser(db);
  const course = await makeCourse(db, teacher);
  await makeEnrolment(db, course, learner);
  const lesson = await makeLesson(db, course, { title: "The year of a hive" });
  const ctx = ctxFor(services, learner.actor);
  const { id: threadId } = await createThread(ctx, { courseId: course.id });
  return { teacher, learner, course, lesson, ctx, threadId };
};

const asking = (stem: string): QuestionBody => ({ ...sampleBodies().single_choice, stem });

/** Practice questions, and the lesson's text with the places that they are given in it. */
const practise = async ({ course, lesson }: World, stems: readonly string[], text = (_: string[]) => "") => {
  const made = await makeQuestions(db, course, stems.map(asking), { lessonId: lesson.id, isPractice: true });
  const ids = made.map(({ id }) => id);
  await db
    .update(lessons)
    .set({ body: text(ids) })
    .where(eq(lessons.id, lesson.id));
  return ids;
};

const inPlace = ([dance, winter]: string[]) => `## The dance
Bees dance on the comb to tell where the flowers are.

::question{id="${dance}"}

## Winter
In the cold they form a cluster and shiver to keep the queen warm.

:::note
::question{id="${winter}"}
:::`;

const send = (text: string, clientMessageId = newId()) => ({ text, clientMessageId });
const ask = async ({ ctx, threadId }: World, text: string): Promise<Message> =>
  (await sendMessage(ctx, { threadId, ...send(text) })).answer;

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

describe("the practice question after an answer", () => {
  test("is the one that stands where the answer was found, and nothing of its key is told", async () => {
    const [dance, winter] = await practise(
      world,
      ["What do **dancers** tell?", "How is the queen kept alive?"],
      inPlace,
    );
    const { lesson, course } = world;
    const answer = await ask(world, "Why do bees dance?");
    expect(answer.practice).toEqual({
      questionId: dance,
      lessonId: lesson.id,
      courseSlug: course.slug,
      lessonSlug: lesson.slug,
      lessonTitle: "The year of a hive",
      anchor: `question-${dance}`,
      isStatement: false,
      stem: "What do dancers tell?",
    });
    expect(JSON.stringify(answer)).not.toMatch(/canary|Option a|fraction/);
    expect((await ask(world, "How does the cluster shiver?")).practice?.questionId).toBe(winter);
  });

  test("tells a statement from a question: what is to be called true or false may be false", async () => {
    const body: QuestionBody = { ...sampleBodies().true_false, stem: "Bees dance for joy." };
    const { course, lesson } = world;
    const [made] = await makeQuestions(db, course, [body], { lessonId: lesson.id, isPractice: true });
    await db
      .update(lessons)
      .set({ body: inPlace([made!.id, newId()]) })
      .where(eq(lessons.id, lesson.id));
    const { practice } = await ask(world, "Why do bees dance?");
    expect(practice).toMatchObject({ isStatement: true, stem: "Bees dance for joy." });
  });

  test("is found by its words where the text gives it no place", async () => {
    const text = () => "## The dance\n\nBees dance to tell where the flowers are.";
    const [, flowers] = await practise(world, ["Who feeds the queen?", "Where do bees find flowers?"], text);
    expect((await ask(world, "Where are the flowers?")).practice?.questionId).toBe(flowers);
    expect((await ask(world, "Why do bees dance?")).practice).toBeNull();
  });

  test("is the same in the stream, in its replay, over REST and when the conversation is read again", async () => {
    await practise(world, ["What do dancers tell?", "How is the queen kept alive?"], inPlace);
    const { ctx, threadId, learner } = world;
    const input = { threadId, ...send("Why do bees dance?", "once") };
    const live = await (await streamMessage(ctx, input)).text();
    const replayed = await (await streamMessage(ctx, input)).text();
    const { messages } = await getThread(ctx, { threadId });
    const practice = messages[1]?.practice;
    expect(practice?.stem).toBe("What do dancers tell?");
    for (const body of [live, replayed]) {
      const chunks = chunksIn(body);
      expect(chunks.filter(({ type }) => type === "data-practice").map(({ data }) => data)).toEqual([practice]);
      const types = chunks.map(({ type }) => type);
      expect(types.indexOf("data-practice")).toBeGreaterThan(types.indexOf("text-end"));
    }
    const key = await makeKey(services, learner, ["tutor:read", "tutor:write"]);
    const rest = restClient(services);
    expect((await rest("GET", `/threads/${threadId}`, { key })).json).toMatchObject({ messages });
    const { text, clientMessageId } = input;
    const sent = await rest("POST", `/threads/${threadId}/messages`, { key, body: { text, clientMessageId } });
    expect(sent.json).toMatchObject({ answer: { practice } });
  });

  test("comes without pictures, links and HTML, whatever stands in the stem", async () => {
    const stem =
      'Look ![pixel](https://evil.example/p.png) <img src=x onerror="alert(1)"> at [this](javascript:alert(1)) `bee[1]` [1]';
    await practise(world, [stem, "Another"], inPlace);
    const { practice } = await ask(world, "Why do bees dance?");
    expect(practice?.stem).toBe('Look \\<img src=x onerror="alert(1)"> at this `bee[1]` \\[1\\]');
  });

  const changes = {
    archived: { archivedAt: new Date().toISOString() },
    "for quizzes": { isPractice: false },
    "not of a lesson": { lessonId: null },
  };
  test.each(Object.entries(changes))("is never one that is %s", async (_, change) => {
    const [dance] = await practise(world, ["Why do bees dance?", "How is the queen kept alive?"], inPlace);
    expect((await ask(world, "Why do bees dance?")).practice?.questionId).toBe(dance);
    await db.update(questions).set(change).where(eq(questions.id, dance!));
    expect((await ask(world, "Why do bees dance?")).practice).toBeNull();
  });

  test("does not come with what the course declines", async () => {
    await practise(world, ["What do dancers tell?", "How is the queen kept alive?"], inPlace);
    expect((await ask(world, "How do I bake sourdough bread?")).practice).toBeNull();
  });

  test("comes after passages that stand in for a model, and not after a model's own words", async () => {
    await practise(world, ["What do dancers tell?", "How is the queen kept alive?"], inPlace);
    const fake = await startFakeAi();
    try {
      const answerOf = async (model: FakeMode) => {
        const ai = createAi({ AI_BASE_URL: fake.baseURL, AI_API_KEY: "key", AI_MODEL: model });
        const input = { threadId: world.threadId, ...send("Why do bees dance?") };
        return (await sendMessage({ ...world.ctx, ai }, input)).answer;
      };
      expect(await answerOf("401")).toMatchObject({
        model: "extractive-1",
        notice: expect.stringMatching(/could not be reached/),
        practice: { stem: "What do dancers tell?" },
      });
      expect(await answerOf("scripted")).toMatchObject({ model: "scripted", state: "complete", practice: null });
    } finally {
      await fake.close();
    }
  });
});

describe("the stems of practice questions", () => {
  test("are those of published lessons of the course, for those who learn in it", async () => {
    const { ctx, course, lesson, teacher } = world;
    const [dance] = await practise(world, ["What do dancers tell?"]);
    const draft = await makeLesson(db, course, { state: "draft" });
    const other = await makeLesson(db, await makeCourse(db, teacher));
    for (const { id, courseId } of [draft, other]) {
      await makeQuestions(db, { id: courseId }, [asking("Hidden")], { lessonId: id, isPractice: true });
    }
    const input = { courseId: course.id, lessonIds: [lesson.id, draft.id, other.id] };
    const seen = [{ questionId: dance, lessonId: lesson.id, type: "single_choice", stem: "What do dancers tell?" }];
    expect(await listPracticeStems(ctx, input)).toEqual(seen);
    expect(await listPracticeStems(ctxFor(services, teacher.actor), input)).toEqual(seen);
    const stranger = ctxFor(services, (await makeUser(db)).actor);
    await expect(listPracticeStems(stranger, input)).rejects.toMatchObject({ code: "not_enrolled" });
  });
});

describe("during an open graded attempt", () => {
  const attempts = ({ ctx, threadId }: World, clientMessageId: string) => [
    () => getThread(ctx, { threadId }),
    () => sendMessage(ctx, { threadId, ...send("Why do bees dance?", clientMessageId) }),
    () => streamMessage(ctx, { threadId, ...send("Why do bees dance?", clientMessageId) }),
  ];

  test("answers and their practice questions are locked away, old and new, until it is submitted", async () => {
    await practise(world, ["What do dancers tell?", "How is the queen kept alive?"], inPlace);
    const { ctx, course, threadId } = world;
    await sendMessage(ctx, { threadId, ...send("Why do bees dance?", "old") });
    const quiz = await makeQuiz(db, course, await makeQuestions(db, course, [asking("Graded")]));
    const { id: attemptId } = await startAttempt(ctx, { quizId: quiz.id });
    for (const attempt of [...attempts(world, "old"), ...attempts(world, "new")]) {
      await expect(attempt()).rejects.toMatchObject({ code: "tutor_locked" });
    }
    await submitAttempt(ctx, { attemptId });
    const { messages } = await getThread(ctx, { threadId });
    expect(messages).toHaveLength(2);
    expect(messages[1]?.practice?.stem).toBe("What do dancers tell?");
  });
});
