import type { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { ProposeInput, ProposeResult } from "../contract-proposals.ts";
import type { ProposalTask } from "../proposal-prompt.ts";
import { insertProposal, type ReadableAnswer } from "../store-proposals.ts";
import { givenIn, requireMarkedQuestion, selectReadable, writtenIn } from "./get-proposals.ts";
import { readAnswers } from "./read-answers.ts";

const taskOf = (row: ReadableAnswer): ProposalTask => {
  const { rubric, text } = writtenIn(row)!;
  const guidance = "guidance" in row.body ? row.body.guidance : "";
  return { stem: row.body.stem, guidance, rubric, parts: [text] };
};

/** Lets the model read some answers and keeps what it proposes. Nothing of it is a mark. */
export const proposeMarks = async (ctx: Context, input: z.infer<typeof ProposeInput>): Promise<ProposeResult> => {
  const { courseId } = await requireMarkedQuestion(ctx, input);
  const askedBy = requireUserId(ctx.actor);
  const { rows } = await selectReadable(ctx, input, input.of);
  return readAnswers(ctx, { courseId, rows, count: input.count }, taskOf, (row, read) =>
    insertProposal(ctx.db, {
      ...{ id: newId(), attemptId: row.attemptId, questionId: input.questionId, askedBy },
      ...{ questionVersionId: row.questionVersionId, answerSeq: row.answerSeq, ...read },
      given: input.of === "marked" ? givenIn(row) : null,
      createdAt: toInstant(ctx.now()),
    }),
  );
};
