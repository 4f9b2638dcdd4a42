import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { rest } from "#/core/rest.ts";
import { Instant } from "#/core/time.ts";

export const Flag = z
  .object({
    id: Id,
    courseId: Id,
    learner: z.object({ id: Id, name: z.string() }),
    kind: z
      .enum(["self_harm", "threat", "abuse"])
      .describe("Danger to themselves, to others, or at the hands of others. Words were matched; a person judges."),
    text: z.string().describe("What the learner wrote last, and nothing else of the conversation."),
    times: z.int().describe("Such messages since the one before was taken care of."),
    createdAt: Instant,
    updatedAt: Instant,
    handledAt: Instant.nullable().describe("When somebody said that they took care of it; null: it is open."),
    handledBy: z.object({ id: Id, name: z.string() }).nullable().describe("Null also when their account is gone."),
  })
  .meta({ id: "TutorFlag" });
export type Flag = z.infer<typeof Flag>;

export const FlagPage = page(Flag);
export const ListFlags = pageInput({
  courseId: Id,
  open: z.boolean().optional().describe("Only those that nobody has taken care of."),
});
export type ListFlags = z.infer<typeof ListFlags>;

export const FlagId = z.strictObject({ flagId: Id });
export type FlagId = z.infer<typeof FlagId>;

const exampleFlag: Flag = {
  id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c70",
  courseId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
  learner: { id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c50", name: "Noor Haddad" },
  kind: "abuse",
  text: "I am being bullied by the others in this course.",
  times: 1,
  createdAt: "2026-03-02T10:15:00.000Z",
  updatedAt: "2026-03-02T10:15:00.000Z",
  handledAt: null,
  handledBy: null,
};

const tag = "Tutor of a course";

export const listFlagsRest = rest({
  method: "GET",
  path: "/courses/{courseId}/tutor/flags",
  scope: "courses:read",
  tag,
  summary: "List messages that tell of danger",
  description:
    "For the person named in the tutor's settings; where nobody is named, for the course's staff. The latest first. Open ones stay until somebody takes care of them, 730 days at most.",
  example: { output: { items: [exampleFlag], nextCursor: null } },
});

export const handleFlagRest = rest({
  method: "POST",
  path: "/tutor-flags/{flagId}/handled",
  scope: "courses:write",
  tag,
  summary: "Say that you have taken care of a message that tells of danger",
  description: "Who said so first stays. It is deleted when the course's days for conversations have passed since.",
  example: {
    output: {
      ...exampleFlag,
      handledAt: "2026-03-02T11:00:00.000Z",
      handledBy: { id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c51", name: "Mara Lind" },
    },
  },
});
