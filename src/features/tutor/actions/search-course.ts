import type { Context } from "#/server/context.ts";
import type { Correction } from "../contract.ts";
import { type Analyser, analyserOf, isMisspeltSmallWord, type Lexeme, termsOf } from "../lexemes.ts";
import { nearestWord } from "../nearest-word.ts";
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

/** A long text that does not belong to the course would be compared word by word. */
const mostCorrected = 8;

const correct = async (
  ctx: Pick<Context, "db">,
  courseId: string,
  terms: readonly Lexeme[],
  analyser: Analyser,
): Promise<{ lexemes: string[]; corrections: Correction[] }> => {
  const known = await knownLexemes(ctx.db, courseId, terms);
  const unknown = terms.filter(({ lexeme }) => !known.has(lexeme)).slice(0, mostCorrected);
  const similar = unknown.length === 0 ? new Map() : await similarWords(ctx.db, courseId, unknown);
  const corrections: Correction[] = [];
  const lexemes = terms.flatMap(({ word, lexeme }) => {
    if (known.has(lexeme)) return [lexeme];
    const nearest = nearestWord(word, similar.get(word) ?? []);
    if (nearest) corrections.push({ word, replacement: nearest.word });
    else if (isMisspeltSmallWord(word, analyser)) return [];
    return [nearest?.lexeme ?? lexeme];
  });
  return { lexemes: [...new Set(lexemes)], corrections };
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
  const { lexemes, corrections } = await correct(ctx, courseId, terms, analyser);
  const ranked = await rankPassages(ctx.db, courseId, lexemes);
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
