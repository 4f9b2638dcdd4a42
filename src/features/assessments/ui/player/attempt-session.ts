import type { Answer } from "../../answer.ts";
import type { Certainty } from "../../certainty.ts";
import type { AnswerFile } from "../../contract-answer-files.ts";
import type { AnswerEvent, Attempt, SaveReceipt } from "../../contract-attempts.ts";
import type { CheckReceipt, QuestionTries } from "../../contract-checks.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import {
  backOff,
  forgetEntries,
  type KeptAnswer,
  keyOf,
  markSending,
  nextBatch,
  recordFailure,
  toEvent,
  troubleOf,
} from "./outbox.ts";
import { beginCheck, endCheck } from "./session-checks.ts";
import {
  adoptKept,
  changeAnswer,
  initialState,
  type SessionState,
  say,
  takeAttempt,
  takeReceipt,
  withFile,
} from "./session-state.ts";

export type SessionDeps = {
  /** A name that no other page has, also after a reload or when a tab is doubled. */
  client: string;
  kept: KeptAnswers;
  /** Makes this page the only one to send what a closed page left; false while a page sends its own. */
  claim: (client: string) => Promise<boolean>;
  save: (input: { attemptId: string; client: string; events: AnswerEvent[] }) => Promise<SaveReceipt>;
  load: () => Promise<Attempt>;
  check: (input: { questionId: string; seq: number }) => Promise<CheckReceipt>;
  submit: () => Promise<unknown>;
  /** Once no file is on its way. */
  filesIdle: () => Promise<void>;
  refusalText: (error: unknown) => { code: string | null; message: string };
  /** Other pages of this browser look again. */
  tellOthers: () => void;
  isOnline: () => boolean;
  now: () => number;
  random: () => number;
  /** Runs it later; the answer cancels. */
  later: (run: () => void, ms: number) => () => void;
};

const typingPause = 800;
const typingLimit = 4_000;

/** At the end files on their way are waited for this long, within the grace for the network. */
const filesLimit = 40_000;

/** One open page of an attempt: keeps each change on the device, sends until acknowledged, follows other pages. */
export const createAttemptSession = (attempt: Attempt, deps: SessionDeps) => {
  const attemptId = attempt.id;
  const ours = new Set([deps.client]);
  const listeners = new Set<() => void>();
  let state: SessionState = initialState(attempt, deps.now());
  let nextSeq = 0;
  let writing: Promise<unknown> = Promise.resolve();
  let pumping: Promise<void> | null = null;
  let timer: { due: number; cancel: () => void } | null = null;
  let typingSince: number | null = null;
  let isStopped = false;
  let runs = 0;

  const set = (next: SessionState) => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };

  const wakeAt = (due: number) => {
    timer?.cancel();
    const cancel = deps.later(() => void pump(), Math.max(0, due - deps.now()));
    timer = { due, cancel };
  };

  const keep = (entry: KeptAnswer, replaced: readonly KeptAnswer[]) => {
    writing = writing
      .then(() => deps.kept.put(entry, replaced))
      .then(
        () => setDurable(true),
        () => setDurable(false),
      );
  };

  const setDurable = (isDurable: boolean) => set(state.isDurable === isDurable ? state : { ...state, isDurable });

  /** Leftovers of an earlier page may have been sent by another page meanwhile; sent again they could undo a newer answer. */
  const dropSettled = async (batch: readonly KeptAnswer[]) => {
    if (batch[0]?.client === deps.client) return batch;
    const kept = new Set((await deps.kept.list(attemptId)).map(keyOf));
    const settled = new Set(batch.map(keyOf).filter((key) => !kept.has(key)));
    if (settled.size > 0) set({ ...state, outbox: forgetEntries(state.outbox, settled) });
    return batch.filter((entry) => !settled.has(keyOf(entry)));
  };

  const sendBatch = async (batch: readonly KeptAnswer[]): Promise<boolean> => {
    const [first] = batch;
    if (!first) return true;
    set({ ...state, outbox: markSending(state.outbox, batch) });
    const askedAt = deps.now();
    try {
      const receipt = await deps.save({ attemptId, client: first.client, events: batch.map(toEvent) });
      const answeredAt = deps.now();
      await deps.kept.remove(batch).catch(() => {});
      const taken = takeReceipt(state, first.client, receipt, askedAt, answeredAt);
      set(taken.state);
      deps.tellOthers();
      if (taken.isBehind) void sync();
      return true;
    } catch (error) {
      set({ ...state, outbox: recordFailure(state.outbox, troubleOf(deps.refusalText(error))) });
      return false;
    }
  };

  const pumpOnce = async () => {
    while (!isStopped) {
      const taken = nextBatch(state.outbox);
      if (taken.length === 0) return;
      await writing;
      const batch = await dropSettled(taken).catch(() => taken);
      if (await sendBatch(batch)) continue;
      if (state.outbox.failures > 0) {
        wakeAt(deps.now() + backOff(state.outbox.failures, deps.random()));
        return;
      }
    }
  };

  const pump = (): Promise<void> => {
    timer?.cancel();
    timer = null;
    typingSince = null;
    pumping ??= pumpOnce().finally(() => {
      pumping = null;
    });
    return pumping;
  };

  const answer = (questionId: string, next: Answer, isTyping: boolean) => {
    const clientTime = new Date(deps.now()).toISOString();
    const changed = changeAnswer(state, {
      attemptId,
      client: deps.client,
      clientSeq: nextSeq++,
      questionId,
      answer: next,
      clientTime,
    });
    set(changed.state);
    keep(changed.entry, changed.replaced);
    if (state.outbox.failures > 0 && timer) return;
    typingSince ??= deps.now();
    const due = Math.min(deps.now() + typingPause, typingSince + typingLimit);
    wakeAt(isTyping ? due : deps.now());
  };

  /** Puts an uploaded file into the answer; what it says is why it could not be. */
  const attachFile = (questionId: string, file: AnswerFile, replaces: string | null): string | null => {
    const item = attempt.questions.find(({ question }) => question.id === questionId);
    const taken = item ? withFile(state, item, file, replaces) : { fault: "The question is not of this attempt." };
    if ("fault" in taken) return taken.fault;
    set(taken.state);
    answer(questionId, taken.answer, false);
    return null;
  };

  /** Goes with the answer that is shown, or with the first one that is given. */
  const sayHowSure = (questionId: string, certainty: Certainty) => {
    set({ ...state, sure: { ...state.sure, [questionId]: certainty } });
    const given = state.shown[questionId];
    if (given) answer(questionId, given, false);
  };

  /** Sends all that waits; false when something still waits afterwards. */
  const flush = async (): Promise<boolean> => {
    await pump();
    if (state.outbox.failures === 0 && nextBatch(state.outbox).length > 0) await pump();
    return nextBatch(state.outbox).length === 0;
  };

  /** Sends the answer, then has it checked; true when something was told. */
  const check = async (questionId: string): Promise<boolean> => {
    if (state.checks.pending !== null || !state.isOpen) return false;
    set({ ...state, checks: beginCheck(state.checks, questionId) });
    const end = (told: QuestionTries | string) => set({ ...state, checks: endCheck(state.checks, questionId, told) });
    try {
      const isSent = await flush();
      const seq = state.served[questionId];
      if (!isSent || seq === undefined) {
        end("The server does not have it yet; it is kept here.");
        return false;
      }
      end((await deps.check({ questionId, seq })).tries);
      deps.tellOthers();
      return true;
    } catch (error) {
      end(deps.refusalText(error).message);
      void sync();
      return false;
    }
  };

  const sync = async () => {
    const askedAt = deps.now();
    try {
      const fresh = await deps.load();
      set(takeAttempt(state, fresh, (client) => ours.has(client), askedAt, deps.now()));
    } catch {
      // The next look, or the next save, says what is wrong.
    }
  };

  const adopt = async () => {
    const kept = await deps.kept.list(attemptId);
    const others = new Set(kept.map(({ client }) => client).filter((client) => !ours.has(client)));
    for (const client of others) if (await deps.claim(client)) ours.add(client);
    const left = kept.filter(({ client }) => client !== deps.client && ours.has(client));
    const adopted = adoptKept(state, left);
    const hasNews = adopted.state !== state;
    set(adopted.state);
    await writing;
    if (adopted.replaced.length > 0) await deps.kept.remove(adopted.replaced);
    if (hasNews) void pump();
  };

  /** Begins, or begins again; the answer ends it, unless it has begun again since. */
  const start = (): (() => void) => {
    const run = ++runs;
    isStopped = false;
    void begin();
    return () => {
      if (run !== runs) return;
      isStopped = true;
      timer?.cancel();
    };
  };

  const readConnection = () => {
    const isOnline = deps.isOnline();
    if (isOnline !== state.isOnline) set({ ...state, isOnline });
    return isOnline;
  };

  const begin = async () => {
    readConnection();
    await adopt().catch(() => setDurable(false));
    await sync();
  };

  const connectionChanged = () => {
    if (readConnection()) lookAgain();
  };

  /** Called when the page is looked at again or told of news. */
  const lookAgain = () => {
    void adopt().catch(() => {});
    if (nextBatch(state.outbox).length > 0) void pump();
    void sync();
  };

  const pause = (ms: number) => new Promise<void>((resolve) => deps.later(resolve, ms));

  /** Sends the rest, then submits; tries until it succeeds, the attempt is closed or the learner changes their mind. */
  const submit = async (cause: "asked" | "deadline"): Promise<void> => {
    if (state.submitting !== "no" || !state.isOpen) {
      if (cause === "deadline" && state.submitting === "asked") set({ ...state, submitting: "deadline" });
      return;
    }
    set({ ...state, submitting: cause });
    await waitForFiles();
    for (let failures = 0; state.submitting !== "no" && state.isOpen && !isStopped; failures++) {
      if (failures > 0) await pause(backOff(failures, deps.random()));
      if (await trySubmit()) return;
    }
  };

  const whenSubmittingChanges = (from: SessionState["submitting"]) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (state.submitting === from && state.isOpen) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
    });

  const waitForFiles = async (): Promise<void> => {
    let cause = state.submitting;
    let isDone = false;
    while (!isDone && cause !== "no" && state.isOpen) {
      const ends = cause === "deadline" ? [pause(filesLimit)] : [];
      isDone = await Promise.race([
        ...[deps.filesIdle(), ...ends].map((end) => end.then(() => true)),
        whenSubmittingChanges(cause).then(() => false),
      ]);
      cause = state.submitting;
    }
  };

  const trySubmit = async (): Promise<boolean> => {
    if (!(await flush()) || state.submitting === "no") return false;
    if (!state.isOpen) return true;
    try {
      await deps.submit();
    } catch (error) {
      const { code, message } = deps.refusalText(error);
      if (code === "attempt_closed") set({ ...state, isOpen: false });
      else set(say(state, message));
      return !state.isOpen;
    }
    set({ ...state, isOpen: false });
    deps.tellOthers();
    return true;
  };

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    snapshot: () => state,
    start,
    answer,
    attachFile,
    sayHowSure,
    check,
    flush,
    lookAgain,
    connectionChanged,
    submit,
    cancelSubmit: () => set({ ...state, submitting: "no" }),
    announce: (text: string) => set(say(state, text)),
  };
};

export type AttemptSession = ReturnType<typeof createAttemptSession>;
