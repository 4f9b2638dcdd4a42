import { APICallError, InvalidResponseDataError, JSONParseError, TypeValidationError } from "ai";

/** An error and what caused it, the outermost first; retries name what went wrong last. */
const chainOf = (error: unknown): unknown[] => {
  const chain: unknown[] = [];
  for (let next = error; next instanceof Error && chain.length < 8; ) {
    chain.push(next);
    next = "lastError" in next && next.lastError ? next.lastError : next.cause;
  }
  return chain;
};

const byCode: Record<string, string> = {
  ENOTFOUND: "There is no host of this name.",
  EAI_AGAIN: "The name of the host could not be looked up.",
  ECONNREFUSED: "Nothing listens at this address.",
  ECONNRESET: "The connection was broken.",
  EHOSTUNREACH: "The host cannot be reached.",
  ENETUNREACH: "The host cannot be reached.",
  ETIMEDOUT: "The host cannot be reached.",
  EPROTO: "The host does not speak https here.",
};

const isCertificateCode = (code: string) => /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code);

const byName: Record<string, string> = {
  GuardRefusal: "The name of the host leads to an address that is never called.",
  AbortError: "It took too long.",
  TimeoutError: "It took too long.",
};

const hasNoCredit = (error: APICallError): boolean =>
  /"(insufficient_quota|billing[\w]*)"/.test(error.responseBody ?? "");

const byStatus = (error: APICallError, status: number): string => {
  if (status < 300) return "What answers there is no language model: its answers are of another kind.";
  if (status < 400) return "The endpoint sends on to another address, and none is followed. Set the final one.";
  if (status === 401 || status === 403) return "The endpoint refuses the key.";
  if (status === 404) return "The endpoint does not know this model, or its address lacks the last part, often /v1.";
  if (status === 429 && hasNoCredit(error)) return "The account has no credit left.";
  if (status === 429) return "The endpoint asks to wait: too many requests for now.";
  if (status >= 500) return "The endpoint has a fault of its own.";
  return "The endpoint does not take such requests.";
};

const isOfAnotherKind = (error: unknown) =>
  JSONParseError.isInstance(error) ||
  InvalidResponseDataError.isInstance(error) ||
  TypeValidationError.isInstance(error);

const wordsFor = (error: unknown): string | null => {
  if (APICallError.isInstance(error) && error.statusCode !== undefined) return byStatus(error, error.statusCode);
  if (isOfAnotherKind(error)) return "What answers there is no language model: its answers are of another kind.";
  const { name, code } = error as { name: string; code?: unknown };
  if (Object.hasOwn(byName, name)) return byName[name]!;
  if (typeof code !== "string") return null;
  if (isCertificateCode(code)) return "The certificate of the host is not trusted.";
  return Object.hasOwn(byCode, code) ? byCode[code]! : null;
};

/** What went wrong at an endpoint, in our own words: its text may hold a key. */
export const endpointFault = (error: unknown): string =>
  chainOf(error)
    .map(wordsFor)
    .findLast((words) => words !== null) ?? "The endpoint could not be used.";
