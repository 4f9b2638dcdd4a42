import { setImmediate } from "node:timers/promises";
import { toInstant } from "#/core/time.ts";
import { type PublishedLesson, publishedLessons } from "#/features/courses/actions/readable-lessons.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { headingsOfTree } from "#/server/markdown/headings.ts";
import { parseMarkdown } from "#/server/markdown/parse.ts";
import { type IndexedLesson, indexLesson } from "../index-lesson.ts";
import { type Analyser, analyserOf } from "../lexemes.ts";
import { findCourseLanguage, forgetLessons, insertIndexed, lessonStates, lockCourseIndex } from "../store-index.ts";
import { deletePostings, sweepPostings, updateLexicon } from "../store-lexicon.ts";
import { noteRun } from "../store-runs.ts";

type Work = { stale: Set<string>; gone: string[] };

const workOf = async (db: Db, courseId: string, analyser: Analyser): Promise<Work> => {
  const states = await lessonStates(db, courseId);
  const isPublished = ({ state }: { state: string }) => state === "published";
  return {
    stale: new Set(
      states
        .filter((one) => isPublished(one) && (one.indexedVersion !== one.version || one.analyser !== analyser))
        .map(({ id }) => id),
    ),
    gone: states.filter((one) => !isPublished(one) && one.indexedVersion !== null).map(({ id }) => id),
  };
};

const isNothing = ({ stale, gone }: Work) => stale.size === 0 && gone.length === 0;

export type Refreshed = { indexed: number; removed: number };

export type Refreshing = {
  /** Called after each part with the lessons done of all that were stale; what it throws ends the work there. */
  onProgress?(done: number, total: number): Promise<void>;
};

/** Lessons that are written together: each part is searchable at once, and what follows a kill goes on behind it. */
const lessonsPerPart = 25;

// Cutting is slow, so it happens before the transaction and lets other requests through after each lesson.
const cutLessons = async (lessons: readonly PublishedLesson[], analyser: Analyser): Promise<IndexedLesson[]> => {
  const cut: IndexedLesson[] = [];
  for (const lesson of lessons) {
    const tree = parseMarkdown(lesson.body);
    cut.push(indexLesson({ ...lesson, tree, headings: headingsOfTree(tree) }, analyser));
    await setImmediate();
  }
  return cut;
};

/** Writes what was cut and forgets what is gone; what another process indexed meanwhile is left out. */
const writePart = (
  ctx: Pick<Context, "db" | "now">,
  {
    courseId,
    analyser,
    cut,
    isFirst,
  }: { courseId: string; analyser: Analyser; cut: readonly IndexedLesson[]; isFirst: boolean },
): Promise<Refreshed> =>
  ctx.db.transaction(async (tx) => {
    await lockCourseIndex(tx, courseId);
    const work = await workOf(tx, courseId, analyser);
    const fresh = cut.filter(({ lessonId }) => work.stale.has(lessonId));
    const replaced = [...work.gone, ...fresh.map(({ lessonId }) => lessonId)];
    const forgotten = [...(await deletePostings(tx, replaced)), ...(isFirst ? await sweepPostings(tx, courseId) : [])];
    await forgetLessons(tx, replaced);
    await noteRun(tx, courseId, { embeddedAs: null });
    await insertIndexed(tx, courseId, fresh, toInstant(ctx.now()));
    await updateLexicon(tx, courseId, new Map(fresh.flatMap(({ words }) => [...words])), forgotten);
    return { indexed: fresh.length, removed: work.gone.length };
  });

/**
 * Brings the search index of a course in line with its published lessons; only changed ones are cut anew. Returns how
 * many were. The index job does it when lessons change; each search does it for what the job has not come to.
 */
export const refreshIndex = async (
  ctx: Pick<Context, "db" | "now">,
  courseId: string,
  { onProgress }: Refreshing = {},
): Promise<Refreshed> => {
  const all = { indexed: 0, removed: 0 };
  const language = await findCourseLanguage(ctx.db, courseId);
  if (language === null) return all;
  const analyser = analyserOf(language);
  const seen = await workOf(ctx.db, courseId, analyser);
  if (isNothing(seen)) return all;
  const lessons = (await publishedLessons(ctx.db, courseId)).filter(({ id }) => seen.stale.has(id));
  for (let from = 0; from === 0 || from < lessons.length; from += lessonsPerPart) {
    const cut = await cutLessons(lessons.slice(from, from + lessonsPerPart), analyser);
    const part = await writePart(ctx, { courseId, analyser, cut, isFirst: from === 0 });
    all.indexed += part.indexed;
    all.removed += part.removed;
    await onProgress?.(Math.min(from + lessonsPerPart, lessons.length), lessons.length);
  }
  return all;
};
