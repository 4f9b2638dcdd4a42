import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { rest } from "#/core/rest.ts";
import { line } from "#/core/text.ts";
import { Correction } from "./contract.ts";

export const longestSearch = 200;

export const SearchEverywhere = z.strictObject({
  q: line(longestSearch).describe("Words or a question."),
  limit: z.int().min(1).max(20).default(10).describe("Passages at most, 1 to 20."),
});
export type SearchEverywhere = z.infer<typeof SearchEverywhere>;

const Part = z.object({ text: z.string(), isMatch: z.boolean().describe("A word that was searched for.") });

export const FoundPlace = z
  .object({
    passageId: Id,
    courseId: Id,
    courseSlug: z.string(),
    courseTitle: z.string(),
    lessonId: Id,
    lessonSlug: z.string(),
    lessonTitle: z.string(),
    headingPath: z.array(z.string()).describe("From the lesson's title down."),
    anchor: z.string().nullable().describe("Anchor on the lesson's page; null: its top."),
    quote: z.string().describe("The best sentence, which the lesson's page highlights; may be empty."),
    parts: z.array(Part).describe("Some sentences around it, plain text."),
  })
  .meta({ id: "FoundPlace" });
export type FoundPlace = z.infer<typeof FoundPlace>;

export const SearchResults = z
  .object({
    items: z.array(FoundPlace).describe("Best first, at most two of a lesson, from every course that you may read."),
    courses: z
      .array(z.object({ courseId: Id, courseSlug: z.string(), courseTitle: z.string(), summary: z.string() }))
      .describe("At most three whose title has all the words."),
    terms: z
      .array(
        z.object({
          termId: Id,
          courseSlug: z.string(),
          courseTitle: z.string(),
          term: z.string(),
          definition: z.string(),
        }),
      )
      .describe("At most three entries of glossaries that are named; definitions are Markdown."),
    corrections: z.array(Correction).describe("Unknown words, and what was searched for instead."),
    closedCourses: z
      .array(z.string())
      .describe("Titles of courses that were left out: you are being graded in them at this moment."),
  })
  .meta({ id: "SearchResults" });
export type SearchResults = z.infer<typeof SearchResults>;

const courseId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";
const course = { courseSlug: "how-learning-works", courseTitle: "How learning works" };

export const searchRest = rest({
  method: "GET",
  path: "/search",
  scope: "courses:read",
  tag: "Search",
  summary: "Search everything that you may read",
  description:
    "Ranks passages of the lessons of open courses, of those that you are enrolled in and of those that you teach, as the tutor ranks them. Unknown words are mended. Nothing is sent to a provider.",
  example: {
    input: { q: "forgeting", limit: 10 },
    output: {
      items: [
        {
          ...{ passageId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c63", courseId, ...course },
          ...{ lessonId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f", lessonSlug: "why-we-forget" },
          ...{ lessonTitle: "Why we forget", headingPath: ["Why we forget", "What follows from it"] },
          ...{ anchor: "what-follows-from-it", quote: "Forgetting is normal and fast." },
          parts: [
            { text: "Forgetting", isMatch: true },
            { text: " is normal and fast.", isMatch: false },
          ],
        },
      ],
      courses: [],
      terms: [],
      corrections: [{ word: "forgeting", replacement: "forgetting" }],
      closedCourses: [],
    },
  },
});
