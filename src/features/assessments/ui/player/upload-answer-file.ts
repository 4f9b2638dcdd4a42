import { type Fault, faultOfAnswer, sendFile } from "#/client/send-file.ts";
import type { AnswerFile } from "../../contract-answer-files.ts";

/** Uploads a file to a question of an attempt. */
export const uploadAnswerFile = async (
  { attemptId, questionId }: { attemptId: string; questionId: string },
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<AnswerFile | Fault> => {
  const path = `/api/v1/attempts/${attemptId}/questions/${questionId}/files`;
  const sent = await sendFile(path, { file, fields: { name: file.name } }, onProgress, signal);
  if ("fault" in sent) return sent;
  return sent.status === 201 ? (sent.body as AnswerFile) : faultOfAnswer(sent);
};
