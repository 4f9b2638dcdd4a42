import { z } from "zod";
import { askForObject } from "#/features/models/actions/ask-for-object.ts";
import { type OpenedModel, openModel } from "#/features/models/actions/open-model.ts";
import type { Context } from "#/server/context.ts";
import type { ProposeResult } from "../contract-proposals.ts";
import { type ProposedCriterion, proposalFrom, type Sample, samplesPerAnswer } from "../proposal.ts";
import { isFitForModel, type ProposalTask, proposalInstructions, proposalPrompt } from "../proposal-prompt.ts";

const Reading = z.strictObject({
  levels: z.array(z.strictObject({ criterionId: z.string(), levelId: z.string(), quote: z.string() })),
});

type Opened = Extract<OpenedModel, { record: unknown }>;

/** Three readings of one answer, none of one that is not fit for it; null when the model failed at one of them. */
const readThreeTimes = async (ctx: Context, opened: Opened, task: ProposalTask) => {
  if (!isFitForModel(task.parts)) return proposalFrom(task.rubric, [], task.parts);
  const question = { schema: Reading, instructions: proposalInstructions, prompt: proposalPrompt(task) };
  const samples: Sample[] = [];
  for (let i = 0; i < samplesPerAnswer; i += 1) {
    const reading = await askForObject(ctx, opened, question);
    if (!reading) return null;
    samples.push(reading.levels);
  }
  return proposalFrom(task.rubric, samples, task.parts);
};

export type ReadLevels = { criteria: ProposedCriterion[]; isAgreed: boolean; model: string };

/** Lets the model read the first `count` of some answers, one after another; `keep` keeps what it proposes. */
export const readAnswers = async <Row>(
  ctx: Context,
  { courseId, rows, count }: { courseId: string; rows: readonly Row[]; count: number },
  taskOf: (row: Row) => Promise<ProposalTask> | ProposalTask,
  keep: (row: Row, read: ReadLevels) => Promise<unknown>,
): Promise<ProposeResult> => {
  const result = (made: number, why: ProposeResult["why"]) => ({ made, left: rows.length - made, why });
  let made = 0;
  for (const row of rows.slice(0, count)) {
    // Opened for each, so that a budget ends the reading between two answers.
    const opened = await openModel(ctx, { use: "grading", courseId });
    if (!opened.ai) return result(made, opened.why);
    const criteria = await readThreeTimes(ctx, opened, await taskOf(row));
    if (!criteria) return result(made, "failed");
    await keep(row, { criteria, isAgreed: criteria.every(({ isAgreed }) => isAgreed), model: opened.ai.modelName });
    made += 1;
  }
  return result(made, null);
};
