import { notFound } from "#/core/errors.ts";
import { hintMaterial } from "#/features/assessments/actions/hint-material.ts";
import { readLadder } from "#/features/assessments/actions/read-ladder.ts";
import type { Context } from "#/server/context.ts";
import { parseMarkdown } from "#/server/markdown/parse.ts";
import { plainOf } from "../blocks.ts";
import { itemParts, tagged } from "../hint-prompt.ts";
import { blocksOfTree } from "../passages.ts";
import { skillsOfItem } from "./model-hint.ts";

/** A practice question that a message is about. */
export type ItemContext = {
  /** What it asks, for the search of the course. */
  words: string;
  /** For the model: the item, the last try, the author's note on it and the skills, framed. */
  prompt: string;
};

const withoutKey =
  "The learner asks about this exercise, which they have before them. You do not know its key. Do not solve it, and do not judge answers: explain the idea, start from what they tried, and leave the last step to them.";
const withSolution =
  "The learner asks about this exercise, which they have before them. Its solution was shown to them: explain it.";

/**
 * What the tutor knows of a practice question of this course; one of a quiz does not exist here. The solution is among it
 * once the ladder of hints gave it, and not before.
 */
export const itemContext = async (ctx: Context, courseId: string, questionId: string): Promise<ItemContext> => {
  const { rows } = await readLadder(ctx, questionId);
  const material = await hintMaterial(ctx, { questionId });
  if (material.courseId !== courseId) throw notFound("question");
  const isEarned = rows.some(({ rung }) => rung === "solution");
  const parts = itemParts(material.facts, await skillsOfItem(ctx, material));
  return {
    words: plainOf(blocksOfTree(parseMarkdown(material.facts.stem))),
    prompt: [
      isEarned ? withSolution : withoutKey,
      ...parts,
      ...(isEarned ? tagged("solution", material.solution()) : []),
    ].join("\n\n"),
  };
};
