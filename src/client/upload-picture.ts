/** `canRetry`: the same file may well go through the next time. */
export type Uploaded = { url: string } | { fault: string; canRetry: boolean };

export type UploadPicture = (
  file: File,
  /** From 0 to 1. */
  onProgress: (share: number) => void,
  signal: AbortSignal,
) => Promise<Uploaded>;

const refused = (fault: string): Uploaded => ({ fault, canRetry: false });

const unreachable: Uploaded = {
  fault: "The server cannot be reached. Check the connection and try again.",
  canRetry: true,
};

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(",")[1] ?? "");
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

type Refusal = { detail?: string; errors?: { message: string }[] };

const outcomeOf = ({ status, response }: XMLHttpRequest): Uploaded => {
  if (status === 201) return { url: (response as { url: string }).url };
  const { detail, errors } = (response ?? {}) as Refusal;
  const [first] = errors ?? [];
  if (first) return refused(`This file ${first.message}.`);
  return detail ? { fault: detail, canRetry: true } : unreachable;
};

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toLocaleString("en", { maximumFractionDigits: 1 })} MB`;

/** Uploads to one course, up to `limit` bytes. By XMLHttpRequest, since fetch does not tell how much has been sent. */
export const uploadPictureTo =
  (courseId: string, limit: number): UploadPicture =>
  async (file, onProgress, signal) => {
    if (file.size > limit) {
      return refused(`This file has ${megabytes(file.size)}; a picture may have ${megabytes(limit)} at most.`);
    }
    let content: string;
    try {
      content = await base64Of(file);
    } catch {
      return refused("This file cannot be read.");
    }
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open("POST", `/api/v1/courses/${courseId}/files`);
      request.setRequestHeader("content-type", "application/json");
      request.responseType = "json";
      request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
      request.onload = () => resolve(outcomeOf(request));
      request.onerror = () => resolve(unreachable);
      request.onabort = () => resolve(unreachable);
      signal.addEventListener("abort", () => request.abort());
      if (!signal.aborted) request.send(JSON.stringify({ content }));
    });
  };
