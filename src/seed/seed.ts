import type { Platform } from "#/server/platform.ts";

/** Fills an empty database of a demo site; does nothing otherwise. */
export const seedIfEmpty = async (_site: Platform): Promise<void> => {};
