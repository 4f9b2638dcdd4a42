import type { z } from "zod";
import { AppError, invalid } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import type { SetQuizQuestionsInput } from "../contract-quiz-questions.ts";
import { normalTag } from "../filing.ts";
import { firstMisplaced, freePlaces } from "../sections.ts";
import { isCategoryOf, lockTree } from "../store-categories.ts";
import { replaceDraws } from "../store-draws.ts";
import { findQuiz, lockQuiz, type QuizRow, updateQuiz } from "../store-quizzes.ts";
import { replaceSections } from "../store-sections.ts";
import { selectSkillsAmong } from "../store-skills.ts";
import { shortDrawOf } from "./draws-of-quiz.ts";
import { requireQuiz } from "./get-quiz.ts";
import { getQuizQuestions } from "./get-quiz-questions.ts";
import { setQuestionsOfQuiz } from "./save-quiz.ts";

type Input = z.infer<typeof SetQuizQuestionsInput>;

type Draws = NonNullable<Input["draws"]>;
type Sections = NonNullable<Input["sections"]>;

/** Refuses a section that there is not, and an order in which sections are mixed. */
const requireInSections = (sections: Sections, questions: Input["questions"], draws: Draws): void => {
  const free = freePlaces(
    questions.length,
    draws.map(({ position }) => position),
  );
  const items = [
    ...questions.map(({ section = null }, index) => ({
      at: `/questions/${index}/section`,
      position: free[index]!,
      section,
    })),
    ...draws.map(({ position, section = null }, index) => ({ at: `/draws/${index}/section`, position, section })),
  ];
  const strange = items.find(({ section }) => section !== null && section >= sections.length);
  if (strange) throw invalid(strange.at, "must be the place of a section, from 0");
  const misplaced = firstMisplaced(items);
  if (misplaced) throw invalid(misplaced.at, "must not stand after something of a later section");
};

const setDraws = async (
  tx: Db,
  quiz: QuizRow,
  questionCount: number,
  draws: readonly (Draws[number] & { sectionId: string | null })[],
) => {
  const last = questionCount + draws.length - 1;
  const skillIds = draws.flatMap(({ skillId }) => skillId ?? []);
  const skills = await selectSkillsAmong(tx, quiz.courseId, skillIds);
  for (const [index, { position, categoryId, skillId }] of draws.entries()) {
    if (position > last) throw invalid(`/draws/${index}/position`, `must be at most ${last}`);
    if (categoryId !== null && !(await isCategoryOf(tx, quiz.courseId, categoryId)))
      throw invalid(`/draws/${index}/categoryId`, "is not a category of this course");
    if (skillId !== null && !skills.has(skillId))
      throw invalid(`/draws/${index}/skillId`, "is not a skill of this course");
  }
  const rows = draws.map(({ section: _section, ...draw }) => ({
    ...{ ...draw, id: newId(), tag: draw.tag === null ? null : normalTag(draw.tag) },
  }));
  await replaceDraws(tx, quiz.id, rows);
  const short = await shortDrawOf(tx, quiz);
  if (!short) return;
  const { position } = draws.toSorted((a, b) => a.position - b.position)[short.index]!;
  const place = draws.findIndex((draw) => draw.position === position);
  throw invalid(`/draws/${place}/count`, `must be at most ${short.available}: no more questions are sure to be left`);
};

/** Replaces the list. Attempts that have started keep theirs. */
export const setQuizQuestions = async (ctx: Context, input: Input) => {
  const { quizId, questions, draws = [], sections = [] } = input;
  await requireQuiz(ctx, quizId, "teach");
  requireInSections(sections, questions, draws);
  const rows = sections.map((section, position) => ({ id: newId(), position, ...section }));
  const sectionIdOf = ({ section = null }: { section?: number | null }) =>
    section === null ? null : rows[section]!.id;
  await ctx.db.transaction(async (tx) => {
    await lockQuiz(tx, quizId, "alone");
    const quiz = await findQuiz(tx, quizId);
    if (!quiz) return;
    if (quiz.state === "published" && questions.length + draws.length === 0)
      throw new AppError("conflict", "A published quiz needs a question.");
    // A category or skill that is deleted meanwhile would leave a draw from all questions. It is locked before its questions.
    if (draws.length > 0) await lockTree(tx, quiz.courseId);
    await replaceSections(tx, quizId, rows);
    await setQuestionsOfQuiz(
      tx,
      quiz,
      questions.map((question) => ({
        ...{ questionId: question.questionId, points: question.points, sectionId: sectionIdOf(question) },
      })),
      draws.map(({ position }) => position),
    );
    const placed = draws.map((draw) => ({ ...draw, sectionId: sectionIdOf(draw) }));
    await setDraws(tx, quiz, questions.length, placed);
    await updateQuiz(tx, quizId, { updatedAt: toInstant(ctx.now()) });
  });
  return getQuizQuestions(ctx, { quizId });
};
