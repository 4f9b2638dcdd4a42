import type { Context } from "#/server/context.ts";
import { deleteSession } from "../store-sessions.ts";

/** Signs one browser out. */
export const endSession = (ctx: Context, sessionId: string): Promise<void> => deleteSession(ctx.db, sessionId);
