import { pino } from "pino";

export type Log = {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};

/** JSON lines on standard error; standard output stays free for what a command prints. */
export const createLog = (level: string): Log =>
  pino(
    { level, base: null, redact: ["password", "*.password", "authorization", "*.authorization", "*.cookie"] },
    pino.destination({ fd: 2, sync: true }),
  );
