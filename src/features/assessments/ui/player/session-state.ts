import type { Answer } from "../../answer.ts";
import { isBlank } from "../../blank.ts";
import type { Certainty } from "../../certainty.ts";
import type { AnswerFile } from "../../contract-answer-files.ts";
import type { AnswerAck, Attempt, AttemptQuestion, SaveReceipt } from "../../contract-attempts.ts";
import { betterSample, type ClockSample, sampleClock } from "./clock.ts";
import {
  acknowledge,
  addEntry,
  adoptEntries,
  emptyOutbox,
  type KeptAnswer,
  type Outbox,
  unsentQuestions,
} from "./outbox.ts";
import { initialChecks, type SessionChecks, takeAllTries } from "./session-checks.ts";

/** newer: the shown answer came from another page. replaced: ours took the place of one that we had not seen. */
export type Elsewhere = "newer" | "replaced";

export type SessionState = {
  /** Question ids in the order of the attempt. */
  order: readonly string[];
  shown: Readonly<Record<string, Answer>>;
  /** Uploaded to each question. */
  files: Readonly<Record<string, readonly AnswerFile[]>>;
  /** How sure the learner says they are, where the attempt asks. */
  sure: Readonly<Record<string, Certainty>>;
  /** The server order of the answer that is shown, or that ours is based on. */
  served: Readonly<Record<string, number>>;
  elsewhere: Readonly<Record<string, Elsewhere>>;
  outbox: Outbox;
  checks: SessionChecks;
  clock: ClockSample;
  deadline: string | null;
  isOpen: boolean;
  isOnline: boolean;
  /** The device could keep what was typed. */
  isDurable: boolean;
  submitting: "no" | "asked" | "deadline";
  /** Answers that came too late to count. */
  late: number;
  notice: { id: number; text: string };
};

const servedIn = (questions: readonly AttemptQuestion[]) =>
  questions.flatMap(({ question, current }) => (current ? [{ questionId: question.id, ...current }] : []));

const filesIn = (questions: readonly AttemptQuestion[]) =>
  Object.fromEntries(
    questions.filter(({ files }) => files.length > 0).map(({ question, files }) => [question.id, files]),
  );

/** The same on the server and in the browser, whatever the connection: `start` asks the browser. */
export const initialState = (attempt: Attempt, now: number): SessionState => {
  const served = servedIn(attempt.questions);
  return {
    order: attempt.questions.map(({ question }) => question.id),
    shown: Object.fromEntries(served.map(({ questionId, answer }) => [questionId, answer])),
    files: filesIn(attempt.questions),
    sure: Object.fromEntries(
      served.flatMap(({ questionId, certainty }) => (certainty ? [[questionId, certainty]] : [])),
    ),
    served: Object.fromEntries(served.map(({ questionId, seq }) => [questionId, seq])),
    elsewhere: {},
    outbox: emptyOutbox,
    checks: initialChecks(attempt),
    clock: { ...sampleClock(attempt.serverNow, now, now), roundTrip: Number.POSITIVE_INFINITY },
    deadline: attempt.deadline,
    isOpen: attempt.state === "open",
    isOnline: true,
    isDurable: true,
    submitting: "no",
    late: 0,
    notice: { id: 0, text: "" },
  };
};

export const say = (state: SessionState, text: string): SessionState => ({
  ...state,
  notice: { id: state.notice.id + 1, text },
});

const numberOf = (state: SessionState, questionId: string) => state.order.indexOf(questionId) + 1;

const without = <T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));

/** The learner changed an answer on this page. Emptying counts as clearing: only people make these changes. */
export const changeAnswer = (
  state: SessionState,
  change: Omit<KeptAnswer, "baseSeq" | "cleared" | "certainty">,
): { state: SessionState; entry: KeptAnswer; replaced: KeptAnswer[] } => {
  const { questionId, answer } = change;
  const certainty = state.sure[questionId];
  const entry: KeptAnswer = {
    ...change,
    ...(certainty ? { certainty } : {}),
    ...{ baseSeq: state.served[questionId] ?? null, cleared: isBlank(answer) },
  };
  const { outbox, replaced } = addEntry(state.outbox, entry);
  const shown = { ...state.shown, [questionId]: answer };
  return { state: { ...state, outbox, shown, elsewhere: without(state.elsewhere, questionId) }, entry, replaced };
};

/** The answer with a file that has arrived, or why it cannot be part of it. */
export const withFile = (
  state: SessionState,
  { question }: AttemptQuestion,
  file: AnswerFile,
  replaces: string | null,
): { state: SessionState; answer: Answer } | { fault: string } => {
  const shown = state.shown[question.id];
  const named = (shown?.type === "file" ? shown.fileIds : []).filter((id) => id !== replaces && id !== file.id);
  const most = question.type === "file" ? question.maxFiles : 0;
  if (named.length >= most)
    return { fault: `The question takes ${most === 1 ? "1 file" : `${most} files`}: remove one first.` };
  const others = (state.files[question.id] ?? []).filter(({ id }) => id !== file.id);
  return {
    state: { ...state, files: { ...state.files, [question.id]: [...others, file] } },
    answer: { type: "file", fileIds: [...named, file.id] },
  };
};

/** What an earlier page of this browser left unsent is newer than what the server showed. */
export const adoptKept = (
  state: SessionState,
  found: readonly KeptAnswer[],
): { state: SessionState; replaced: KeptAnswer[] } => {
  const { outbox, adopted, replaced } = adoptEntries(state.outbox, found);
  if (adopted.length === 0) return { state, replaced };
  const shown = Object.fromEntries(adopted.map(({ questionId, answer }) => [questionId, answer]));
  const sure = Object.fromEntries(
    adopted.flatMap(({ questionId, certainty }) => (certainty ? [[questionId, certainty]] : [])),
  );
  const text = `Found ${adopted.length === 1 ? "1 answer" : `${adopted.length} answers`} kept on this device; sending now.`;
  return {
    state: say({ ...state, outbox, shown: { ...state.shown, ...shown }, sure: { ...state.sure, ...sure } }, text),
    replaced,
  };
};

type Reading = { serverNow: string; deadline: string | null; state: Attempt["state"] };

const readClock = (state: SessionState, reading: Reading, askedAt: number, answeredAt: number): SessionState => ({
  ...state,
  clock: betterSample(state.clock, sampleClock(reading.serverNow, askedAt, answeredAt)),
  deadline: reading.deadline,
  isOpen: state.isOpen && reading.state === "open",
});

const takeNewer = (state: SessionState, current: ReturnType<typeof servedIn>[number], isOurs: boolean) => {
  const { questionId, seq, answer, certainty } = current;
  const next = {
    ...state,
    served: { ...state.served, [questionId]: seq },
    shown: { ...state.shown, [questionId]: answer },
    sure: certainty ? { ...state.sure, [questionId]: certainty } : state.sure,
  };
  if (isOurs) return next;
  return say(
    { ...next, elsewhere: { ...state.elsewhere, [questionId]: "newer" as const } },
    `Question ${numberOf(state, questionId)} was answered in another window; that answer is shown now.`,
  );
};

/** Takes over newer answers of the server, except where a change of ours is still on its way. */
export const takeAttempt = (
  state: SessionState,
  attempt: Attempt,
  isOurs: (client: string) => boolean,
  askedAt: number,
  answeredAt: number,
): SessionState => {
  const unsent = unsentQuestions(state.outbox);
  const told = {
    ...{ ...state, checks: takeAllTries(state.checks, attempt) },
    files: { ...state.files, ...filesIn(attempt.questions) },
  };
  return servedIn(attempt.questions)
    .filter(({ questionId, seq }) => !unsent.has(questionId) && seq > (state.served[questionId] ?? -1))
    .reduce(
      (so, current) => takeNewer(so, current, isOurs(current.client)),
      readClock(told, attempt, askedAt, answeredAt),
    );
};

const takeAck = (state: SessionState, ack: AnswerAck): SessionState => {
  const { questionId, seq } = ack;
  if (ack.outcome === "late") return { ...state, late: state.late + 1 };
  if (ack.outcome === "ignored_blank") return state;
  // Finished elsewhere: whatever counts is fetched and shown instead of what was typed here.
  if (ack.outcome === "after_finish") return { ...state, served: without(state.served, questionId) };
  // A repeat may be acknowledged with an order that others have passed: then theirs is fetched and shown.
  const next = { ...state, served: { ...state.served, [questionId]: seq } };
  if (ack.overwroteSeq === null) return next;
  return say(
    { ...next, elsewhere: { ...state.elsewhere, [questionId]: "replaced" } },
    `Question ${numberOf(state, questionId)} had also been answered in another window. The answer from here counts.`,
  );
};

/** Removes what the receipt acknowledges; `isBehind` when answers from elsewhere should be fetched. */
export const takeReceipt = (
  state: SessionState,
  client: string,
  receipt: SaveReceipt,
  askedAt: number,
  answeredAt: number,
): { state: SessionState; isBehind: boolean } => {
  const clientSeqs = receipt.acks.map(({ clientSeq }) => clientSeq);
  const acknowledged = { ...state, outbox: acknowledge(state.outbox, client, clientSeqs) };
  const next = receipt.acks.reduce(takeAck, readClock(acknowledged, receipt, askedAt, answeredAt));
  const unsent = unsentQuestions(next.outbox);
  const isBehind = receipt.current.some(
    ({ questionId, seq }) => !unsent.has(questionId) && seq > (next.served[questionId] ?? -1),
  );
  return { state: next, isBehind };
};

export const answeredQuestions = (state: SessionState): Set<string> =>
  new Set(state.order.filter((id) => state.shown[id] !== undefined && !isBlank(state.shown[id])));
