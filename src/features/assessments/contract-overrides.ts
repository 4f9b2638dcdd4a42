import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { Marks } from "#/core/marks.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { type RestOperation, rest } from "#/core/rest.ts";
import { Instant, Moment } from "#/core/time.ts";

const Named = z.object({ id: Id, name: z.string() });

export const QuizOverride = z
  .object({
    id: Id,
    quizId: Id,
    person: Named.nullable().describe("Whom it is for, or null for a group."),
    group: Named.nullable(),
    timeFactor: Marks.nullable().describe("Of the time limit, e.g. `1.5`."),
    opensAt: Instant.nullable(),
    dueAt: Instant.nullable(),
    closesAt: Instant.nullable(),
    attemptsAllowed: z.int().nullable(),
    updatedAt: Instant,
  })
  .meta({
    id: "QuizOverride",
    description: "What a quiz allows a person or a group beside its own rules; null: as the quiz has it.",
  });
export type QuizOverride = z.infer<typeof QuizOverride>;

const fields = {
  timeFactor: Marks.refine((value) => Number(value) >= 1 && Number(value) <= 10, "must be from 1 to 10")
    .nullable()
    .describe("Of the time limit, from 1 to 10."),
  opensAt: Moment.nullable(),
  dueAt: Moment.nullable().describe("For a quiz that has a due date."),
  closesAt: Moment.nullable(),
  attemptsAllowed: z.int().min(1).max(100).nullable(),
};

export const ListOverridesInput = pageInput({ quizId: Id });
export const OverridePage = page(QuizOverride);
export const OverrideRef = z.strictObject({ overrideId: Id });
export const CreateOverrideInput = z.strictObject({
  quizId: Id,
  userId: Id.nullable().default(null).describe("A learner of the course; or give `groupId`."),
  groupId: Id.nullable().default(null),
  timeFactor: fields.timeFactor.default(null),
  opensAt: fields.opensAt.default(null),
  dueAt: fields.dueAt.default(null),
  closesAt: fields.closesAt.default(null),
  attemptsAllowed: fields.attemptsAllowed.default(null),
});
export const UpdateOverrideInput = z.strictObject({ overrideId: Id, ...z.object(fields).partial().shape });

const overrideRest = (operation: Omit<RestOperation, "tag" | "scope">) =>
  rest({
    ...operation,
    tag: "Quizzes",
    scope: operation.method === "GET" ? "assessments:read" : "assessments:write",
  });

const overrideId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c80";
const userId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c71";

export const overridesRest = {
  list: overrideRest({
    method: "GET",
    path: "/quizzes/{quizId}/overrides",
    summary: "List the exceptions of a quiz",
    description:
      "For its instructors. A person's own beats those of their groups, point by point; of several groups the most generous counts.",
  }),
  create: overrideRest({
    method: "POST",
    path: "/quizzes/{quizId}/overrides",
    summary: "Make an exception for a person or a group",
    description: "More time, other dates, more attempts. The deadlines of open attempts follow.",
    status: 201,
    location: "/overrides/{id}",
    errors: [409],
    example: { input: { userId, timeFactor: "1.5" } },
  }),
  get: overrideRest({ method: "GET", path: "/overrides/{overrideId}", summary: "Read an exception" }),
  update: overrideRest({
    method: "PATCH",
    path: "/overrides/{overrideId}",
    summary: "Change an exception",
    description: "The deadlines of open attempts follow.",
    example: { input: { overrideId, timeFactor: "2" } },
  }),
  delete: overrideRest({
    method: "DELETE",
    path: "/overrides/{overrideId}",
    summary: "End an exception",
    description: "The deadlines of open attempts follow.",
    status: 204,
  }),
};
