import { type Fault, faultOfAnswer, megabytes, sendFile } from "./send-file.ts";

/** `canRetry`: the same file may well go through the next time. */
export type Uploaded = { url: string } | Fault;

export type UploadPicture = (
  file: File,
  /** From 0 to 1. */
  onProgress: (share: number) => void,
  signal: AbortSignal,
) => Promise<Uploaded>;

/** Uploads to one course, up to `limit` bytes. */
export const uploadPictureTo =
  (courseId: string, limit: number): UploadPicture =>
  async (file, onProgress, signal) => {
    if (file.size > limit) {
      const fault = `This file has ${megabytes(file.size)}; a picture may have ${megabytes(limit)} at most.`;
      return { fault, canRetry: false };
    }
    const sent = await sendFile(`/api/v1/courses/${courseId}/files`, { file, fields: {} }, onProgress, signal);
    if ("fault" in sent) return sent;
    return sent.status === 201 ? { url: (sent.body as { url: string }).url } : faultOfAnswer(sent);
  };
