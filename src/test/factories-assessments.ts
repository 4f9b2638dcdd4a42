import { sql } from "drizzle-orm";
import { newId } from "#/core/ids.ts";
import type { Instant } from "#/core/time.ts";
import { saveQuestions } from "#/features/assessments/actions/save-questions.ts";
import { type QuizToSave, saveQuiz } from "#/features/assessments/actions/save-quiz.ts";
import type { Answer } from "#/features/assessments/answer.ts";
import type { BodyOf, PublicQuestion, QuestionBody, QuestionType } from "#/features/assessments/question.ts";
import { attempts, quizzes } from "#/features/assessments/tables.ts";
import type { Db } from "#/server/db.ts";
import { makeCourse, makeEnrolment, makeUser } from "./factories.ts";

const now = () => new Date().toISOString();

/** Text that stands in a key field; every one is different and none may reach a learner. */
export const canary = (place: string) => `canary-${place}-${newId()}`;

const sampleRubric = () => ({
  criteria: ["a", "b"].map((id) => ({
    id,
    title: canary(`criterion-${id}`),
    description: canary(`criterion-description-${id}`),
    levels: ["0", "1", "2"].map((points) => ({
      id: `l${points}`,
      title: canary(`level-${id}-${points}`),
      description: canary(`level-description-${id}-${points}`),
      points,
    })),
  })),
});

/** One question of each type. Every key field holds a canary. */
export const sampleBodies = (): Record<QuestionBody["type"], QuestionBody> => {
  const options = ["a", "b", "c"].map((id, i) => ({
    id,
    text: `Option ${id}`,
    fraction: i === 0 ? "1" : "-0.25",
    feedback: canary(`feedback-${id}`),
    feedbackUnchosen: canary(`unchosen-${id}`),
    tip: canary(`tip-${id}`),
  }));
  const plain = { stem: "A stem", explanation: canary("explanation") };
  const rest = { ...plain, hints: [canary("hint-one"), canary("hint-two")] };
  return {
    single_choice: { type: "single_choice", ...rest, options, shuffle: true },
    multiple_choice: {
      type: "multiple_choice",
      ...rest,
      options: options.map((option, i) => ({ ...option, fraction: i < 2 ? "0.5" : "-0.5" })),
      scoring: "fractions",
      shuffle: true,
    },
    true_false: {
      type: "true_false",
      ...rest,
      correct: true,
      feedbackTrue: canary("feedback-true"),
      feedbackFalse: canary("feedback-false"),
    },
    numeric: {
      type: "numeric",
      ...rest,
      answers: [
        {
          value: "3.14",
          tolerance: { kind: "nominal", value: "0.0078125" },
          fraction: "1",
          feedback: canary("feedback-numeric"),
        },
      ],
    },
    short_answer: {
      type: "short_answer",
      ...rest,
      answers: [{ text: canary("accepted"), fraction: "1", feedback: canary("feedback-short") }],
      caseSensitive: false,
    },
    essay: { type: "essay", ...plain, guidance: canary("guidance"), rubric: sampleRubric() },
    ...sampleArranged(rest),
    ...sampleComputed(rest),
    code: { type: "code", ...plain, language: "Python", starter: "def f():", guidance: canary("guidance") },
    file: {
      ...{ type: "file", ...plain, fileKinds: ["picture", "text"], maxFiles: 2, maxFileBytes: 1_000_000 },
      ...{ guidance: canary("guidance"), rubric: sampleRubric() },
    },
  };
};

/** Those of `sampleBodies` that may be practice, which takes no files. */
export const practiceBodies = (): QuestionBody[] => Object.values(sampleBodies()).filter(({ type }) => type !== "file");

type Rest = { stem: string; explanation: string; hints: string[] };
const sampleArranged = (rest: Rest) => {
  const items = ["First", "Second", "Third", "Fourth"].map((text, i) => ({ id: `keyid-${"abcd"[i]}`, text }));
  return {
    matching: {
      type: "matching",
      ...rest,
      lefts: items.slice(0, 2).map(({ id, text }) => ({
        ...{ id: `left-${text}`, text: `Left ${text}`, rightId: id, feedback: canary("feedback-match") },
      })),
      rights: items,
    },
    ordering: { type: "ordering", ...rest, items, scoring: "longest_subset" },
  } satisfies Partial<{ [Type in QuestionBody["type"]]: BodyOf<Type> }>;
};

const sampleComputed = (rest: Rest) =>
  ({
    cloze: {
      type: "cloze",
      ...rest,
      stem: "One {{a}}, two {{b}}, three {{c}}.",
      parts: [
        {
          ...{ id: "a", weight: "0.5", type: "single_choice", shuffle: true },
          options: [
            { id: "x", text: "Option x", fraction: "1", feedback: canary("feedback-gap") },
            { id: "y", text: "Option y", fraction: "-0.5", feedback: canary("feedback-gap") },
          ],
        },
        {
          ...{ id: "b", weight: "0.25", type: "short_answer", caseSensitive: false },
          answers: [{ text: canary("accepted"), fraction: "1", feedback: canary("feedback-gap") }],
        },
        {
          ...{ id: "c", weight: "0.25", type: "numeric" },
          answers: [
            {
              ...{ kind: "range", from: "7.0078125", to: "7.5", includesFrom: true, includesTo: false, fraction: "1" },
              feedback: canary("feedback-gap"),
            },
          ],
        },
      ],
    },
    formula: {
      type: "formula",
      ...rest,
      stem: "Three times {{keyid_v}}?",
      variables: [{ name: "keyid_v", from: "4", to: "4", step: "1" }],
      answers: [
        {
          ...{ expression: "keyid_v * 3", tolerance: { kind: "nominal", value: "0.0078125" }, fraction: "1" },
          feedback: canary("feedback-formula"),
        },
      ],
    },
    hotspot: {
      type: "hotspot",
      ...rest,
      picture: { src: "/demo/picture.svg", width: 100, height: 80, alt: "A picture" },
      regions: [
        {
          ...{ id: "keyid-region", label: canary("label"), shape: "circle", x: 30, y: 20, radius: 7, fraction: "1" },
          feedback: canary("feedback-region"),
        },
      ],
      marks: 2,
      missFraction: "-0.5",
    },
  }) satisfies Partial<{ [Type in QuestionBody["type"]]: BodyOf<Type> }>;

type Item = { id: string; text: string };

/** The name under which a learner is shown what has the text of this id. */
const nameAmong = (shown: readonly Item[], items: readonly Item[], id: string): string => {
  const text = items.find((item) => item.id === id)?.text;
  return shown.find((item) => item.text === text)?.id ?? id;
};

/** An answer in the author's ids in the names of the question as it is shown. */
export const inNamesOf = (shown: PublicQuestion, body: QuestionBody, answer: Answer): Answer => {
  if (shown.type === "single_choice" && body.type === shown.type && answer.type === shown.type)
    return { ...answer, optionId: answer.optionId && nameAmong(shown.options, body.options, answer.optionId) };
  if (shown.type === "multiple_choice" && body.type === shown.type && answer.type === shown.type)
    return { ...answer, optionIds: answer.optionIds.map((id) => nameAmong(shown.options, body.options, id)) };
  if (shown.type === "ordering" && body.type === shown.type && answer.type === shown.type)
    return { ...answer, itemIds: answer.itemIds.map((id) => nameAmong(shown.items, body.items, id)) };
  if (shown.type === "matching" && body.type === shown.type && answer.type === shown.type) {
    const pairs = answer.pairs.map(({ leftId, rightId }) => ({
      leftId: nameAmong(shown.lefts, body.lefts, leftId),
      rightId: nameAmong(shown.rights, body.rights, rightId),
    }));
    return { ...answer, pairs };
  }
  if (shown.type !== "cloze" || body.type !== shown.type || answer.type !== shown.type) return answer;
  const parts = answer.parts.map(({ id, value }) => {
    const place = body.parts.findIndex((part) => part.id === id);
    const [written, part] = [body.parts[place]!, shown.parts[place]!];
    const isChoice = written.type === "single_choice" && part.type === written.type;
    return { id: part.id, value: isChoice ? nameAmong(part.options, written.options, value) : value };
  });
  return { ...answer, parts };
};

/** The questions of an attempt as they are shown. */
export const shownIn =
  ({ questions }: { questions: readonly { question: PublicQuestion }[] }) =>
  (questionId: string): PublicQuestion | undefined =>
    questions.find(({ question }) => question.id === questionId)?.question;

/** A right answer to each of `sampleBodies`, in the author's ids or in the names of the question as it is shown. */
export const rightAnswer = (body: QuestionBody, shown?: PublicQuestion): Answer => {
  const answer = authorsAnswer(body);
  return shown ? inNamesOf(shown, body, answer) : answer;
};

const authorsAnswer = (body: QuestionBody): Answer => {
  switch (body.type) {
    case "single_choice":
      return { type: body.type, optionId: "a" };
    case "multiple_choice":
      return { type: body.type, optionIds: ["a", "b"] };
    case "true_false":
      return { type: body.type, value: body.correct };
    case "numeric":
      return { type: body.type, text: "3.14" };
    case "short_answer":
      return { type: body.type, text: body.answers[0]!.text };
    case "matching":
      return { type: body.type, pairs: body.lefts.map(({ id, rightId }) => ({ leftId: id, rightId })) };
    case "ordering":
      return { type: body.type, itemIds: body.items.map(({ id }) => id) };
    case "cloze": {
      const part = body.parts[1]!;
      const text = part.type === "short_answer" ? part.answers[0]!.text : "";
      const values = { a: "x", b: text, c: "7.25" };
      return { type: body.type, parts: Object.entries(values).map(([id, value]) => ({ id, value })) };
    }
    case "formula":
      return { type: body.type, text: "12" };
    case "hotspot":
      return { type: body.type, points: [{ x: 30, y: 20 }] };
    case "essay":
    case "code":
      return { type: body.type, text: "Because of this." };
    case "file":
      return { type: body.type, fileIds: [] };
  }
};

export type MadeQuestion = { id: string; body: QuestionBody };

export const makeQuestions = async (
  db: Db,
  course: { id: string },
  bodies: readonly QuestionBody[],
  given: { lessonId?: string; isPractice?: boolean } = {},
): Promise<MadeQuestion[]> => {
  const made = bodies.map((body) => ({ id: newId(), body }));
  await db.transaction((tx) =>
    saveQuestions(tx, {
      courseId: course.id,
      savedBy: null,
      at: now(),
      questions: made.map(({ id, body }) => ({
        id,
        title: `Question ${id.slice(-4)}`,
        lessonId: given.lessonId ?? null,
        isPractice: given.isPractice ?? false,
        body,
      })),
    }),
  );
  return made;
};

/** A published quiz unless told, with one point per question. */
export const makeQuiz = async (
  db: Db,
  course: { id: string },
  questions: readonly { id: string }[],
  given: Partial<QuizToSave> & { opensAt?: Instant; closesAt?: Instant; points?: string } = {},
): Promise<{ id: string }> => {
  const id = newId();
  const { opensAt, closesAt, points = "1", ...fields } = given;
  await db.transaction(async (tx) => {
    await saveQuiz(tx, {
      courseId: course.id,
      at: now(),
      quiz: {
        title: "Quiz",
        state: "published",
        ...fields,
        id,
        questions: questions.map((question) => ({ questionId: question.id, points })),
      },
    });
    if (opensAt || closesAt) await tx.update(quizzes).set({ opensAt, closesAt }).where(sql`${quizzes.id} = ${id}`);
  });
  return { id };
};

/** Types whose answers name nothing that an attempt gives ids of its own. */
const plainTypes = ["single_choice", "multiple_choice", "true_false", "numeric", "short_answer", "essay"] as const;

/** A course with its teacher, an enrolled learner, a quiz of one question of each of these types. */
export const makeQuizWorld = async (
  db: Db,
  given: Parameters<typeof makeQuiz>[3] = {},
  types: readonly QuestionType[] = plainTypes,
) => {
  const teacher = await makeUser(db, { role: "instructor" });
  const learner = await makeUser(db);
  const course = await makeCourse(db, teacher);
  await makeEnrolment(db, course, learner);
  const bodies = sampleBodies();
  const questions = await makeQuestions(
    db,
    course,
    types.map((type) => bodies[type]),
  );
  const quiz = await makeQuiz(db, course, questions, given);
  return { teacher, learner, course, bodies, questions, quiz };
};

/** As if the attempt had begun earlier: moves its start and deadline back by so many seconds. */
export const ageAttempt = async (db: Db, attemptId: string, seconds: number): Promise<void> => {
  const back = sql`make_interval(secs => ${seconds}::double precision)`;
  await db
    .update(attempts)
    .set({ startedAt: sql`${attempts.startedAt} - ${back}`, deadline: sql`${attempts.deadline} - ${back}` })
    .where(sql`${attempts.id} = ${attemptId}`);
};
