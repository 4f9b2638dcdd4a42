import { eq } from "drizzle-orm";
import { newId } from "#/core/ids.ts";
import { addSeconds, type Instant, toInstant } from "#/core/time.ts";
import { backdateAttempt } from "#/features/assessments/actions/backdate-attempt.ts";
import { markAnswer } from "#/features/assessments/actions/mark-answer.ts";
import { practiceVariant } from "#/features/assessments/actions/present-practice.ts";
import { saveAnswers } from "#/features/assessments/actions/save-answers.ts";
import { startAttempt } from "#/features/assessments/actions/start-attempt.ts";
import { submitAttempt } from "#/features/assessments/actions/submit-attempt.ts";
import { rubricOf } from "#/features/assessments/rubric.ts";
import { attempts, practiceAnswers, questions, questionVersions } from "#/features/assessments/tables.ts";
import { variantInAttempt } from "#/features/assessments/variant.ts";
import { enrolments, lessonEvents } from "#/features/courses/tables.ts";
import type { Context } from "#/server/context.ts";
import { rightAnswer, wrongAnswer } from "./answers.ts";
import { chosenLevels } from "./chosen-levels.ts";
import { demoId } from "./demo-id.ts";
import { demoCourse } from "./how-learning-works/course.ts";
import { type DemoProgress, demoProgress } from "./how-learning-works/progress.ts";
import { demoQuestions, practiceQuestions } from "./how-learning-works/questions.ts";
import { askedIn } from "./how-learning-works/types.ts";

type Given = { people: ReadonlyMap<string, string>; courseId: string };
type World = Given & { versionOf: Awaited<ReturnType<typeof firstVersions>> };

const day = 86_400;
const lessonSlugs = demoCourse.modules.flatMap(({ lessons }) => lessons.map(({ slug }) => slug));
const bodies = new Map(demoQuestions.map(({ ref, body }) => [ref, body]));

/** The first `part` of a list counts as right, spread evenly over it. */
const isRightAt = (index: number, part: number): boolean => Math.floor((index + 1) * part) > Math.floor(index * part);

const asPerson = (ctx: Context, userId: string, role: "learner" | "instructor"): Context => ({
  ...ctx,
  actor: { kind: "user", userId, role, sessionId: newId() },
});

const saveReading = async (ctx: Context, world: World, userId: string, progress: DemoProgress, now: Instant) => {
  const { courseId } = world;
  const enrolledAt = addSeconds(now, -progress.enrolledDaysAgo * day);
  const pace = (progress.enrolledDaysAgo * day * 0.8) / Math.max(1, progress.lessonsDone);
  const at = (index: number) => addSeconds(enrolledAt, Math.round((index + 0.4) * pace));
  const done = lessonSlugs.slice(0, progress.lessonsDone);
  const next = lessonSlugs[progress.lessonsDone] ?? lessonSlugs.at(-1)!;
  await ctx.db.insert(enrolments).values({
    ...{ id: newId(), courseId, userId, enrolledAt, lastLessonId: demoId(next) },
    lastSeenAt: at(progress.lessonsDone),
  });
  await ctx.db.insert(lessonEvents).values([
    ...done.flatMap((slug, index) => [
      { id: newId(), userId, courseId, lessonId: demoId(slug), kind: "opened" as const, at: at(index) },
      {
        id: newId(),
        userId,
        courseId,
        lessonId: demoId(slug),
        kind: "completed" as const,
        at: addSeconds(at(index), 660),
      },
    ]),
    { id: newId(), userId, courseId, lessonId: demoId(next), kind: "opened", at: at(progress.lessonsDone) },
  ]);
};

/** Of each question as it stands, which is its first. */
const firstVersions = async (ctx: Context) => {
  const versions = await ctx.db
    .select({ id: questionVersions.id, questionId: questionVersions.questionId, naming: questions.naming })
    .from(questionVersions)
    .innerJoin(questions, eq(questions.id, questionVersions.questionId))
    .where(eq(questionVersions.version, 1));
  return new Map(versions.map((version) => [version.questionId, version]));
};

const savePractice = async (
  ctx: Context,
  { versionOf }: World,
  userId: string,
  progress: DemoProgress,
  now: Instant,
) => {
  const done = new Set(lessonSlugs.slice(0, progress.lessonsDone));
  const tried = practiceQuestions.filter(({ lesson }) => done.has(lesson));
  const { actor } = asPerson(ctx, userId, "learner");
  const rows = tried.map(({ ref, body: written }, index) => {
    const isRight = isRightAt(index, progress.practiceRight);
    const { id: questionVersionId, naming } = versionOf.get(demoId(ref))!;
    const body = practiceVariant(actor, { id: demoId(ref), naming, body: written }, 0);
    return {
      ...{ id: newId(), userId, questionId: demoId(ref), questionVersionId, isNamed: true },
      answer: isRight ? rightAnswer(body) : wrongAnswer(body),
      fraction: isRight ? "1" : "0",
      answeredAt: addSeconds(now, -progress.enrolledDaysAgo * day + index * 5_400),
    };
  });
  if (rows.length > 0) await ctx.db.insert(practiceAnswers).values(rows);
};

type DemoAttempt = DemoProgress["attempts"][number];

const takeQuiz = async (ctx: Context, world: World, userId: string, demo: DemoAttempt, now: Instant) => {
  const learner = asPerson(ctx, userId, "learner");
  const attempt = await startAttempt(learner, { quizId: demoId(demo.quiz) });
  const [asked] = await ctx.db
    .select({ seed: attempts.seed, naming: attempts.naming })
    .from(attempts)
    .where(eq(attempts.id, attempt.id));
  const refs = askedIn(demoCourse.quizzes.find(({ ref }) => ref === demo.quiz)!).map(({ ref }) => ref);
  const events = refs.map((ref, index) => {
    const body = variantInAttempt(bodies.get(ref)!, asked!, demoId(ref));
    const given = isRightAt(index, demo.right) ? rightAnswer(body) : wrongAnswer(body);
    const answer = given.type === "essay" ? { type: given.type, text: demo.essay?.text ?? "" } : given;
    return { clientSeq: index, questionId: demoId(ref), baseSeq: null, answer, cleared: false, clientTime: null };
  });
  await saveAnswers(learner, { attemptId: attempt.id, client: "demo", events });
  await submitAttempt(learner, { attemptId: attempt.id });
  const essayRef = refs.find((ref) => bodies.get(ref)?.type === "essay");
  if (demo.essay?.mark && essayRef) {
    const marker = asPerson(ctx, world.people.get("instructor@stoa.example")!, "instructor");
    const { levels, comment } = demo.essay.mark;
    await markAnswer(marker, {
      ...{ attemptId: attempt.id, questionId: demoId(essayRef), comment, expectedRevision: 1 },
      levels: chosenLevels(rubricOf(bodies.get(essayRef)!)!, levels),
    });
  }
  await ctx.db.transaction((tx) =>
    backdateAttempt(tx, {
      attemptId: attempt.id,
      startedAt: addSeconds(now, -demo.daysAgo * day),
      seconds: demo.minutes * 60,
    }),
  );
};

const live = async (ctx: Context, world: World, progress: DemoProgress, now: Instant): Promise<void> => {
  const userId = world.people.get(progress.email);
  if (!userId) throw new Error(`No such demo person: ${progress.email}`);
  await saveReading(ctx, world, userId, progress, now);
  await savePractice(ctx, world, userId, progress, now);
  for (const attempt of progress.attempts) await takeQuiz(ctx, world, userId, attempt, now);
};

/** Lets the invented people read, practise and take quizzes, spread over the last weeks. */
export const liveThroughDemo = async (ctx: Context, given: Given): Promise<void> => {
  const now = toInstant(ctx.now());
  const world = { ...given, versionOf: await firstVersions(ctx) };
  // One after another: each further connection would prepare every statement anew, which costs more than waiting.
  for (const progress of demoProgress) await live(ctx, world, progress, now);
};
