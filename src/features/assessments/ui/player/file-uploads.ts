import { type Fault, unreachable } from "#/client/send-file.ts";
import type { AnswerFile } from "../../contract-answer-files.ts";
import { backOff } from "./outbox.ts";

/** A file on its way. waiting: it is sent again by itself. refused: not before somebody asks. */
export type Upload = {
  key: number;
  questionId: string;
  file: File;
  /** The file of the answer whose place it takes. */
  replaces: string | null;
  share: number;
  state: "sending" | "waiting" | "refused";
  fault: string | null;
  canRetry: boolean;
};

export type UploadDeps = {
  send: (
    questionId: string,
    file: File,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<AnswerFile | Fault>;
  /** Puts it into the answer; what it says is why it could not be. */
  attach: (questionId: string, file: AnswerFile, replaces: string | null) => string | null;
  random: () => number;
  /** Runs it later; the answer cancels. */
  later: (run: () => void, ms: number) => () => void;
};

/** The uploads of one page of an attempt: they outlive the question that is shown, and nothing but this page keeps them. */
export const createFileUploads = (deps: UploadDeps) => {
  const listeners = new Set<() => void>();
  const running = new Map<number, AbortController>();
  let uploads: readonly Upload[] = [];
  let counter = 0;
  let failures = 0;
  let cancelRetry: (() => void) | null = null;

  const show = (next: readonly Upload[]) => {
    uploads = next;
    for (const listener of listeners) listener();
  };
  const set = (key: number, fields: Partial<Upload>) =>
    show(uploads.map((upload) => (upload.key === key ? { ...upload, ...fields } : upload)));
  const drop = (key: number) => show(uploads.filter((upload) => upload.key !== key));

  const fail = (key: number, { fault, canRetry }: Fault, isWaiting: boolean) => {
    set(key, { state: isWaiting ? "waiting" : "refused", share: 0, fault, canRetry });
    if (!isWaiting || cancelRetry) return;
    failures += 1;
    cancelRetry = deps.later(retryWaiting, backOff(failures, deps.random()));
  };

  const send = async (key: number) => {
    const upload = uploads.find((one) => one.key === key);
    if (!upload) return;
    const stop = new AbortController();
    running.set(key, stop);
    set(key, { state: "sending", share: 0, fault: null, canRetry: false });
    const { questionId, file, replaces } = upload;
    const sent = await deps.send(questionId, file, (share) => set(key, { share }), stop.signal);
    running.delete(key);
    if (stop.signal.aborted) return;
    if ("fault" in sent) return fail(key, sent, sent === unreachable);
    failures = 0;
    const fault = deps.attach(questionId, sent, replaces);
    if (fault === null) drop(key);
    else set(key, { state: "refused", fault, canRetry: true });
  };

  function retryWaiting() {
    cancelRetry?.();
    cancelRetry = null;
    for (const { key, state } of uploads) if (state === "waiting") void send(key);
  }

  const isIdle = () => uploads.every(({ state }) => state === "refused");

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

  return {
    subscribe,
    snapshot: () => uploads,
    begin: (questionId: string, file: File, replaces: string | null) => {
      const key = ++counter;
      const fresh = { key, questionId, file, replaces, share: 0, fault: null, canRetry: false };
      show([...uploads, { ...fresh, state: "sending" }]);
      void send(key);
    },
    retry: (key: number) => void send(key),
    forget: (key: number) => {
      running.get(key)?.abort();
      drop(key);
    },
    retryWaiting,
    /** Once none is on its way. */
    idle: () =>
      new Promise<void>((resolve) => {
        if (isIdle()) return resolve();
        const unsubscribe = subscribe(() => {
          if (!isIdle()) return;
          unsubscribe();
          resolve();
        });
      }),
  };
};

export type FileUploads = ReturnType<typeof createFileUploads>;
