import { type ToolSet, tool } from "ai";
import { z } from "zod";
import { getCourse } from "#/features/courses/actions/get-course.ts";
import { listGlossary } from "#/features/courses/actions/list-glossary.ts";
import type { Context } from "#/server/context.ts";
import type { AnswerDraft } from "../answer-draft.ts";
import { framed, passageText } from "../prompt.ts";
import { searchCourse } from "./search-course.ts";

const mostTerms = 100;
const nothing = "Nothing found.";

const searchTool = (ctx: Context, courseId: string, draft: AnswerDraft) =>
  tool({
    description: "Finds passages of this course by words. Use it when the passages you have do not answer.",
    inputSchema: z.strictObject({ query: z.string().min(1).max(300).describe("Words that the course would use.") }),
    execute: async ({ query }) => {
      const { passages } = await searchCourse(ctx, { courseId, question: query });
      const numbered = draft.number(passages);
      return numbered.length === 0
        ? nothing
        : numbered.map(({ n, passage }) => passageText(n, { ...passage, text: passage.body })).join("\n\n");
    },
  });

const outlineTool = (ctx: Context, courseId: string) =>
  tool({
    description:
      "The modules and lessons of this course in their order, by title. Use it for where something is taught.",
    inputSchema: z.strictObject({}),
    execute: async () => {
      const { modules } = await getCourse(ctx, { courseId });
      const lines = modules.flatMap(({ title, lessons }) => {
        const published = lessons.filter(({ state }) => state === "published");
        return published.length === 0 ? [] : [title, ...published.map((lesson) => `- ${lesson.title}`)];
      });
      return lines.length === 0 ? nothing : framed(lines.join("\n"));
    },
  });

const glossaryTool = (ctx: Context, courseId: string) =>
  tool({
    description: "What the glossary of this course says about a term.",
    inputSchema: z.strictObject({ term: z.string().min(1).max(100) }),
    execute: async ({ term }) => {
      const { items } = await listGlossary(ctx, { courseId, limit: mostTerms });
      const words = term.toLowerCase();
      const found = items.filter((item) => item.term.toLowerCase().includes(words)).slice(0, 5);
      return found.length === 0 ? nothing : framed(found.map((item) => `${item.term}: ${item.definition}`).join("\n"));
    },
  });

/** What a model may look up: reading alone, as the learner, in the course that the conversation belongs to. */
export const tutorTools = (ctx: Context, courseId: string, draft: AnswerDraft): ToolSet => ({
  search_course: searchTool(ctx, courseId, draft),
  course_outline: outlineTool(ctx, courseId),
  glossary: glossaryTool(ctx, courseId),
});
