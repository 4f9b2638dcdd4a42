import type { z } from "zod";

type Issue = z.core.$ZodIssue;

const isByZod = /^(Invalid|Too big|Too small)\b/;

const kinds: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  null: "null",
};

const formats: Record<string, string> = {
  uuid: "an id (UUID)",
  email: "an e-mail address",
  url: "an address such as https://example.org",
  datetime: "a time in UTC such as 2026-03-01T09:00:00.000Z",
  date: "a day such as 2026-03-01",
};

const parts: Record<string, readonly [one: string, many: string]> = {
  string: ["character", "characters"],
  array: ["entry", "entries"],
};

const bound = (origin: string, limit: number | bigint, inclusive: boolean | undefined, end: "least" | "most") => {
  const part = parts[origin];
  if (part) return `must have at ${end} ${limit} ${part[Number(limit) === 1 ? 0 : 1]}`;
  if (inclusive === false) return `must be ${end === "least" ? "above" : "below"} ${limit}`;
  return `must be ${limit} at ${end}`;
};

/** What is wrong with a field, to follow its name. What a contract says itself stays; the schema library's words do not. */
export const wordsOf = (issue: Issue): string => {
  if (!isByZod.test(issue.message)) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      if (issue.message.endsWith("received undefined")) return "is missing";
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be ${issue.values.length === 1 ? "" : "one of "}${issue.values.map(String).join(", ")}`;
    case "too_small":
      return bound(issue.origin, issue.minimum, issue.inclusive, "least");
    case "too_big":
      return bound(issue.origin, issue.maximum, issue.inclusive, "most");
    case "not_multiple_of":
      return `must be a multiple of ${issue.divisor}`;
    case "invalid_format":
      return formats[issue.format] ? `must be ${formats[issue.format]}` : "has not the form that it should have";
    default:
      return "is not valid";
  }
};
