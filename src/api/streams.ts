import type { StreamHandler } from "./rest/handle.ts";

/** Operations that answer as server-sent events too, by name. */
export const streams: Record<string, StreamHandler> = {};
