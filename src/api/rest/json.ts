import { AppError } from "#/core/errors.ts";

const suspicious = /\\u(0000|d[89a-f])/i;

const holdsBadText = (value: unknown): boolean => {
  if (typeof value === "string") return value.includes("\u0000") || !value.isWellFormed();
  if (Array.isArray(value)) return value.some(holdsBadText);
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).some(([name, inner]) => holdsBadText(name) || holdsBadText(inner));
  }
  return false;
};

const bad = (message: string) => new AppError("invalid_input", message, [{ pointer: "", message }]);

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
  if (suspicious.test(source) && holdsBadText(value)) throw bad("The body holds NUL or malformed Unicode.");
  return value as Record<string, unknown>;
};
