import type { Context } from "#/server/context.ts";

export const importBook = async (_ctx: Context, _path: string, _instructorId: string | null): Promise<string[]> => [];
