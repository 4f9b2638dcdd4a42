import { type Fault, faultOfAnswer, megabytes, sendFile } from "#/client/send-file.ts";
import type { SubmissionFile } from "../../contract-assignments-work.ts";

/** Uploads a file that is to be handed in, up to `limit` bytes. */
export const uploadWork = async (
  { assignmentId, limit }: { assignmentId: string; limit: number },
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<SubmissionFile | Fault> => {
  if (file.size > limit) {
    const fault = `This file has ${megabytes(file.size)}; ${megabytes(limit)} are the most here.`;
    return { fault, canRetry: false };
  }
  const fields = { name: file.name };
  const sent = await sendFile(`/api/v1/assignments/${assignmentId}/files`, { file, fields }, onProgress, signal);
  if ("fault" in sent) return sent;
  return sent.status === 201 ? (sent.body as SubmissionFile) : faultOfAnswer(sent);
};
