import type { Instant } from "#/core/time.ts";
import { addSeconds } from "#/core/time.ts";
import type { Message } from "./contract.ts";
import type { Thumb } from "./contract-thumbs.ts";

/** After this time without a sign of life an answer counts as abandoned. */
const deadAfterSeconds = 20;

export const aliveSince = (now: Instant): Instant => addSeconds(now, -deadAfterSeconds);

type Stored = Omit<Message, "thumb"> & { touchedAt: Instant };

export const abandonedNotice = "The server stopped while this answer was being written. Ask again for a complete one.";

/** A stored message as people see it: what nobody writes any more is incomplete. */
export const toMessage = (row: Stored, now: Instant, thumb: Thumb | null = null): Message => {
  const isAbandoned = row.state === "writing" && row.touchedAt < aliveSince(now);
  return {
    id: row.id,
    role: row.role,
    clientMessageId: row.clientMessageId,
    replyTo: row.replyTo,
    text: row.text,
    state: isAbandoned ? "incomplete" : row.state,
    model: row.model,
    isDeclined: row.isDeclined,
    citations: row.citations,
    corrections: row.corrections,
    practice: row.practice,
    notice: isAbandoned ? abandonedNotice : row.notice,
    thumb,
    createdAt: row.createdAt,
  };
};
