import type { Answer } from "../../answer.ts";
import type { Certainty } from "../../certainty.ts";
import type { AnswerEvent } from "../../contract-attempts.ts";

/** A change of an answer that the server has not acknowledged. */
export type KeptAnswer = {
  attemptId: string;
  client: string;
  clientSeq: number;
  questionId: string;
  baseSeq: number | null;
  answer: Answer;
  certainty?: Certainty;
  cleared: boolean;
  clientTime: string;
};

export type Trouble = {
  kind: "unreachable" | "failing" | "signed_out" | "closed" | "refused";
  message: string;
};

export type Outbox = {
  /** In the order in which they were written. */
  entries: readonly KeptAnswer[];
  sending: ReadonlySet<string>;
  /** Sends that failed in a row. */
  failures: number;
  trouble: Trouble | null;
  /** Entries the server will never take; shown, kept, not sent again. */
  refused: ReadonlySet<string>;
};

export const emptyOutbox: Outbox = {
  entries: [],
  sending: new Set(),
  failures: 0,
  trouble: null,
  refused: new Set(),
};

const maxBatch = 50;

export const keyOf = (entry: Pick<KeptAnswer, "client" | "clientSeq">) => `${entry.client}:${entry.clientSeq}`;

/** Adds a change. Those to the same question that are not on their way are replaced by it. */
export const addEntry = (outbox: Outbox, entry: KeptAnswer): { outbox: Outbox; replaced: KeptAnswer[] } => {
  const isReplaced = (other: KeptAnswer) =>
    other.questionId === entry.questionId && !outbox.sending.has(keyOf(other)) && !outbox.refused.has(keyOf(other));
  const replaced = outbox.entries.filter(isReplaced);
  const entries = [...outbox.entries.filter((other) => !isReplaced(other)), entry];
  return { outbox: { ...outbox, entries }, replaced };
};

/**
 * Takes in what closed pages left behind: for each question the newest change, unless this page has a newer one. What is
 * older and not on its way is replaced, here and there.
 */
export const adoptEntries = (
  outbox: Outbox,
  found: readonly KeptAnswer[],
): { outbox: Outbox; adopted: KeptAnswer[]; replaced: KeptAnswer[] } => {
  const known = new Set(outbox.entries.map(keyOf));
  const fresh = found
    .filter((entry) => !known.has(keyOf(entry)))
    .toSorted((a, b) => a.clientTime.localeCompare(b.clientTime) || a.clientSeq - b.clientSeq);
  const newest = new Map(fresh.map((entry) => [entry.questionId, entry]));
  for (const { questionId, clientTime } of outbox.entries)
    if ((newest.get(questionId)?.clientTime ?? "") <= clientTime) newest.delete(questionId);
  const adopted = [...newest.values()];
  const isOlder = (own: KeptAnswer) => newest.has(own.questionId);
  const isFixed = (own: KeptAnswer) => outbox.sending.has(keyOf(own)) || outbox.refused.has(keyOf(own));
  const replaced = [
    ...fresh.filter((entry) => newest.get(entry.questionId) !== entry),
    ...outbox.entries.filter((own) => isOlder(own) && !isFixed(own)),
  ];
  const first = outbox.entries.filter((own) => isOlder(own) && isFixed(own));
  const entries = [...first, ...adopted, ...outbox.entries.filter((own) => !isOlder(own))];
  return { outbox: { ...outbox, entries }, adopted, replaced };
};

/** What to send next: entries of one client, the oldest first; one at a time after a refusal, to find the culprit. */
export const nextBatch = (outbox: Outbox): KeptAnswer[] => {
  if (outbox.sending.size > 0) return [];
  const waiting = outbox.entries.filter((entry) => !outbox.refused.has(keyOf(entry)));
  const [first] = waiting;
  if (!first) return [];
  return waiting
    .filter((entry) => entry.client === first.client)
    .toSorted((a, b) => a.clientSeq - b.clientSeq)
    .slice(0, outbox.trouble?.kind === "refused" ? 1 : maxBatch);
};

export const markSending = (outbox: Outbox, batch: readonly KeptAnswer[]): Outbox => ({
  ...outbox,
  sending: new Set(batch.map(keyOf)),
});

/** Removes what the server has committed. */
export const acknowledge = (outbox: Outbox, client: string, clientSeqs: readonly number[]): Outbox => {
  const done = new Set(clientSeqs.map((clientSeq) => keyOf({ client, clientSeq })));
  return {
    ...outbox,
    entries: outbox.entries.filter((entry) => !done.has(keyOf(entry))),
    sending: new Set(),
    failures: 0,
    trouble: outbox.refused.size > 0 ? outbox.trouble : null,
  };
};

/** Removes entries that another page has dealt with. */
export const forgetEntries = (outbox: Outbox, keys: ReadonlySet<string>): Outbox => ({
  ...outbox,
  entries: outbox.entries.filter((entry) => !keys.has(keyOf(entry))),
});

/** Everything stays; a refusal of a single entry takes it out of the queue but not out of what is kept. */
export const recordFailure = (outbox: Outbox, trouble: Trouble): Outbox => {
  const [only, ...others] = outbox.sending;
  const isCulprit = trouble.kind === "refused" && only !== undefined && others.length === 0;
  return {
    ...outbox,
    sending: new Set(),
    failures: isCulprit ? 0 : outbox.failures + 1,
    trouble,
    refused: isCulprit ? new Set([...outbox.refused, only]) : outbox.refused,
  };
};

/** The trouble behind a failed call; `code` is null when no answer came. */
export const troubleOf = ({ code, message }: { code: string | null; message: string }): Trouble => {
  switch (code) {
    case null:
      return { kind: "unreachable", message };
    // Somebody else may have signed in meanwhile: to that account the attempt does not exist.
    case "unauthenticated":
    case "not_found":
    case "forbidden":
    case "suspended":
      return { kind: "signed_out", message };
    case "attempt_closed":
      return { kind: "closed", message };
    case "invalid_input":
    case "payload_too_large":
      return { kind: "refused", message };
    default:
      return { kind: "failing", message };
  }
};

/** Milliseconds until the next try: 1 s doubling to 30 s, spread so that a class does not return at once. */
export const backOff = (failures: number, random: number): number =>
  Math.round(Math.min(30_000, 1_000 * 2 ** Math.max(0, failures - 1)) * (0.75 + random / 2));

/** Questions with changes that only this browser has. */
export const unsentQuestions = (outbox: Outbox): Set<string> =>
  new Set(outbox.entries.map(({ questionId }) => questionId));

/** What goes over the wire of a kept change. */
export const toEvent = (entry: KeptAnswer): AnswerEvent => ({
  clientSeq: entry.clientSeq,
  questionId: entry.questionId,
  baseSeq: entry.baseSeq,
  answer: entry.answer,
  ...(entry.certainty ? { certainty: entry.certainty } : {}),
  cleared: entry.cleared,
  clientTime: entry.clientTime,
});
