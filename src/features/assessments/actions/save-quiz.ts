import { AppError, invalid } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import type { Marks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import { toInstant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { dateFault } from "../assignment-policy.ts";
import { type FeedbackBand, openReview, type QuizMode, type Review, type Scoring } from "../contract.ts";
import { faultOfMode } from "../quiz-mode.ts";
import { freePlaces } from "../sections.ts";
import { selectDraws } from "../store-draws.ts";
import { lockQuestions } from "../store-questions.ts";
import {
  findQuiz,
  insertQuiz,
  isModuleOfCourse,
  replaceQuizQuestions,
  selectSectionIds,
  updateQuiz,
} from "../store-quizzes.ts";
import { replaceSections, type SectionRow } from "../store-sections.ts";

/** Refuses questions of other courses, archived ones and practice: its key is shown after each try. */
export const setQuestionsOfQuiz = async (
  tx: Db,
  quiz: { id: string; courseId: string },
  list: readonly { questionId: string; points: Marks; sectionId: string | null }[],
  draws: readonly number[] = [],
): Promise<void> => {
  const ids = list.map(({ questionId }) => questionId);
  const known = new Map(ids.length === 0 ? [] : (await lockQuestions(tx, ids)).map((row) => [row.id, row]));
  for (const [index, id] of ids.entries()) {
    const question = known.get(id);
    if (question?.courseId !== quiz.courseId || question.archivedAt !== null)
      throw invalid(`/questions/${index}/questionId`, "is not a question of this course");
    if (question.isPractice)
      throw new AppError("conflict", `“${question.title}” is a practice question; a quiz cannot use it.`);
  }
  // Draws keep their places; the questions fill those between.
  const free = freePlaces(list.length, draws);
  await replaceQuizQuestions(
    tx,
    quiz.id,
    list.map((question, index) => ({ ...question, position: free[index]! })),
  );
};

/** The same form for all instants, so that they compare as text. */
export const normalInstant = <T extends Instant | null | undefined>(value: T): T | Instant =>
  typeof value === "string" ? toInstant(new Date(value)) : value;

export type QuizDates = { opensAt: Instant | null; dueAt: Instant | null; closesAt: Instant | null };

/** Refuses a module of another course, and dates that make no sense together. */
export const requireSound = async (
  db: Db,
  courseId: string,
  { moduleId, ...dates }: { moduleId: string | null } & QuizDates,
): Promise<void> => {
  if (moduleId !== null && !(await isModuleOfCourse(db, moduleId, courseId)))
    throw invalid("/moduleId", "is not a module of this course");
  const fault = dateFault(dates);
  if (fault) throw invalid(fault.pointer, fault.message);
};

/** Refuses settings of a quiz that do not go together. */
export const requireSoundMode = (...settings: Parameters<typeof faultOfMode>): void => {
  const fault = faultOfMode(...settings);
  if (fault) throw invalid(fault.pointer, fault.message);
};

export type QuizToSave = {
  id: string;
  title: string;
  instructions?: string;
  moduleId?: string | null;
  state?: "draft" | "published";
  position?: number;
  timeLimitSeconds?: number | null;
  attemptsAllowed?: number | null;
  cooldownSeconds?: number | null;
  scoring?: Scoring;
  passPercent?: number | null;
  feedbackBands?: readonly FeedbackBand[];
  shuffleQuestions?: boolean;
  certainty?: boolean;
  mode?: QuizMode;
  tries?: number | null;
  penalty?: Marks;
  review?: Review;
  /** Left out: what its instructors placed in sections stays there. */
  sections?: readonly Pick<SectionRow, "title" | "instructions" | "shuffle">[];
  questions: readonly { questionId: string; points: Marks; section?: number | null }[];
};

/** Where each question stands, by the sections that are given or those that there are. */
const placeInSections = async (tx: Db, { id, sections, questions }: QuizToSave) => {
  if (!sections) {
    const sectionIds = await selectSectionIds(tx, id);
    return questions.map((question) => ({ ...question, sectionId: sectionIds.get(question.questionId) ?? null }));
  }
  const rows = sections.map((section, position) => ({ id: newId(), position, ...section }));
  await replaceSections(tx, id, rows);
  return questions.map(({ section = null, ...question }) => ({
    ...{ ...question, sectionId: section === null ? null : (rows[section]?.id ?? null) },
  }));
};

/** Saves a quiz of the seed or an import by its id, in the given transaction; its questions must be saved already. */
export const saveQuiz = async (
  tx: Db,
  { courseId, at, quiz }: { courseId: string; at: Instant; quiz: QuizToSave },
): Promise<void> => {
  const { questions: _questions, sections: _sections, ...given } = quiz;
  const known = await findQuiz(tx, quiz.id);
  if (known && known.courseId !== courseId) throw new AppError("conflict", "The quiz belongs to another course.");
  if (known) await updateQuiz(tx, quiz.id, { ...given, updatedAt: at });
  else await insertQuiz(tx, { review: openReview, ...given, courseId, createdAt: at, updatedAt: at });
  const draws = await selectDraws(tx, quiz.id);
  await setQuestionsOfQuiz(
    tx,
    { id: quiz.id, courseId },
    await placeInSections(tx, quiz),
    draws.map(({ position }) => position),
  );
};
