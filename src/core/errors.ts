/** The closed set of refusals. Each has one HTTP status and one title, over every face. */
export const errorCatalogue = {
  invalid_input: { status: 400, trpc: "BAD_REQUEST", title: "The input is not valid" },
  unauthenticated: { status: 401, trpc: "UNAUTHORIZED", title: "Sign in or send an API key" },
  invalid_credentials: { status: 401, trpc: "UNAUTHORIZED", title: "E-mail or password is wrong" },
  forbidden: { status: 403, trpc: "FORBIDDEN", title: "Not allowed" },
  insufficient_scope: { status: 403, trpc: "FORBIDDEN", title: "The API key lacks a scope" },
  cross_site: { status: 403, trpc: "FORBIDDEN", title: "Cross-site requests are refused" },
  suspended: { status: 403, trpc: "FORBIDDEN", title: "The account is suspended" },
  not_found: { status: 404, trpc: "NOT_FOUND", title: "Not found" },
  method_not_allowed: { status: 405, trpc: "METHOD_NOT_SUPPORTED", title: "Method not allowed" },
  not_acceptable: { status: 406, trpc: "BAD_REQUEST", title: "No acceptable representation" },
  conflict: { status: 409, trpc: "CONFLICT", title: "Conflict with the current state" },
  email_taken: { status: 409, trpc: "CONFLICT", title: "The e-mail address has an account" },
  not_enrolled: { status: 409, trpc: "CONFLICT", title: "Enrol in the course first" },
  attempt_closed: { status: 409, trpc: "CONFLICT", title: "The attempt is closed" },
  attempts_exhausted: { status: 409, trpc: "CONFLICT", title: "No attempts left" },
  quiz_not_open: { status: 409, trpc: "CONFLICT", title: "The quiz is not open" },
  tutor_locked: { status: 409, trpc: "CONFLICT", title: "The tutor is off during an open graded attempt" },
  tutor_busy: { status: 409, trpc: "CONFLICT", title: "An answer is already being written" },
  payload_too_large: { status: 413, trpc: "PAYLOAD_TOO_LARGE", title: "The body is too large" },
  unsupported_media_type: { status: 415, trpc: "UNSUPPORTED_MEDIA_TYPE", title: "Unsupported media type" },
  rate_limited: { status: 429, trpc: "TOO_MANY_REQUESTS", title: "Too many requests" },
  internal: { status: 500, trpc: "INTERNAL_SERVER_ERROR", title: "Something went wrong on our side" },
  unavailable: { status: 503, trpc: "SERVICE_UNAVAILABLE", title: "Temporarily unavailable" },
} as const satisfies Record<string, { status: number; trpc: string; title: string }>;

export type ErrorCode = keyof typeof errorCatalogue;

/** One wrong place in the input; `pointer` is an RFC 6901 JSON pointer. */
export type InputFault = { pointer: string; message: string };

/** An opaque id that stands in the answer and in the log. */
const newInstance = () => `e_${crypto.randomUUID().replaceAll("-", "")}`;

/** A refusal that a person or a program is meant to read. Its message never holds secrets, SQL or paths. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly faults: readonly InputFault[] | undefined;
  /** Seconds after which another try makes sense. */
  readonly retryAfter: number | undefined;
  readonly instance: string = newInstance();

  constructor(
    code: ErrorCode,
    message: string = errorCatalogue[code].title,
    faults?: readonly InputFault[],
    retryAfter?: number,
  ) {
    super(message);
    this.name = "AppError";
    this.code = code;
    this.faults = faults;
    this.retryAfter = retryAfter;
  }
}

/** The host runs this module beside Next's own copy of it, so identity is by shape, not by class. */
export const isAppError = (error: unknown): error is AppError =>
  error instanceof Error && error.name === "AppError" && "code" in error;

export const notFound = (thing: string) => new AppError("not_found", `There is no such ${thing}.`);
export const forbidden = (message?: string) => new AppError("forbidden", message);
export const unauthenticated = () => new AppError("unauthenticated", "Sign in or send an API key.");

/** A refusal of one field, e.g. `invalid("/title", "must not be empty")`. */
export const invalid = (pointer: string, message: string) =>
  new AppError("invalid_input", `${pointer} ${message}`, [{ pointer, message }]);

/** A refusal until `seconds` have passed; `what` there was too much of, e.g. "tries". */
export const rateLimited = (what: string, seconds: number): AppError => {
  const minutes = Math.ceil(seconds / 60);
  const wait = `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  return new AppError("rate_limited", `Too many ${what}. Try again in ${wait}.`, undefined, seconds);
};
