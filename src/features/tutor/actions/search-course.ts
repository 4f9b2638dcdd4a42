import type { Context } from "#/server/context.ts";
import type { Correction } from "../contract.ts";
import { correctTerms, unknownTerms } from "../corrections.ts";
import { fuse, type Ranked } from "../fusion.ts";
import { type Analyser, analyserOf, type Lexeme, termsOf } from "../lexemes.ts";
import { nearnessIn } from "../nearness.ts";
import { coverageOf, mostPassages, mostPerLesson, seemsToAnswer, type TermWeight } from "../ranking.ts";
import {
  findCourseForTutor,
  findPassages,
  knownLexemes,
  type RankedPassage,
  type RankedRow,
  rankPassages,
  similarWords,
  toPassage,
} from "../store-search.ts";
import { type ByMeaning, nearestByMeaning } from "./nearest-by-meaning.ts";
import { refreshIndex } from "./refresh-index.ts";
import { requireTutor } from "./require-tutor.ts";

export type CourseSearch = {
  /** Best first. */
  passages: RankedPassage[];
  corrections: Correction[];
  /** Share of the question's weight in the passage that holds most of it, 0 to 1. */
  coverage: number;
  isCovered: boolean;
  /** What was looked for, after correction, with how much each word tells. */
  terms: TermWeight[];
  analyser: Analyser;
};

const correct = async (ctx: Pick<Context, "db">, courseId: string, terms: readonly Lexeme[], analyser: Analyser) => {
  const known = await knownLexemes(ctx.db, courseId, terms);
  const unknown = unknownTerms(terms, known);
  const similar = unknown.length === 0 ? new Map() : await similarWords(ctx.db, courseId, unknown);
  return correctTerms(terms, known, similar, analyser);
};

type Ranking = Awaited<ReturnType<typeof rankPassages>>;
type Chosen = Omit<Ranking, "passages"> & { passages: RankedPassage[] };

/** The best of BM25 in a new order: words of the question that stand near each other tell more than the same apart. */
const byNearness = ({ passages, terms, ...rest }: Ranking, analyser: Analyser): Ranking => {
  const scored = passages.map((one) => ({ ...one, score: one.score + nearnessIn(one, terms, analyser) }));
  return { ...rest, terms, passages: scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)) };
};

/** By words, and by meaning where that can be told: a passage that only one of the two found stands in it too. */
const rank = async (
  { db }: Pick<Context, "db">,
  courseId: string,
  { lexemes, analyser }: { lexemes: readonly string[]; analyser: Analyser },
  nearest: readonly Ranked[] | null,
): Promise<Chosen> => {
  const byWords = byNearness(await rankPassages(db, courseId, lexemes), analyser);
  const ids = fuse(nearest ? [byWords.passages, nearest] : [byWords.passages], mostPassages, mostPerLesson);
  const found = new Map<string, RankedRow>(byWords.passages.map((passage) => [passage.id, passage]));
  const others = await findPassages(
    db,
    courseId,
    ids.filter((id) => !found.has(id)),
  );
  for (const passage of others) found.set(passage.id, { ...passage, score: 0, matched: [] });
  const passages = ids.flatMap((id) => found.get(id) ?? []).map(toPassage);
  if (!nearest) return { ...byWords, passages };
  // Scores of two rankings do not compare, so a passage's place is its score.
  return { ...byWords, passages: passages.map((passage, place) => ({ ...passage, score: 1 / (place + 1) })) };
};

/** Ranks the passages of a course whose access has been checked; by words alone unless `byMeaning` is given. */
export const rankCourse = async (
  ctx: Pick<Context, "db" | "now">,
  courseId: string,
  question: string,
  byMeaning?: ByMeaning,
): Promise<CourseSearch> => {
  await refreshIndex(ctx, courseId);
  const course = await findCourseForTutor(ctx.db, courseId);
  const analyser = analyserOf(course?.language ?? "en");
  const terms = termsOf(question, analyser);
  if (terms.length === 0) {
    return { passages: [], corrections: [], coverage: 0, isCovered: false, terms: [], analyser };
  }
  const { terms: meant, corrections } = await correct(ctx, courseId, terms, analyser);
  const lexemes = meant.map(({ lexeme }) => lexeme);
  const ranked = await rank(ctx, courseId, { lexemes, analyser }, (await byMeaning?.(courseId, question)) ?? null);
  const coverage = Math.max(0, ...ranked.passages.map(({ matched }) => coverageOf(ranked.terms, matched)));
  return {
    passages: ranked.passages,
    corrections,
    coverage,
    isCovered: ranked.passages.some(({ matched }) => seemsToAnswer(ranked.terms, matched, ranked.total)),
    terms: ranked.terms,
    analyser,
  };
};

/** Finds passages as the person who asks: published lessons of a course that they learn in. */
export const searchCourse = async (
  ctx: Context,
  input: { courseId: string; question: string },
): Promise<CourseSearch> => {
  await requireTutor(ctx, input.courseId);
  return rankCourse(ctx, input.courseId, input.question, nearestByMeaning(ctx));
};
