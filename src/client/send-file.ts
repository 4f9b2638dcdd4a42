export type Sent = { status: number; body: unknown };

type Refusal = { detail?: string; errors?: { message: string }[] };

export type Fault = { fault: string; canRetry: boolean };

export const unreachable: Fault = {
  fault: "The server cannot be reached. Check the connection and try again.",
  canRetry: true,
};

export const megabytes = (bytes: number) =>
  `${(bytes / 1_000_000).toLocaleString("en", { maximumFractionDigits: 1 })} MB`;

/** What a refusal says; `canRetry` when the same file may well go through the next time. */
export const faultOfAnswer = ({ body }: Sent): Fault => {
  const { detail, errors } = (body ?? {}) as Refusal;
  const [first] = errors ?? [];
  if (first) return { fault: `This file ${first.message}.`, canRetry: false };
  return detail ? { fault: detail, canRetry: true } : unreachable;
};

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(",")[1] ?? "");
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/**
 * Sends a file in base64 as `content` of a JSON body. By XMLHttpRequest, since fetch does not tell how much has been
 * sent; `onProgress` gets a share from 0 to 1.
 */
export const sendFile = async (
  path: string,
  { file, fields }: { file: File; fields: Record<string, string> },
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Sent | Fault> => {
  let content: string;
  try {
    content = await base64Of(file);
  } catch {
    return { fault: "This file cannot be read.", canRetry: false };
  }
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.setRequestHeader("content-type", "application/json");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve({ status: request.status, body: request.response });
    request.onerror = () => resolve(unreachable);
    request.onabort = () => resolve(unreachable);
    signal.addEventListener("abort", () => request.abort());
    if (!signal.aborted) request.send(JSON.stringify({ ...fields, content }));
  });
};
