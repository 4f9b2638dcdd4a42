import { invalid } from "#/core/errors.ts";
import type { Db } from "#/server/db.ts";
import type { AnswerEvent } from "../contract-attempts.ts";
import { keepAnswerFiles } from "../store-answer-files.ts";

/** Keeps the files that new answers name; refuses what was not uploaded whole to the same question of the attempt. */
export const nameFiles = async (
  tx: Db,
  attemptId: string,
  events: readonly { event: AnswerEvent; at: string }[],
): Promise<void> => {
  for (const { event, at } of events) {
    const { answer, questionId } = event;
    if (answer.type !== "file" || answer.fileIds.length === 0) continue;
    const kept = await keepAnswerFiles(tx, { attemptId, questionId }, answer.fileIds);
    const strange = answer.fileIds.findIndex((fileId) => !kept.has(fileId));
    if (strange >= 0)
      throw invalid(`${at}/answer/fileIds/${strange}`, "is not a file that was uploaded to this question");
  }
};
