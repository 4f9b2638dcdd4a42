import { createHash } from "node:crypto";
import { isAdmin, isInstructor, userIdOf } from "#/core/actor.ts";
import { forbidden, unauthenticated } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import {
  type CourseToSave,
  removeOtherModules,
  type Saving,
  saveCourse,
  saveCourseFile,
  saveGlossary,
  saveModules,
} from "#/features/courses/actions/save-course-tree.ts";
import type { CourseAccess, CourseState } from "#/features/courses/contract.ts";
import { refreshIndex } from "#/features/tutor/actions/refresh-index.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import type { FidelityReport } from "../fidelity.ts";
import type { Counts, ImportedCourse } from "../imported-course.ts";
import {
  findCourse,
  findImportedCourse,
  insertImport,
  isSlugTaken,
  lockSource,
  selectLessons,
  selectModules,
  selectTerms,
} from "../store.ts";
import { openThings, type Things } from "./open-things.ts";
import { saveExercises } from "./save-exercises.ts";
import { saveLessonTexts } from "./save-lesson-texts.ts";

export type ImportOptions = {
  /** Joins the course's instructors; the actor's own id unless given. */
  instructorId?: string | null;
  /** Of a course that is new; a known one keeps what it has. */
  access?: CourseAccess;
  state?: CourseState;
  /** The source's words replace what people changed here. */
  replaceEdits?: boolean;
};

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
  /** What the source changed and people changed here too, so that ours stayed. */
  kept: string[];
  report: FidelityReport;
};

const freeSlug = async (tx: Db, slug: string): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug.slice(0, 75)}-${number}`;
    if (!(await isSlugTaken(tx, candidate))) return candidate;
  }
};

type Facts = Pick<CourseToSave, "title" | "summary" | "language" | "licence" | "attribution">;

const factsOf = ({ title, summary, language, licence, attribution }: Facts): string[] => [
  title,
  summary,
  language,
  licence,
  attribution,
];

/** Saves the course itself; a known one keeps its address and what an instructor set. */
const saveFacts = async (
  saving: Saving,
  { id, source, before, things }: { id: string; source: ImportedCourse; before: CourseToSave | null; things: Things },
  options: ImportOptions,
): Promise<CourseToSave> => {
  const facts: Facts = {
    title: source.title.slice(0, 200),
    summary: source.summary.slice(0, 500),
    language: source.language,
    licence: source.licence.slice(0, 200),
    attribution: source.attribution.slice(0, 2_000),
  };
  const here = before ? factsOf(before) : undefined;
  const fate = things.decide({
    kind: "course",
    ref: "facts",
    source: factsOf(source),
    here,
    name: "what is said of the course",
  });
  const course: CourseToSave = before
    ? { ...before, ...(fate === "write" ? facts : {}) }
    : {
        ...facts,
        id,
        slug: await freeSlug(saving.tx, source.slug),
        description: "",
        access: options.access ?? "open",
        state: options.state ?? "published",
        coverUrl: null,
      };
  if (fate === "write") things.stored("course", "facts", factsOf(course));
  await saveCourse(saving, course);
  return course;
};

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

const saveParts = async (saving: Saving, courseId: string, source: ImportedCourse, things: Things): Promise<void> => {
  const stored = new Map((await selectModules(saving.tx, courseId)).map(({ id, title }) => [id, title]));
  const rows = source.modules.map((module) => {
    const id = things.idOf("module", module.externalRef);
    const here = stored.get(id);
    const fate = things.decide({
      kind: "module",
      ref: module.externalRef,
      source: module.title,
      here,
      name: `module “${here}”`,
    });
    const title = fate === "write" || here === undefined ? module.title.slice(0, 200) : here;
    if (fate === "write") things.stored("module", module.externalRef, title);
    return { id, title };
  });
  await saveModules(saving, courseId, rows);
};

const saveTerms = async (saving: Saving, courseId: string, source: ImportedCourse, things: Things): Promise<void> => {
  const stored = new Map((await selectTerms(saving.tx, courseId)).map((row) => [row.term.toLowerCase(), row]));
  const written = source.glossary.filter(({ externalRef, term, definition }) => {
    const before = stored.get(term.toLowerCase());
    const here = before && [before.term, before.definition];
    const fate = things.decide({
      kind: "term",
      ref: externalRef,
      source: [term, definition],
      here,
      name: `glossary term “${term}”`,
    });
    if (fate === "write") things.stored("term", externalRef, [term, definition]);
    return fate === "write";
  });
  await saveGlossary(saving, courseId, written);
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
 * made, of the actor's own courses unless they administrate the site; what did not change in the source is not touched,
 * nor what people changed here, unless `replaceEdits`.
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
    const saving: Saving = { tx, at, savedBy: options.instructorId ?? personId };
    const things = await openThings(tx, courseId, options.replaceEdits ?? false);
    const course = await saveFacts(saving, { id: courseId, source, before, things }, options);
    const files = await saveFiles(saving, ctx, courseId, source, things);
    const cover = source.coverRef === null ? undefined : files.get(source.coverRef);
    if (!before && cover) await saveCourse(saving, { ...course, coverUrl: cover });
    await saveParts(saving, courseId, source, things);
    const lessons = await saveLessonTexts(saving, course, source, things, files);
    const questions = await saveExercises(ctx, saving, courseId, source, things);
    await dropEmptyModules(saving, courseId, things);
    await saveTerms(saving, courseId, source, things);
    await things.save();
    await insertImport(tx, { id: newId(), courseId, source: name, report: source.report, importedAt: at });
    return {
      courseId,
      slug: course.slug,
      title: course.title,
      isNew: before === null,
      modules: source.modules.length,
      lessons,
      questions,
      files: files.size,
      terms: source.glossary.length,
      kept: things.kept,
      report: source.report,
    };
  });
  await refreshIndex(ctx, outcome.courseId);
  return outcome;
};
