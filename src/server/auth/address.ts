/**
 * The network address that a request came from, as the nearest proxy wrote it: the last entry, since a caller can
 * put any others before it. The host sets the header itself when nothing stands before it.
 */
export const addressOf = (header: (name: string) => string | null): string =>
  header("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
