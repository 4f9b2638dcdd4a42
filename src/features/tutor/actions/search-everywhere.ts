import { z } from "zod";
import { isAdmin, userIdOf } from "#/core/actor.ts";
import { coursesBeingJudged } from "#/features/assessments/actions/courses-being-judged.ts";
import type { Context } from "#/server/context.ts";
import { Block, plainOf } from "../blocks.ts";
import type { FoundPlace, SearchEverywhere, SearchResults } from "../contract-search.ts";
import { correctTerms, unknownTerms } from "../corrections.ts";
import { excerptOf } from "../excerpt.ts";
import { fuse } from "../fusion.ts";
import { highlight } from "../highlight.ts";
import { analyserOf, fold, type Lexeme, lexemesOf, termsOf } from "../lexemes.ts";
import { nearnessIn } from "../nearness.ts";
import { mostPerLesson } from "../ranking.ts";
import {
  type AskedWord,
  coursesByTitle,
  type PlaceRow,
  rankEverywhere,
  type Searcher,
  similarEverywhere,
  termsNamed,
  titlesOfCourses,
} from "../store-everywhere.ts";

const english = analyserOf("en");
const neutral = analyserOf("");

/** Each word as English courses and as others are searched for it; the small words of English are words elsewhere. */
const askedWords = (terms: readonly Lexeme[], q: string): AskedWord[] => {
  const byWord = new Map(terms.map(({ word, lexeme }) => [word, { word, english: lexeme, neutral: word }]));
  const others = lexemesOf(q, neutral).filter(({ word }) => !byWord.has(word));
  return [...byWord.values(), ...others.map(({ word, lexeme }) => ({ word, english: null, neutral: lexeme }))];
};

/** The words that are looked for in titles and terms: without those of asking. */
const subjectOf = (terms: readonly Lexeme[]): string[] => terms.map(({ word }) => word).slice(0, 8);

const excerptWords = 36;
const Blocks = z.array(Block);

const lexemeIn = (row: PlaceRow, { english, neutral }: AskedWord) => (row.is_english ? english : neutral);

/** As in a course: words that stand near each other tell more, and few passages of a lesson are enough. */
const chosen = (
  { places, weights }: Awaited<ReturnType<typeof rankEverywhere>>,
  words: readonly AskedWord[],
  limit: number,
): PlaceRow[] => {
  const scored = places.map((row) => {
    const terms = words.flatMap((word) => {
      const [lexeme, weight] = [lexemeIn(row, word), weights.get(word.word)];
      return lexeme === null || weight === undefined ? [] : [{ lexeme, weight }];
    });
    const text = { headingPath: row.heading_path, body: row.body };
    return { row, score: row.score + nearnessIn(text, terms, row.is_english ? english : neutral) };
  });
  const ranked = scored.sort((a, b) => b.score - a.score || (a.row.id < b.row.id ? -1 : 1)).map(({ row }) => row);
  const ids = fuse([ranked.map(({ id, lesson_id: lessonId }) => ({ id, lessonId }))], limit, mostPerLesson);
  return ranked.filter(({ id }) => ids.includes(id));
};

const toPlace = (row: PlaceRow, words: readonly AskedWord[]): FoundPlace => {
  const analyser = row.is_english ? english : neutral;
  const lexemes = words.flatMap((word) => lexemeIn(row, word) ?? []);
  const terms = lexemes.map((lexeme) => ({ lexeme, weight: 1 }));
  const { blocks, quote } = excerptOf(Blocks.parse(row.blocks), terms, analyser, excerptWords);
  const shown = blocks.map(({ block, sentences }) => ("runs" in block ? { ...block, runs: sentences.flat() } : block));
  return {
    passageId: row.id,
    courseId: row.course_id,
    courseSlug: row.course_slug,
    courseTitle: row.course_title,
    lessonId: row.lesson_id,
    lessonSlug: row.lesson_slug,
    lessonTitle: row.lesson_title,
    headingPath: row.heading_path,
    anchor: row.anchor,
    quote,
    parts: highlight(plainOf(shown).trim(), new Set(lexemes), analyser),
  };
};

const find = async (ctx: Context, searcher: Searcher, { q, limit }: SearchEverywhere) => {
  const terms = termsOf(q, english);
  const words = askedWords(terms, q);
  const first = await rankEverywhere(ctx.db, searcher, words);
  const known = new Set(terms.filter(({ word }) => first.weights.has(word)).map(({ lexeme }) => lexeme));
  const unknown = unknownTerms(terms, known);
  const asItIs = { places: chosen(first, words, limit), words, corrections: [] };
  if (unknown.length === 0) return asItIs;
  const similar = await similarEverywhere(
    ctx.db,
    searcher,
    unknown.map(({ word }) => word),
  );
  const meant = correctTerms(terms, known, similar, english);
  if (meant.corrections.length === 0) return asItIs;
  const mended = askedWords(meant.terms, meant.terms.map(({ word }) => word).join(" "));
  const second = await rankEverywhere(ctx.db, searcher, mended);
  return { places: chosen(second, mended, limit), words: mended, corrections: meant.corrections };
};

/** Finds passages, courses and terms in everything that the person may read; visitors search what is open to all. */
export const searchEverywhere = async (ctx: Context, input: SearchEverywhere): Promise<SearchResults> => {
  const closed = await coursesBeingJudged(ctx);
  const searcher = { userId: userIdOf(ctx.actor), isAdmin: isAdmin(ctx.actor), closed };
  const { places, words, corrections } = await find(ctx, searcher, input);
  const subject = subjectOf(termsOf(input.q, english));
  const [courses, terms, closedCourses] = await Promise.all([
    coursesByTitle(ctx.db, subject, 3),
    termsNamed(ctx.db, searcher, fold(input.q.trim()).replace(/[?!.,;:]+/g, ""), 3),
    titlesOfCourses(ctx.db, closed),
  ]);
  return {
    items: places.map((row) => toPlace(row, words)),
    courses: courses.map(({ id, slug, title, summary }) => ({
      ...{ courseId: id, courseSlug: slug, courseTitle: title, summary },
    })),
    terms: terms.map(({ id, slug, title, term, definition }) => ({
      ...{ termId: id, courseSlug: slug, courseTitle: title, term, definition },
    })),
    corrections,
    closedCourses,
  };
};
