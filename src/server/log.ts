import { type DestinationStream, pino } from "pino";

export type Log = {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};

const kept = ["code", "severity", "routine", "schema_name", "table_name", "column_name", "constraint_name"] as const;

/**
 * An error without what it was about: the driver and drizzle add the values that a statement was given, and PostgreSQL
 * quotes them in details, among them keys of questions, answers and addresses.
 */
const plain = (error: unknown, depth = 0): unknown => {
  if (!(error instanceof Error)) return error;
  const fields = error as Error & Record<string, unknown>;
  const isOfDatabase = "severity" in fields || "params" in fields || "parameters" in fields;
  const message = isOfDatabase ? messageOf(fields) : error.message;
  return {
    type: error.name,
    message,
    ...Object.fromEntries(kept.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]]))),
    stack: error.stack
      ?.split("\n")
      .filter((line) => line.startsWith("    at "))
      .join("\n"),
    ...(error.cause !== undefined && depth < 4 ? { cause: plain(error.cause, depth + 1) } : {}),
  };
};

/** The statement without its values; of PostgreSQL's own words those that hold none. */
const messageOf = ({ message, query, code }: Error & Record<string, unknown>): string => {
  if (typeof query === "string" && message.startsWith("Failed query")) return `Failed query: ${query}`;
  return typeof code === "string" && code.startsWith("22") ? "A value does not fit." : message;
};

/** JSON lines on standard error; standard output stays free for what a command prints. */
export const createLog = (
  level: string,
  destination: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Log =>
  pino(
    {
      ...{ level, base: null, serializers: { err: plain } },
      redact: ["password", "*.password", "authorization", "*.authorization", "*.cookie"],
    },
    destination,
  );
