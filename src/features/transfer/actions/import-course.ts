import { createHash } from "node:crypto";
import { isAdmin, isInstructor, userIdOf } from "#/core/actor.ts";
import { forbidden, isAppError, unauthenticated } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import { archiveQuestion } from "#/features/assessments/actions/archive-question.ts";
import { type SavedQuestions, saveQuestions } from "#/features/assessments/actions/save-questions.ts";
import {
  type CourseToSave,
  type LessonToSave,
  removeOtherModules,
  type Saving,
  saveCourse,
  saveCourseFile,
  saveGlossary,
  saveLessons,
  saveModules,
} from "#/features/courses/actions/save-course-tree.ts";
import type { CourseAccess, CourseState } from "#/features/courses/contract.ts";
import { refreshIndex } from "#/features/tutor/actions/refresh-index.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import type { FidelityReport } from "../fidelity.ts";
import type { ImportedCourse, ImportedLesson } from "../imported-course.ts";
import { type Places, placeReferences } from "../place-references.ts";
import {
  findCourse,
  findImportedCourse,
  insertImport,
  isSlugTaken,
  lockSource,
  selectLessons,
  selectModules,
  selectThings,
  type ThingKind,
  upsertThings,
} from "../store.ts";

export type ImportOptions = {
  /** Joins the course's instructors; the actor's own id unless given. */
  instructorId?: string | null;
  /** Of a course that is new; a known one keeps what it has. */
  access?: CourseAccess;
  state?: CourseState;
};

export type Counts = { created: number; updated: number; unchanged: number; withdrawn: number };
export type ImportOutcome = {
  courseId: string;
  slug: string;
  title: string;
  isNew: boolean;
  modules: number;
  lessons: Counts;
  questions: Counts;
  files: number;
  terms: number;
  report: FidelityReport;
};

const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** What the source named before, and the ids that its things have here. */
const openThings = async (tx: Db, courseId: string) => {
  const known = new Map((await selectThings(tx, courseId)).map((row) => [`${row.kind} ${row.externalRef}`, row]));
  const ids = new Map<string, string>();
  const hashes = new Map<string, { kind: ThingKind; externalRef: string; hash: string }>();
  const idOf = (kind: ThingKind, ref: string): string => {
    const key = `${kind} ${ref}`;
    const id = ids.get(key) ?? known.get(key)?.thingId ?? newId();
    ids.set(key, id);
    return id;
  };
  return {
    idOf,
    isKnown: (kind: ThingKind, ref: string) => known.has(`${kind} ${ref}`),
    /** Notes the content; true when the source says something new. */
    note: (kind: ThingKind, ref: string, content: unknown, id?: string): boolean => {
      const key = `${kind} ${ref}`;
      const hash = hashOf(content);
      ids.set(key, id ?? idOf(kind, ref));
      hashes.set(key, { kind, externalRef: ref, hash });
      return known.get(key)?.contentHash !== hash;
    },
    gone: (kind: ThingKind) =>
      [...known.values()].filter((row) => row.kind === kind && !hashes.has(`${kind} ${row.externalRef}`)),
    save: () =>
      upsertThings(
        tx,
        [...hashes].map(([key, { kind, externalRef, hash }]) => ({
          id: newId(),
          courseId,
          kind,
          externalRef,
          thingId: ids.get(key) as string,
          contentHash: hash,
        })),
      ),
  };
};
type Things = Awaited<ReturnType<typeof openThings>>;

const freeSlug = async (tx: Db, slug: string): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug.slice(0, 75)}-${number}`;
    if (!(await isSlugTaken(tx, candidate))) return candidate;
  }
};

const toCourse = (
  id: string,
  source: ImportedCourse,
  before: CourseToSave | null,
  isChanged: boolean,
  slug: string,
  options: ImportOptions,
): CourseToSave => ({
  ...(before ?? {
    description: "",
    access: options.access ?? "open",
    state: options.state ?? "published",
    coverUrl: null,
  }),
  ...(before && !isChanged
    ? before
    : {
        title: source.title.slice(0, 200),
        summary: source.summary.slice(0, 500),
        language: source.language,
        licence: source.licence.slice(0, 200),
        attribution: source.attribution.slice(0, 2_000),
      }),
  id,
  slug,
});

const saveFiles = async (
  saving: Saving,
  ctx: Pick<Context, "files">,
  courseId: string,
  source: ImportedCourse,
  things: Things,
) => {
  const addresses = new Map<string, string>();
  for (const file of source.files) {
    const bytes = await file.load();
    const saved = await saveCourseFile(saving, ctx.files, courseId, { name: file.name, bytes });
    if (!saved) continue;
    things.note("file", file.externalRef, createHash("sha256").update(bytes).digest("hex"), saved.id);
    addresses.set(file.externalRef, `/files/${saved.id}`);
  }
  return addresses;
};

type Stored = Awaited<ReturnType<typeof selectLessons>>[number];

const asStored = ({ id, moduleId, slug, title, summary, body, minutes, state }: Stored): LessonToSave => ({
  id,
  moduleId,
  slug,
  title,
  summary,
  body,
  minutes,
  state,
});

const freeLessonSlug = (slug: string, taken: Set<string>): string => {
  let candidate = slug;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${slug.slice(0, 75)}-${number}`;
  taken.add(candidate);
  return candidate;
};

/**
 * A lesson whose source did not change keeps what its instructors made of it; addresses never change; a lesson that the
 * source no longer has becomes a draft, since learners' work hangs on it.
 */
const saveTexts = async (
  saving: Saving,
  course: { id: string; slug: string },
  source: ImportedCourse,
  things: Things,
  files: Map<string, string>,
): Promise<Counts> => {
  const stored = new Map((await selectLessons(saving.tx, course.id)).map((row) => [row.id, row]));
  const taken = new Set([...stored.values()].map(({ slug }) => slug));
  const planned = source.modules.flatMap((module) =>
    module.lessons.map((lesson) => {
      const id = things.idOf("lesson", lesson.externalRef);
      const before = stored.get(id);
      const slug = before?.slug ?? freeLessonSlug(lesson.slug, taken);
      const isChanged = things.note("lesson", lesson.externalRef, [lesson.title, lesson.body]) || !before;
      return { id, slug, lesson, before, isChanged, moduleId: things.idOf("module", module.externalRef) };
    }),
  );
  const slugs = new Map(planned.map(({ lesson, slug }) => [lesson.externalRef, slug]));
  const known = new Set(source.questions.map(({ externalRef }) => externalRef));
  const places: Places = {
    questionId: (ref) => (known.has(ref) ? things.idOf("question", ref) : null),
    lessonAddress: (ref) => (slugs.has(ref) ? `/courses/${course.slug}/lessons/${slugs.get(ref)}` : null),
    fileAddress: (ref) => files.get(ref) ?? null,
  };
  const order = source.modules.map(({ externalRef, lessons }) => [
    externalRef,
    lessons.map((lesson: ImportedLesson) => lesson.externalRef),
  ]);
  const isReordered = things.note("course", "contents", order);
  const goneIds = new Set(things.gone("lesson").map(({ thingId }) => thingId));
  const withdrawn = [...stored.values()].filter(({ id, state }) => goneIds.has(id) && state === "published");
  const changed = planned.filter(({ isChanged }) => isChanged);
  const counts: Counts = {
    created: changed.filter(({ before }) => !before).length,
    updated: changed.filter(({ before }) => before).length,
    unchanged: planned.length - changed.length,
    withdrawn: withdrawn.length,
  };
  if (changed.length === 0 && !isReordered && withdrawn.length === 0) return counts;
  const rows = planned.map(
    ({ id, slug, lesson, before, isChanged, moduleId }): LessonToSave =>
      before && !isChanged
        ? { ...asStored(before), moduleId }
        : {
            id,
            moduleId,
            slug,
            title: lesson.title.slice(0, 200),
            ...(before ? { summary: before.summary } : {}),
            body: placeReferences(lesson.body, places),
            state: before?.state ?? "published",
          },
  );
  await saveLessons(saving, course.id, [
    ...rows,
    ...withdrawn.map((row) => ({ ...asStored(row), state: "draft" as const })),
  ]);
  return counts;
};

const saveExercises = async (
  ctx: Context,
  saving: Saving,
  courseId: string,
  source: ImportedCourse,
  things: Things,
): Promise<Counts> => {
  const changed = source.questions.filter(({ externalRef, title, lessonRef, body }) =>
    things.note("question", externalRef, [title, lessonRef, body]),
  );
  const saved: SavedQuestions = await saveQuestions(saving.tx, {
    courseId,
    savedBy: saving.savedBy,
    at: saving.at,
    questions: changed.map(({ externalRef, title, lessonRef, body }) => ({
      id: things.idOf("question", externalRef),
      lessonId: lessonRef === null ? null : things.idOf("lesson", lessonRef),
      title: title.slice(0, 200),
      isPractice: lessonRef !== null,
      body,
    })),
  });
  let withdrawn = 0;
  for (const { thingId } of things.gone("question")) {
    // One that a quiz uses stays: what is graded by it must not vanish under an import.
    withdrawn += await archiveQuestion({ ...ctx, db: saving.tx }, { questionId: thingId }).then(
      () => 1,
      (error: unknown) => {
        if (isAppError(error) && (error.code === "conflict" || error.code === "not_found")) return 0;
        throw error;
      },
    );
  }
  const unchanged = source.questions.length - changed.length + saved.unchanged;
  return { created: saved.created, updated: saved.updated, unchanged, withdrawn };
};

const saveParts = async (saving: Saving, courseId: string, source: ImportedCourse, things: Things): Promise<void> => {
  const stored = new Map((await selectModules(saving.tx, courseId)).map(({ id, title }) => [id, title]));
  const rows = source.modules.map(({ externalRef, title }) => {
    const id = things.idOf("module", externalRef);
    const isChanged = things.note("module", externalRef, title);
    return { id, title: isChanged ? title.slice(0, 200) : (stored.get(id) ?? title) };
  });
  await saveModules(saving, courseId, rows);
};

/** Modules that the source no longer has and that hold nothing any more. */
const dropEmptyModules = async (saving: Saving, courseId: string, things: Things): Promise<void> => {
  const gone = new Set(things.gone("module").map(({ thingId }) => thingId));
  if (gone.size === 0) return;
  const filled = new Set((await selectLessons(saving.tx, courseId)).map(({ moduleId }) => moduleId));
  const all = await selectModules(saving.tx, courseId);
  const keep = all.filter(({ id }) => !gone.has(id) || filled.has(id)).map(({ id }) => id);
  if (keep.length < all.length) await removeOtherModules(saving, courseId, keep);
};

const requireImporter = (ctx: Context): void => {
  if (ctx.actor.kind === "anonymous") throw unauthenticated();
  if (!isInstructor(ctx.actor)) throw forbidden("Courses are imported by instructors and administrators.");
};

/**
 * Stores an imported course in one transaction: all of it or nothing. The same source again updates the course that it
 * made, of the actor's own courses unless they administrate the site; what did not change in the source is not touched.
 */
export const importCourse = async (
  ctx: Context,
  source: ImportedCourse,
  options: ImportOptions = {},
): Promise<ImportOutcome> => {
  requireImporter(ctx);
  const name = `${source.format}:${source.externalRef}`;
  const personId = userIdOf(ctx.actor);
  const at = toInstant(ctx.now());
  const outcome = await ctx.db.transaction(async (tx): Promise<ImportOutcome> => {
    await lockSource(tx, name);
    const knownId = await findImportedCourse(tx, name, isAdmin(ctx.actor) ? null : personId);
    const before = knownId === null ? null : await findCourse(tx, knownId);
    const courseId = before?.id ?? newId();
    const slug = before?.slug ?? (await freeSlug(tx, source.slug));
    const saving: Saving = { tx, at, savedBy: options.instructorId ?? personId };
    const things = await openThings(tx, courseId);
    const facts = [source.title, source.summary, source.language, source.licence, source.attribution];
    const isChanged = things.note("course", "facts", facts, courseId);
    const course = toCourse(courseId, source, before, isChanged, slug, options);
    await saveCourse(saving, course);
    const files = await saveFiles(saving, ctx, courseId, source, things);
    const cover = source.coverRef === null ? undefined : files.get(source.coverRef);
    if (!before && cover) await saveCourse(saving, { ...course, coverUrl: cover });
    await saveParts(saving, courseId, source, things);
    const lessons = await saveTexts(saving, { id: courseId, slug }, source, things, files);
    const questions = await saveExercises(ctx, saving, courseId, source, things);
    await dropEmptyModules(saving, courseId, things);
    const terms = source.glossary.filter(({ externalRef, term, definition }) =>
      things.note("term", externalRef, [term, definition]),
    );
    await saveGlossary(saving, courseId, terms);
    await things.save();
    await insertImport(tx, { id: newId(), courseId, source: name, report: source.report, importedAt: at });
    return {
      courseId,
      slug,
      title: course.title,
      isNew: before === null,
      modules: source.modules.length,
      lessons,
      questions,
      files: files.size,
      terms: source.glossary.length,
      report: source.report,
    };
  });
  await refreshIndex(ctx, outcome.courseId);
  return outcome;
};
