import { z } from "zod";
import { Count } from "#/core/count.ts";
import { Id } from "#/core/ids.ts";
import { rest } from "#/core/rest.ts";
import { Instant } from "#/core/time.ts";
import { rungs } from "#/features/assessments/hint-ladder.ts";
import { Citation } from "./contract.ts";

export const HintPlace = Citation.omit({ n: true }).meta({ id: "HintPlace" });
export type HintPlace = z.infer<typeof HintPlace>;

const Rung = z
  .enum(rungs)
  .describe(
    "restate: what is asked. pointer: where the course speaks of it. next_step: the next thing to do. analogue: a worked example like it. solution: the answer.",
  );

export const Hint = z
  .object({
    text: z.string().describe("Markdown."),
    html: z.string().describe("Sanitised HTML of the Markdown."),
    source: z
      .enum(["author", "course", "model"])
      .describe("Who made the words: the question's author, the course by quoting, or a language model."),
    model: z.string().nullable().describe("The language model, where one wrote it."),
    places: z.array(HintPlace).describe("Passages of the course that it points to."),
    givenAt: Instant,
  })
  .meta({ id: "Hint" });
export type Hint = z.infer<typeof Hint>;

export const HintLadder = z
  .object({
    questionId: Id,
    taken: z.int().describe("Rungs that were given or skipped. Send it to take the next one."),
    tries: z.int().describe("Answers since the last right one; blank ones do not count."),
    rungs: z
      .array(
        z.object({
          rung: Rung,
          state: z
            .enum(["said", "skipped", "ahead"])
            .describe("skipped: there was nothing useful to say, and the ladder went on."),
          hint: Hint.nullable(),
        }),
      )
      .describe("From the bottom up. Without hints, by the course's policy, only the solution."),
    next: z.object({
      state: z
        .enum(["ready", "early", "untried", "withheld", "done"])
        .describe(
          "ready: may be taken now. early: at `readyAt`, or after another answer. untried: the solution asks for more answers. withheld: the course does not show solutions. done: nothing is left.",
        ),
      rung: Rung.nullable(),
      readyAt: Instant.nullable(),
    }),
    solution: z
      .object({ isShown: z.boolean(), triesLeft: z.int() })
      .describe("Whether the course shows it, and after how many more answers at the earliest."),
    serverNow: Instant,
  })
  .meta({ id: "HintLadder" });
export type HintLadder = z.infer<typeof HintLadder>;

export const HintsOfQuestion = z.strictObject({ questionId: Id });
export type HintsOfQuestion = z.infer<typeof HintsOfQuestion>;

export const TakeHint = z.strictObject({
  questionId: Id,
  taken: Count.describe("How many rungs you know of. Where there are more by now, you get those and no other."),
  variant: Count.optional().describe("The one that is on the screen; the next one unless given."),
});
export type TakeHint = z.infer<typeof TakeHint>;

const questionId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c64";
const at = "2026-03-02T10:15:00.000Z";
const ahead = { state: "ahead" as const, hint: null };

const example: HintLadder = {
  questionId,
  taken: 1,
  tries: 1,
  rungs: [
    {
      rung: "restate",
      state: "said",
      hint: {
        ...{ text: "You choose one of 4 answers.", html: "<p>You choose one of 4 answers.</p>" },
        ...{ source: "course", model: null, places: [], givenAt: at },
      },
    },
    { rung: "pointer", ...ahead },
    { rung: "next_step", ...ahead },
    { rung: "analogue", ...ahead },
    { rung: "solution", ...ahead },
  ],
  next: { state: "early", rung: "pointer", readyAt: "2026-03-02T10:16:00.000Z" },
  solution: { isShown: true, triesLeft: 1 },
  serverNow: at,
};

const tag = "Hints";
const path = "/practice/{questionId}/hints";

export const getHintsRest = rest({
  method: "GET",
  path,
  scope: "tutor:read",
  tag,
  summary: "Read the hints that you have at a practice question",
  description: "Since you last answered it rightly. Hints rest during an open graded attempt in the course.",
  errors: [409],
  example: { output: example },
});

export const takeHintRest = rest({
  method: "POST",
  path,
  scope: "tutor:write",
  tag,
  summary: "Take the next hint at a practice question",
  description:
    "One rung of the ladder: the first at once, each further one after another answer or a minute; the solution after two answers, where the course shows it. Asked for twice it is given once.",
  errors: [409],
  example: { input: { taken: 0 }, output: example },
});
