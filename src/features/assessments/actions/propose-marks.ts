import { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import { askForObject } from "#/features/models/actions/ask-for-object.ts";
import { type OpenedModel, openModel } from "#/features/models/actions/open-model.ts";
import type { Context } from "#/server/context.ts";
import type { ProposeInput, ProposeResult } from "../contract-proposals.ts";
import { proposalFrom, type Sample, samplesPerAnswer } from "../proposal.ts";
import { proposalInstructions, proposalPrompt } from "../proposal-prompt.ts";
import { insertProposal, type ReadableAnswer } from "../store-proposals.ts";
import { givenIn, requireMarkedQuestion, selectReadable, writtenIn } from "./get-proposals.ts";

const Reading = z.strictObject({
  levels: z.array(z.strictObject({ criterionId: z.string(), levelId: z.string(), quote: z.string() })),
});

type Opened = Extract<OpenedModel, { record: unknown }>;

/** Three readings of one answer; null when the model failed at one of them. */
const read = async (ctx: Context, opened: Opened, row: ReadableAnswer) => {
  const { rubric, text } = writtenIn(row)!;
  const guidance = "guidance" in row.body ? row.body.guidance : "";
  const question = {
    schema: Reading,
    instructions: proposalInstructions,
    prompt: proposalPrompt({ stem: row.body.stem, guidance, rubric, answer: text }),
  };
  const samples: Sample[] = [];
  for (let i = 0; i < samplesPerAnswer; i += 1) {
    const reading = await askForObject(ctx, opened, question);
    if (!reading) return null;
    samples.push(reading.levels);
  }
  return proposalFrom(rubric, samples, text);
};

/** Lets the model read some answers and keeps what it proposes. Nothing of it is a mark. */
export const proposeMarks = async (ctx: Context, input: z.infer<typeof ProposeInput>): Promise<ProposeResult> => {
  const { courseId } = await requireMarkedQuestion(ctx, input);
  const askedBy = requireUserId(ctx.actor);
  const rows = await selectReadable(ctx, input, input.of);
  const result = (made: number, why: ProposeResult["why"]) => ({ made, left: rows.length - made, why });
  let made = 0;
  for (const row of rows.slice(0, input.count)) {
    // Opened for each, so that a budget ends the reading between two answers.
    const opened = await openModel(ctx, { use: "grading", courseId });
    if (!opened.ai) return result(made, opened.why);
    const criteria = await read(ctx, opened, row);
    if (!criteria) return result(made, "failed");
    await insertProposal(ctx.db, {
      ...{ id: newId(), attemptId: row.attemptId, questionId: input.questionId, askedBy },
      ...{ questionVersionId: row.questionVersionId, answerSeq: row.answerSeq, criteria },
      isAgreed: criteria.every(({ isAgreed }) => isAgreed),
      given: input.of === "marked" ? givenIn(row) : null,
      model: opened.ai.modelName,
      createdAt: toInstant(ctx.now()),
    });
    made += 1;
  }
  return result(made, null);
};
