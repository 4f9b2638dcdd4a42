import { AppError } from "#/core/errors.ts";

const suspicious = /\\u(0000|d[89a-f])/i;

const isBadText = (text: string) => text.includes("\u0000") || !text.isWellFormed();

/** Where text stands that nothing can hold, as a JSON pointer; null when there is none. */
const badTextAt = (value: unknown, at: string): string | null => {
  if (typeof value === "string") return isBadText(value) ? at : null;
  if (typeof value !== "object" || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const found = isBadText(name) ? at : badTextAt(inner, `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    if (found !== null) return found;
  }
  return null;
};

const bad = (message: string) => new AppError("invalid_input", message, [{ pointer: "", message }]);

const requireGoodText = (value: object): void => {
  const pointer = badTextAt(value, "");
  if (pointer === null) return;
  const message = "holds NUL or malformed Unicode";
  throw new AppError("invalid_input", `${pointer || "The body"} ${message}`, [{ pointer, message }]);
};

/** A JSON object from the bytes of a body; nothing at all counts as `{}`. */
export const parseJsonObject = (bytes: Uint8Array): Record<string, unknown> => {
  if (bytes.byteLength === 0) return {};
  let source: string;
  let value: unknown;
  try {
    source = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    value = JSON.parse(source);
  } catch {
    throw bad("The body is not valid JSON in UTF-8.");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw bad("The body must be a JSON object.");
  if (suspicious.test(source)) requireGoodText(value);
  return value as Record<string, unknown>;
};
