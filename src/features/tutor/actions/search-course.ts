import type { Context } from "#/server/context.ts";
import type { Correction } from "../contract.ts";
import { correctTerms, unknownTerms } from "../corrections.ts";
import { type Analyser, analyserOf, type Lexeme, termsOf } from "../lexemes.ts";
import { coverageOf, seemsToAnswer, type TermWeight } from "../ranking.ts";
import { findCourseForTutor, knownLexemes, type RankedPassage, rankPassages, similarWords } from "../store-search.ts";
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

/** Ranks the passages of a course whose access has been checked. */
export const rankCourse = async (
  ctx: Pick<Context, "db" | "now">,
  courseId: string,
  question: string,
): Promise<CourseSearch> => {
  await refreshIndex(ctx, courseId);
  const course = await findCourseForTutor(ctx.db, courseId);
  const analyser = analyserOf(course?.language ?? "en");
  const terms = termsOf(question, analyser);
  if (terms.length === 0) {
    return { passages: [], corrections: [], coverage: 0, isCovered: false, terms: [], analyser };
  }
  const { terms: meant, corrections } = await correct(ctx, courseId, terms, analyser);
  const ranked = await rankPassages(
    ctx.db,
    courseId,
    meant.map(({ lexeme }) => lexeme),
  );
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
  return rankCourse(ctx, input.courseId, input.question);
};
