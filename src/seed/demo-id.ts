import { createHash } from "node:crypto";

/** The same id for the same name each time, in the form of a UUIDv7 of the project's first day. */
export const demoId = (name: string): string => {
  const hex = createHash("sha256").update(`stoa demo ${name}`).digest("hex");
  return `019a9000-0000-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6, 18)}`;
};
