import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { text } from "#/core/text.ts";
import { Instant, Moment } from "#/core/time.ts";
import { shownAs } from "./contract-rest.ts";

const Person = z.object({ id: Id, name: z.string() });

export const Reopening = z
  .object({
    id: Id,
    attemptId: Id,
    deadline: Instant.describe("The new one."),
    reason: z.string(),
    endedAt: Instant.describe("When the attempt had ended before."),
    closedByDeadline: z.boolean().describe("The clock had closed it."),
    reopenedBy: Person.nullable(),
    reopenedAt: Instant,
  })
  .meta({ id: "Reopening", description: "That an ended attempt was opened again." });
export type Reopening = z.infer<typeof Reopening>;

export const ReopenInput = z.strictObject({
  attemptId: Id,
  deadline: Moment.describe("In the future; it may be after the closing date of the quiz."),
  reason: text(2_000)
    .refine((value) => value.trim().length > 0, "must say why")
    .describe("For the records; learners do not read it."),
});
export const ListReopeningsInput = pageInput({ attemptId: Id });
export const ReopeningPage = page(Reopening);

export const ReopenableAttempt = z
  .object({
    attemptId: Id,
    number: z.int().describe("1 for the first."),
    learner: Person,
    endedAt: Instant,
    until: Instant.describe("A new deadline that gives the time which the exception adds."),
  })
  .meta({ id: "ReopenableAttempt" });
export type ReopenableAttempt = z.infer<typeof ReopenableAttempt>;
export const ListReopenableInput = pageInput({ overrideId: Id });
export const ReopenablePage = page(ReopenableAttempt);

const marking = shownAs("Marking");
const attemptId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c72";
export const reopeningRest = {
  reopen: marking("POST /attempts/{attemptId}/reopenings", "Reopen an attempt", {
    description:
      "Its learner goes on until the new deadline. When it ends again, answers that changed are graded anew; other grades stay. Refused while the attempt is open, or another of the learner's at the same quiz.",
    errors: [409],
    example: { input: { attemptId, deadline: "2030-05-02T10:00:00.000Z", reason: "The power failed." } },
  }),
  list: marking("GET /attempts/{attemptId}/reopenings", "List how often an attempt was reopened", {
    description: "Newest first, for instructors.",
  }),
  reopenable: marking(
    "GET /overrides/{overrideId}/reopenable-attempts",
    "List the attempts that an exception comes too late for",
    {
      description:
        "Closed by the clock, and by the exception they would have had longer. A page may hold fewer than its limit. None while names are hidden from markers.",
    },
  ),
};
