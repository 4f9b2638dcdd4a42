import { toInstant } from "#/core/time.ts";
import type { Services } from "#/server/context.ts";
import { abandonedNotice, aliveSince } from "../message-view.ts";
import { closeAbandoned } from "../store-stream.ts";

/** The job: what a process left unfinished when it ended stays incomplete. Reads say so already before. */
export const closeAbandonedAnswers = ({ db, now }: Pick<Services, "db" | "now">): Promise<number> =>
  closeAbandoned(db, aliveSince(toInstant(now())), abandonedNotice);
