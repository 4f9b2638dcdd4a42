import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { rest } from "#/core/rest.ts";
import { line, text } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";

export const longestPersona = 500;
export const mostTopics = 20;
export const longestTopic = 80;
export const longestReach = 200;

/** A message that tells of danger and of which nobody took care is deleted so many days after it was last added to. */
export const openFlagDays = 730;

export const Visibility = z
  .enum(["private", "aggregate", "instructor"])
  .describe(
    "Who reads conversations. `private`: the learner alone, staff see how many questions a lesson got. `aggregate`: staff see what was asked by three people or more, without names. `instructor`: staff may read conversations, and each reading is logged and shown to the learner.",
  );
export type Visibility = z.infer<typeof Visibility>;

export const HintPolicy = z.object({
  isOn: z.boolean().describe("Whether practice questions give hints in steps."),
  showsSolution: z.boolean().describe("Whether the last step may be the solution, after two attempts."),
});
export type HintPolicy = z.infer<typeof HintPolicy>;

export const CodePolicy = z
  .enum(["full", "fragments", "none"])
  .describe(
    "Code that a language model may write in an answer: whole programs, a few lines at a time, or none. Quoted lessons stay as they are.",
  );
export type CodePolicy = z.infer<typeof CodePolicy>;

export const DuringGraded = z
  .enum(["off", "concepts"])
  .describe("During a learner's open graded attempt: off, or questions about concepts only.");
export type DuringGraded = z.infer<typeof DuringGraded>;

const isDistinct = (topics: readonly string[]) =>
  new Set(topics.map((topic) => topic.trim().toLowerCase())).size === topics.length;

const fields = {
  isOn: z.boolean().describe("Off: the tutor of the course does not exist."),
  persona: text(longestPersona).describe("How the tutor should sound. A language model reads it; it lifts no rule."),
  hintPolicy: HintPolicy,
  forbiddenTopics: z
    .array(line(longestTopic))
    .max(mostTopics, `must be at most ${mostTopics} topics`)
    .refine(isDistinct, "must not name a topic twice")
    .describe("The tutor declines a question that holds all words of one of these."),
  codePolicy: CodePolicy,
  visibility: Visibility,
  retentionDays: z.int().min(1).max(730).describe("Conversations are deleted this many days after their last message."),
  duringGraded: DuringGraded,
  dailyTokens: z
    .int()
    .min(1_000)
    .max(1_000_000_000)
    .nullable()
    .describe("Tokens of a language model that the course may use in a day; null: as the site says."),
  contactUserId: Id.nullable().describe("The instructor whom learners are sent to; null: none in particular."),
  howToReach: text(longestReach).describe(
    "How learners reach that person, or the instructors: an address, hours, a room. Shown to learners as it stands.",
  ),
};

export const TutorSettings = z.object(fields);
export type TutorSettings = z.infer<typeof TutorSettings>;

export const defaultSettings: TutorSettings = {
  isOn: true,
  persona: "",
  hintPolicy: { isOn: true, showsSolution: true },
  forbiddenTopics: [],
  codePolicy: "full",
  visibility: "private",
  retentionDays: 180,
  duringGraded: "off",
  dailyTokens: null,
  contactUserId: null,
  howToReach: "",
};

export const CourseTutorSettings = TutorSettings.extend({
  courseId: Id,
  version: z.int().describe("Rises with each change; 0: never changed."),
  changedAt: Instant.nullable(),
}).meta({ id: "TutorSettings" });
export type CourseTutorSettings = z.infer<typeof CourseTutorSettings>;

export const TutorCourse = z.strictObject({ courseId: Id });
export type TutorCourse = z.infer<typeof TutorCourse>;

export const UpdateTutorSettings = z.strictObject({
  courseId: Id,
  ...z.object(fields).partial().shape,
  version: z.int().min(0).optional().describe("The version that was edited: refused with 409 when another came since."),
});
export type UpdateTutorSettings = z.infer<typeof UpdateTutorSettings>;

/** What a learner is told before the first message. */
export const TutorRules = z
  .object({
    ...TutorSettings.pick({
      persona: true,
      hintPolicy: true,
      forbiddenTopics: true,
      codePolicy: true,
      visibility: true,
      retentionDays: true,
      duringGraded: true,
      howToReach: true,
    }).shape,
    courseId: Id,
    contact: z.string().nullable().describe("Name of the instructor to turn to."),
    version: z.int().describe("Send it with a new conversation, which is then refused if the rules changed since."),
    changedAt: Instant.nullable(),
  })
  .meta({ id: "TutorRules" });
export type TutorRules = z.infer<typeof TutorRules>;

const exampleCourseId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";
const exampleSettings = {
  ...defaultSettings,
  persona: "A patient colleague who likes small examples.",
  forbiddenTopics: ["exam dates"],
  visibility: "aggregate",
  courseId: exampleCourseId,
  version: 2,
  changedAt: "2026-03-02T10:15:00.000Z",
} as const;

export const getSettingsRest = rest({
  method: "GET",
  path: "/courses/{courseId}/tutor/settings",
  scope: "courses:read",
  tag: "Tutor of a course",
  summary: "Read the settings of a course's tutor",
  description: "For the course's staff.",
  example: { output: exampleSettings },
});

export const updateSettingsRest = rest({
  method: "PATCH",
  path: "/courses/{courseId}/tutor/settings",
  scope: "courses:write",
  tag: "Tutor of a course",
  summary: "Change the settings of a course's tutor",
  description:
    "For the course's staff; what is not given stays. A change of `visibility` opens nothing that was written before it. Learners are told of the new rules before their next message.",
  errors: [409],
  example: {
    input: { visibility: "aggregate", forbiddenTopics: ["exam dates"], version: 1 },
    output: exampleSettings,
  },
});

export const exampleRules: TutorRules = {
  courseId: exampleCourseId,
  persona: exampleSettings.persona,
  hintPolicy: exampleSettings.hintPolicy,
  forbiddenTopics: ["exam dates"],
  codePolicy: "full",
  visibility: "private",
  retentionDays: 180,
  duringGraded: "off",
  contact: "Mara Lind",
  howToReach: "Tuesdays from 14:00 in room 3",
  version: 2,
  changedAt: exampleSettings.changedAt,
};

/** Whom a learner of a course can ask. */
export const CoursePeople = z
  .object({
    courseId: Id,
    people: z
      .array(z.object({ name: z.string() }))
      .describe("The person named in the rules of the tutor, else those who teach; none where nobody does."),
    howToReach: z.string().describe("In the words of the staff; may be empty."),
  })
  .meta({ id: "CoursePeople" });
export type CoursePeople = z.infer<typeof CoursePeople>;

export const getPeopleRest = rest({
  method: "GET",
  path: "/courses/{courseId}/people-to-ask",
  scope: "tutor:read",
  tag: "Tutor of a course",
  summary: "Read whom learners of a course can ask",
  description: "For those who learn in the course, also where the tutor is off. Names, and no addresses of accounts.",
  errors: [409],
  example: {
    output: { courseId: exampleCourseId, people: [{ name: "Mara Lind" }], howToReach: "Tuesdays from 14:00 in room 3" },
  },
});

export const getRulesRest = rest({
  method: "GET",
  path: "/courses/{courseId}/tutor/rules",
  scope: "tutor:read",
  tag: "Tutor",
  summary: "Read the rules of a course's tutor",
  description: "For those who learn in the course. 404 where the tutor is off.",
  errors: [409],
  example: { output: exampleRules },
});
