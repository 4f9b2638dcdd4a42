import { setImmediate } from "node:timers/promises";
import { invalid } from "#/core/errors.ts";
import { termsOfGlossary } from "#/features/courses/actions/list-glossary.ts";
import { publishedLessons } from "#/features/courses/actions/readable-lessons.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { headingsOfTree } from "#/server/markdown/headings.ts";
import { parseMarkdown } from "#/server/markdown/parse.ts";
import { countWords } from "../../blocks.ts";
import type { DraftSources, MakeDrafts } from "../../contract-drafts.ts";
import { boldTerms, type Source, sourceOf, type Term, termsOf } from "../../draft-terms.ts";
import { cutLesson } from "../../passages.ts";

type CutLesson = { lessonId: string; title: string; sources: Source[]; bold: string[] };

/** The published lessons in their order, cut into passages as the tutor has them. */
const cutLessons = async (ctx: Context, courseId: string): Promise<CutLesson[]> => {
  const cut: CutLesson[] = [];
  for (const { id: lessonId, title, version, body } of await publishedLessons(ctx.db, courseId)) {
    const tree = parseMarkdown(body);
    const passages = cutLesson({ title, tree, headings: headingsOfTree(tree) });
    const sources = passages.map((passage) => sourceOf(passage, { lessonId, lessonTitle: title, version }));
    cut.push({ lessonId, title, sources, bold: boldTerms(tree) });
    await setImmediate();
  }
  return cut;
};

/** What questions can be drafted from, section by section. */
export const listDraftSources = async (ctx: Context, { courseId }: { courseId: string }): Promise<DraftSources> => {
  await requireCourse(ctx, courseId, "teach");
  const lessons = (await cutLessons(ctx, courseId)).map(({ lessonId, title, sources }) => {
    const bySection = Map.groupBy(sources, ({ anchor }) => anchor);
    const sections = [...bySection].map(([anchor, [first, ...others]]) => ({
      anchor,
      heading: first!.headings.at(-1)!,
      words: [first!, ...others].reduce((sum, { text }) => sum + countWords(text), 0),
    }));
    return { lessonId, title, sections };
  });
  return { lessons };
};

/** The passages that were chosen, and the terms of the whole course. */
export const chosenSources = async (
  ctx: Context,
  { courseId, sections }: Pick<MakeDrafts, "courseId" | "sections">,
): Promise<{ sources: Source[]; terms: Term[] }> => {
  const lessons = await cutLessons(ctx, courseId);
  const sources = new Set<Source>();
  for (const [i, { lessonId, anchor }] of sections.entries()) {
    const lesson = lessons.find((one) => one.lessonId === lessonId);
    if (!lesson) throw invalid(`/sections/${i}/lessonId`, "is not a published lesson of this course");
    const own = lesson.sources.filter((source) => anchor === undefined || source.anchor === anchor);
    if (own.length === 0)
      throw invalid(`/sections/${i}/anchor`, "is not a section of this lesson with text to ask about");
    for (const source of own) sources.add(source);
  }
  const glossary = await termsOfGlossary(ctx, courseId);
  const bold = lessons.flatMap((lesson) => lesson.bold);
  const sentences = lessons.flatMap((lesson) => lesson.sources.flatMap((source) => source.sentences));
  return { sources: [...sources], terms: termsOf(glossary, bold, sentences) };
};
