import { AppError } from "#/core/errors.ts";

/** A request as both hosts can give it; small, since the wrapping is what costs. */
export type ApiRequest = {
  method: string;
  /** Without the query. */
  path: string;
  /** Without the question mark. */
  query: string;
  header(name: string): string | null;
  /** The whole body; refuses one above `limit` bytes while it arrives. */
  body(limit: number): Promise<Uint8Array>;
};

export type ApiResponse = {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array | ReadableStream<Uint8Array> | null;
};

export const bodyLimit = 1_000_000;

export const tooLarge = (limit: number) =>
  new AppError("payload_too_large", `The body may have ${limit.toLocaleString("en")} bytes at most.`);

/** Collects chunks up to `limit` bytes. */
export const collect = async (chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit);
    parts.push(chunk);
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
};
