import { z } from "zod";
import { AppError, type ErrorCode, errorCatalogue, type InputFault, isAppError } from "./errors.ts";
import { wordsOf } from "./issue-words.ts";

/** RFC 9457, with our closed `code` and, for input faults, their places. */
export const Problem = z
  .object({
    type: z.string().describe("Page that explains this kind of problem."),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().describe("Opaque id of this occurrence; it is in the server's log too."),
    code: z.enum(Object.keys(errorCatalogue) as [ErrorCode, ...ErrorCode[]]),
    errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof Problem>;

type Issue = z.core.$ZodIssue;

const pointerOf = (path: readonly PropertyKey[]) =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const faultsOf = (issues: readonly Issue[]): InputFault[] =>
  issues
    .slice(0, 20)
    .flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys
            .slice(0, 20)
            .map((key) => ({ pointer: pointerOf([...issue.path, key]), message: "is not a known field" }))
        : [{ pointer: pointerOf(issue.path), message: wordsOf(issue) }],
    );

const isMalformedId = (issue: Issue) => issue.code === "invalid_format" && issue.format === "uuid";

/** Turns the issues of a schema into a refusal: a malformed id alone is `not_found`, everything else `invalid_input`. */
export const refusalOfIssues = (issues: readonly Issue[]): AppError => {
  if (issues.length > 0 && issues.every(isMalformedId)) return new AppError("not_found", "There is no such thing.");
  const faults = faultsOf(issues);
  const [first] = faults;
  return new AppError("invalid_input", first ? `${first.pointer || "The input"} ${first.message}` : undefined, faults);
};

const isZodError = (error: unknown): error is { issues: Issue[] } =>
  error instanceof Error && (error.name === "ZodError" || error.name === "$ZodError") && "issues" in error;

const transportRefusals: Record<string, () => AppError> = {
  NOT_FOUND: () => new AppError("not_found", "There is no such procedure."),
  METHOD_NOT_SUPPORTED: () => new AppError("method_not_allowed"),
  UNSUPPORTED_MEDIA_TYPE: () => new AppError("unsupported_media_type"),
  PAYLOAD_TOO_LARGE: () => new AppError("payload_too_large"),
  PARSE_ERROR: () => new AppError("invalid_input", "The body is not valid JSON."),
  BAD_REQUEST: () => new AppError("invalid_input", "The request cannot be understood."),
};

const trpcCodeOf = (error: unknown): string | null =>
  error instanceof Error && error.name === "TRPCError" && "code" in error ? String(error.code) : null;

/** The refusal inside whatever was thrown; null when it is a fault of ours. */
export const refusalOf = (thrown: unknown): AppError | null => {
  const code = trpcCodeOf(thrown);
  for (let error = thrown, depth = 0; error instanceof Error && depth < 4; error = error.cause, depth += 1) {
    if (isAppError(error)) return error;
    if (isZodError(error) && (error === thrown || code === "BAD_REQUEST")) return refusalOfIssues(error.issues);
  }
  return code ? (transportRefusals[code]?.() ?? null) : null;
};
