import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { rest } from "#/core/rest.ts";
import { Instant } from "#/core/time.ts";

export const IndexRun = z.object({
  state: z
    .enum(["waiting", "running", "done", "failed", "cancelled"])
    .describe("Failed: it is tried again some times, then after an hour or a change of the lessons."),
  step: z.enum(["lessons", "embeddings"]).describe("What it is at: cutting lessons, or embedding passages."),
  done: z.int().describe("Lessons or passages of this step."),
  total: z.int(),
  isCancelAsked: z.boolean().describe("It ends after the part that it is at."),
  requestedAt: Instant,
  startedAt: Instant.nullable(),
  finishedAt: Instant.nullable(),
  problem: z.string().nullable().describe("What went wrong, for people."),
});

export const SearchIndex = z
  .object({
    courseId: Id,
    courseSlug: z.string(),
    courseTitle: z.string(),
    lessons: z.int().describe("Published ones."),
    stale: z.int().describe("Lessons that changed since they were cut, or should be in it no longer."),
    passages: z.int(),
    embedded: z.int().nullable().describe("Passages with an embedding of the model in use; null without one."),
    indexedAt: Instant.nullable(),
    run: IndexRun.nullable().describe("The last work of the index job on this course."),
  })
  .meta({ id: "SearchIndex" });
export type SearchIndex = z.infer<typeof SearchIndex>;

export const SearchIndexPage = page(SearchIndex)
  .extend({
    semantic: z
      .enum(["on", "no_model", "no_pgvector"])
      .describe("Whether passages are ranked by meaning too: it needs an embedding model and pgvector."),
    embeddingModel: z.string().nullable(),
  })
  .meta({ id: "SearchIndexPage" });
export type SearchIndexPage = z.infer<typeof SearchIndexPage>;

export const ListIndexes = pageInput({});
export type ListIndexes = z.infer<typeof ListIndexes>;

export const IndexRef = z.strictObject({ courseId: Id });
export type IndexRef = z.infer<typeof IndexRef>;

const tag = "Search";
const courseId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";
const at = "2026-03-02T10:15:00.000Z";

const example: SearchIndex = {
  ...{ courseId, courseSlug: "how-learning-works", courseTitle: "How learning works" },
  ...{ lessons: 8, stale: 0, passages: 63, embedded: null, indexedAt: at },
  run: {
    ...{ state: "done", step: "lessons", done: 8, total: 8, isCancelAsked: false },
    ...{ requestedAt: at, startedAt: at, finishedAt: at, problem: null },
  },
};

export const indexesRest = {
  list: rest({
    method: "GET",
    path: "/search-indexes",
    scope: "admin",
    tag,
    summary: "List the search indexes of the courses",
    description: "For administrators: what of each course can be found, and how the index job fares.",
    example: { output: { items: [example], nextCursor: null, semantic: "no_model", embeddingModel: null } },
  }),
  get: rest({
    method: "GET",
    path: "/search-indexes/{courseId}",
    scope: "admin",
    tag,
    summary: "Read the search index of a course",
    example: { output: example },
  }),
  rebuild: rest({
    method: "POST",
    path: "/search-indexes/{courseId}/rebuild",
    scope: "admin",
    tag,
    summary: "Rebuild the search index of a course",
    description:
      "The index job cuts every lesson anew; what is there is found until it is replaced, and words that did not change keep their embedding. Answers at once: read the index for its progress.",
    errors: [409],
    example: { output: { ...example, stale: 8, run: { ...example.run, state: "waiting", done: 0, total: 0 } } },
  }),
  cancel: rest({
    method: "POST",
    path: "/search-indexes/{courseId}/cancel",
    scope: "admin",
    tag,
    summary: "Cancel work on the search index of a course",
    description: "It ends after the part that it is at, and begins again when a lesson changes or you rebuild.",
    errors: [409],
    example: { output: { ...example, run: { ...example.run, state: "running", isCancelAsked: true } } },
  }),
};
