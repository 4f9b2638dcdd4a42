import { AppError } from "#/core/errors.ts";
import type { Marks } from "#/core/marks.ts";
import type { Db } from "#/server/db.ts";
import { drawFrom, type Pool, shortfallOf } from "../draw.ts";
import { arranged } from "../sections.ts";
import { type Candidate, type DrawRow, holdDrawn, selectCandidates, selectDraws } from "../store-draws.ts";
import { selectQuizQuestions } from "../store-quizzes.ts";
import { type SectionRow, selectSections } from "../store-sections.ts";

type Quiz = { id: string; courseId: string };
type DrawWithPool = DrawRow & { candidates: Candidate[] };

/** The draws of a quiz with what each may take now. */
export const drawsOf = async (db: Db, quiz: Quiz): Promise<DrawWithPool[]> => {
  const draws = await selectDraws(db, quiz.id);
  const pools: DrawWithPool[] = [];
  for (const draw of draws) pools.push({ ...draw, candidates: await selectCandidates(db, quiz, draw) });
  return pools;
};

const toPool = ({ id, count, candidates }: DrawWithPool): Pool => ({
  id,
  count,
  candidates: candidates.map(({ questionId }) => questionId),
});

/** The first draw that could be left without enough questions, by its index; null when none could. */
export const shortDrawOf = async (db: Db, quiz: Quiz) => shortfallOf((await drawsOf(db, quiz)).map(toPool));

type Pinned = { questionId: string; versionId: string; points: Marks; section: number | null };

/** What the seed draws, held; anew where one of it became practice or was archived in the very moment. */
const drawnNow = async (tx: Db, quiz: Quiz, seed: number) => {
  for (;;) {
    const draws = await drawsOf(tx, quiz);
    const drawn = drawFrom(draws.map(toPool), seed);
    if (!drawn)
      throw new AppError("quiz_not_open", "The quiz asks for more questions than there are. Tell the instructor.");
    const ids = [...drawn.values()].flat();
    if ((await holdDrawn(tx, ids)).length === ids.length) return { draws, drawn };
  }
};

/** Those that a quiz names, and those that the seed draws, in the quiz's order. */
const namedAndDrawn = async (tx: Db, quiz: Quiz, seed: number): Promise<Pinned[]> => {
  const fixed = await selectQuizQuestions(tx, quiz.id);
  const { draws, drawn } = await drawnNow(tx, quiz, seed);
  const versions = new Map(draws.flatMap(({ candidates }) => candidates.map((one) => [one.questionId, one.versionId])));
  const parts = [
    ...fixed.map((question) => ({ position: question.position, questions: [question] as Pinned[] })),
    ...draws.map(({ id, position, points, section }) => ({
      position,
      questions: (drawn.get(id) ?? []).map((questionId) => ({
        questionId,
        versionId: versions.get(questionId)!,
        points,
        section,
      })),
    })),
  ];
  return parts.sort((a, b) => a.position - b.position).flatMap((part) => part.questions);
};

/** The questions of one attempt in its order, with the sections that they stand in. */
export const questionsForAttempt = async (
  tx: Db,
  quiz: Quiz & { shuffleQuestions: boolean },
  seed: number,
): Promise<{ questions: Pinned[]; sections: SectionRow[] }> => {
  const sections = await selectSections(tx, quiz.id);
  const all = await namedAndDrawn(tx, quiz, seed);
  const questions = arranged(all, sections, quiz.shuffleQuestions, seed);
  const used = new Set(questions.map(({ section }) => section));
  return { questions, sections: sections.filter(({ position }) => used.has(position)) };
};
