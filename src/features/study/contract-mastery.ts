import { z } from "zod";
import { Count } from "#/core/count.ts";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { type HttpMethod, type RestOperation, rest } from "#/core/rest.ts";
import { Instant } from "#/core/time.ts";

export const TopicName = z.object({ id: Id, name: z.string() }).meta({ id: "TopicName" });
export type TopicName = z.infer<typeof TopicName>;

export const Progress = z.enum(["new", "practising", "nearly", "mastered"]);
export type Progress = z.infer<typeof Progress>;

export const LessonOfQuestion = z.object({ id: Id, slug: z.string(), title: z.string() });

export const MasteryTopic = z
  .object({
    ...TopicName.shape,
    depth: Count.describe("How many steps of needs lie before it."),
    needs: z.array(TopicName).describe("What comes before it."),
    progress: Progress,
    probability: z.number().min(0).max(1).describe("That the learner can do it, by Bayesian knowledge tracing."),
    attempts: Count.describe("First tries without help: one a day at each question."),
    right: Count.describe("Of the attempts."),
    days: Count.describe("On which they were, in UTC."),
    questions: Count.describe("To practise it with now."),
    goBackTo: z
      .array(TopicName)
      .nullable()
      .describe("After ten attempts without mastery: what to go back to, or nothing: ask a person. Null before that."),
  })
  .meta({
    id: "MasteryTopic",
    description: "A skill, or a lesson of a course without skills, and how far it is mastered.",
  });
export type MasteryTopic = z.infer<typeof MasteryTopic>;

export const NextItem = z
  .object({
    kind: z
      .enum(["question", "prerequisite", "person", "tomorrow", "done", "nothing"])
      .describe("nothing: the course has nothing to suggest, or the caller is in the middle of a graded quiz."),
    topic: TopicName.nullable(),
    forTopic: TopicName.nullable().describe("Of a prerequisite: what it is needed for."),
    because: z.enum(["new", "again", "practising"]).nullable(),
    question: z
      .object({ id: Id, lesson: LessonOfQuestion.nullable().describe("Null: no lesson places it.") })
      .nullable(),
  })
  .meta({ id: "NextItem", description: "What somebody does best next." });
export type NextItem = z.infer<typeof NextItem>;

export const Mastery = z
  .object({
    courseId: Id,
    by: z.enum(["skills", "lessons", "nothing"]).describe("Lessons where no question names a skill."),
    topics: z.array(MasteryTopic).describe("What needs nothing first."),
    next: NextItem,
  })
  .meta({ id: "Mastery" });
export type Mastery = z.infer<typeof Mastery>;

export const MasteryEvidence = z
  .object({
    key: z.string(),
    at: Instant,
    isRight: z.boolean(),
    question: z
      .object({ id: Id, lesson: LessonOfQuestion.nullable() })
      .nullable()
      .describe("A practice question that can be looked at; null: of a quiz, or no more to be seen."),
    quiz: z.object({ id: Id, title: z.string(), attemptId: Id }).nullable(),
  })
  .meta({ id: "MasteryEvidence", description: "A first try without help, released to the one who gave it." });
export type MasteryEvidence = z.infer<typeof MasteryEvidence>;

export const ClassMastery = z
  .object({
    courseId: Id,
    by: Mastery.shape.by,
    learners: Count,
    topics: z.array(
      z.object({
        ...TopicName.shape,
        depth: Count,
        counts: z.object({ new: Count, practising: Count, nearly: Count, mastered: Count }),
        stuck: Count.describe("Of those who practise: ten attempts or more."),
      }),
    ),
  })
  .meta({ id: "ClassMastery", description: "How many learners are how far, without names." });
export type ClassMastery = z.infer<typeof ClassMastery>;

export const CourseRef = z.strictObject({ courseId: Id });
export const EvidenceInput = pageInput({ courseId: Id, topicId: Id.describe("A skill, or a lesson.") });
export const EvidencePage = page(MasteryEvidence);

/** Operations of study; what they read and write is practice, so the scopes are those of assessments. */
export const study = (request: `${HttpMethod} /${string}`, summary: string, more: Partial<RestOperation> = {}) => {
  const [method, path] = request.split(" ") as [HttpMethod, `/${string}`];
  const scope = method === "GET" ? ("assessments:read" as const) : ("assessments:write" as const);
  return rest({ method, path, scope, tag: "Study", summary, ...more });
};

export const masteryRest = {
  get: study("GET /courses/{courseId}/mastery", "Read how far one has come with a course", {
    description:
      "By the caller's answers whose outcome they may know: practice, and graded answers that are released to them.",
    errors: [409],
  }),
  evidence: study("GET /courses/{courseId}/mastery/{topicId}/evidence", "List what a mastery rests on", {
    description: "The caller's first tries without help, the latest first.",
    errors: [409],
  }),
  next: study("GET /courses/{courseId}/next-item", "Suggest what to practise next", { errors: [409] }),
  ofClass: study("GET /courses/{courseId}/class-mastery", "Read how far the learners of a course have come", {
    description: "Counts without names, for its instructors.",
  }),
};
