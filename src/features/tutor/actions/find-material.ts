import { createSlots } from "#/server/auth/slots.ts";
import type { Context } from "#/server/context.ts";
import type { Correction } from "../contract.ts";
import { askForSubject, type Composed, declineAnswer, quotePassages } from "../extractive-answer.ts";
import { type Analyser, hasSubject } from "../lexemes.ts";
import type { TermWeight } from "../ranking.ts";
import { openingPassages, type PassageRow } from "../store-search.ts";
import { nearestByMeaning } from "./nearest-by-meaning.ts";
import { type CourseSearch, rankCourse } from "./search-course.ts";

/** What an answer is made from. */
export type Material = {
  /** Best first, with a score where they were ranked. */
  passages: (PassageRow & { score?: number })[];
  terms: TermWeight[];
  corrections: Correction[];
  analyser: Analyser;
  isDeclined: boolean;
  /** The answer without a language model. */
  compose(): Composed;
};

export type Asked = {
  courseId: string;
  question: string;
  /** The question before this one in the conversation. */
  previous: string | null;
  lessonId: string | null;
  /** Whether a language model will write: it understands "and why?" where a search does not. */
  hasModel: Promise<boolean>;
};

const quoted = (found: CourseSearch): Material => ({
  passages: found.passages,
  terms: found.terms,
  corrections: found.corrections,
  analyser: found.analyser,
  isDeclined: false,
  compose: () => quotePassages(found.passages, found.terms, found.analyser),
});

/** Below this the nearest places are no better than any others. */
const worthNaming = 0.2;

const declined = (found: CourseSearch): Material => {
  const nearest = found.coverage >= worthNaming ? found.passages.slice(0, 2) : [];
  return {
    passages: nearest,
    terms: found.terms,
    corrections: found.corrections,
    analyser: found.analyser,
    isDeclined: true,
    compose: () => (found.terms.length === 0 ? askForSubject : declineAnswer(nearest)),
  };
};

const wholeLesson = /\b(lesson|chapter|page|section|text|this|summar\w*|overview|recap|gist)\b/i;

const aboutLesson = async (
  ctx: Context,
  { courseId, lessonId, question }: Asked,
  { analyser }: CourseSearch,
): Promise<Material | null> => {
  if (lessonId === null || hasSubject(question, analyser) || !wholeLesson.test(question)) return null;
  const passages = await openingPassages(ctx.db, courseId, lessonId, 4);
  if (passages.length === 0) return null;
  return {
    passages,
    terms: [],
    corrections: [],
    analyser,
    isDeclined: false,
    compose: () => quotePassages(passages, [], analyser),
  };
};

/** So many are looked up at once: more would take no less time together, and whoever asks next would wait for all. */
const looking = createSlots(8, Number.POSITIVE_INFINITY);

/** The embedding comes first, so that a slow endpoint keeps nobody else waiting. */
const rank = async (ctx: Context, courseId: string, question: string): Promise<CourseSearch> => {
  const nearest = await nearestByMeaning(ctx)(courseId, question);
  return looking.run(() => rankCourse(ctx, courseId, question, async () => nearest));
};

/** Finds the passages that an answer rests on, or decides that the course does not cover the question. */
export const findMaterial = async (ctx: Context, asked: Asked): Promise<Material> => {
  const found = await rank(ctx, asked.courseId, asked.question);
  const ofLesson = await aboutLesson(ctx, asked, found);
  if (ofLesson) return ofLesson;
  if (found.isCovered) return quoted(found);
  const goesOn = asked.previous !== null && (found.terms.length <= 1 || (await asked.hasModel));
  if (!goesOn) return declined(found);
  const together = await rank(ctx, asked.courseId, `${asked.previous}\n${asked.question}`);
  return together.isCovered ? { ...quoted(together), corrections: found.corrections } : declined(found);
};
