import { isDeepStrictEqual } from "node:util";
import { AppError } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { refusalOfIssues } from "#/core/problems.ts";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { QuestionBody } from "../question.ts";
import {
  insertVersions,
  lockQuestions,
  type NewQuestion,
  selectQuestionsOfQuizzes,
  selectStoredQuestions,
  upsertQuestions,
} from "../store-questions.ts";

export type QuestionToSave = {
  id: string;
  lessonId: string | null;
  title: string;
  isPractice: boolean;
  body: QuestionBody;
};

export type SavedQuestions = { created: number; updated: number; unchanged: number };

/** As the database would give it back: no fields that are undefined. */
const parseBody = ({ id, body }: QuestionToSave): QuestionBody => {
  const parsed = QuestionBody.safeParse(body);
  if (parsed.success) return JSON.parse(JSON.stringify(parsed.data)) as QuestionBody;
  const { message, faults } = refusalOfIssues(parsed.error.issues);
  throw new AppError("invalid_input", `Question ${id}: ${message}`, faults);
};

/** Practice keeps no files: what nobody ever reads would only fill the disk. */
const refuseFilesInPractice = ({ title, isPractice, body }: QuestionToSave): void => {
  if (isPractice && body.type === "file")
    throw new AppError("conflict", `“${title}” asks for a file, which practice does not take: use it in a quiz.`);
};

const refusePracticeOfQuizzes = async (tx: Db, questionIds: readonly string[]): Promise<void> => {
  if (questionIds.length === 0) return;
  const used = await selectQuestionsOfQuizzes(tx, questionIds);
  if (used.size > 0)
    throw new AppError("conflict", "A question that a quiz uses cannot be practice, since practice shows its key.");
};

/**
 * Saves questions of one course in bulk, in the given transaction: new ones by their id, known ones as a new version
 * when their body changed. Nothing is touched that did not change. Refuses an invalid body, a question of another
 * course, and practice with a question of a quiz.
 */
export const saveQuestions = async (
  tx: Db,
  input: { courseId: string; savedBy: string | null; at: Instant; questions: readonly QuestionToSave[] },
): Promise<SavedQuestions> => {
  const ids = input.questions.map(({ id }) => id);
  if (ids.length === 0) return { created: 0, updated: 0, unchanged: 0 };
  await lockQuestions(tx, ids);
  const stored = new Map((await selectStoredQuestions(tx, ids)).map((row) => [row.id, row]));
  const rows: NewQuestion[] = [];
  const versions: { id: string; questionId: string; version: number; body: QuestionBody; savedBy: string | null }[] =
    [];
  const becomePractice: string[] = [];
  for (const question of input.questions) {
    const body = parseBody(question);
    refuseFilesInPractice(question);
    const known = stored.get(question.id);
    if (known && known.courseId !== input.courseId)
      throw new AppError("conflict", "The question belongs to another course.");
    if (known && question.isPractice && !known.isPractice) becomePractice.push(question.id);
    const isSameBody = known !== undefined && isDeepStrictEqual(known.body, body);
    const isSame =
      isSameBody &&
      known.archivedAt === null &&
      known.title === question.title &&
      known.lessonId === question.lessonId &&
      known.isPractice === question.isPractice;
    if (isSame) continue;
    const version = isSameBody ? known.version : (known?.version ?? 0) + 1;
    const { id, lessonId, title, isPractice } = question;
    rows.push({ id, courseId: input.courseId, lessonId, title, isPractice, version, type: body.type });
    if (!isSameBody) versions.push({ id: newId(), questionId: id, version, body, savedBy: input.savedBy });
  }
  await refusePracticeOfQuizzes(tx, becomePractice);
  await upsertQuestions(tx, rows, input.at);
  await insertVersions(tx, versions, input.at);
  const created = ids.length - stored.size;
  return { created, updated: rows.length - created, unchanged: ids.length - rows.length };
};
