import { setImmediate } from "node:timers/promises";
import { toInstant } from "#/core/time.ts";
import { publishedLessons } from "#/features/courses/actions/readable-lessons.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { headingsOfTree } from "#/server/markdown/headings.ts";
import { parseMarkdown } from "#/server/markdown/parse.ts";
import { type IndexedLesson, indexLesson } from "../index-lesson.ts";
import { type Analyser, analyserOf } from "../lexemes.ts";
import {
  findCourseLanguage,
  forgetLessons,
  insertIndexed,
  lessonStates,
  lockCourseIndex,
  recountLexicon,
  sweepPostings,
} from "../store-index.ts";

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

/**
 * Brings the search index of a course in line with its published lessons; only changed ones are cut anew. Returns how
 * many were. Called before each search, and by whoever writes many lessons at once.
 */
export const refreshIndex = async (
  ctx: Pick<Context, "db" | "now">,
  courseId: string,
): Promise<{ indexed: number; removed: number }> => {
  const language = await findCourseLanguage(ctx.db, courseId);
  if (language === null) return { indexed: 0, removed: 0 };
  const analyser = analyserOf(language);
  const seen = await workOf(ctx.db, courseId, analyser);
  if (isNothing(seen)) return { indexed: 0, removed: 0 };
  // Cutting is slow, so it happens before the transaction and lets other requests through after each lesson; what
  // another process indexed meanwhile is left out.
  const lessons = (await publishedLessons(ctx.db, courseId)).filter(({ id }) => seen.stale.has(id));
  const cut: IndexedLesson[] = [];
  for (const lesson of lessons) {
    const tree = parseMarkdown(lesson.body);
    cut.push(indexLesson({ ...lesson, tree, headings: headingsOfTree(tree) }, analyser));
    await setImmediate();
  }
  return ctx.db.transaction(async (tx) => {
    await lockCourseIndex(tx, courseId);
    const work = await workOf(tx, courseId, analyser);
    const fresh = cut.filter(({ lessonId }) => work.stale.has(lessonId));
    await sweepPostings(tx, courseId);
    await forgetLessons(tx, [...work.gone, ...fresh.map(({ lessonId }) => lessonId)]);
    await insertIndexed(tx, courseId, fresh, toInstant(ctx.now()));
    await recountLexicon(tx, courseId);
    return { indexed: fresh.length, removed: work.gone.length };
  });
};
