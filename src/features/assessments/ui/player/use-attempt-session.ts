"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import type { Attempt } from "../../contract-attempts.ts";
import { type AttemptSession, createAttemptSession, type SessionDeps } from "./attempt-session.ts";
import { createFileUploads, type FileUploads, type Upload } from "./file-uploads.ts";
import { browserClaims, browserKeptAnswers, type Claims } from "./kept-answers.ts";
import type { SessionState } from "./session-state.ts";
import { uploadAnswerFile } from "./upload-answer-file.ts";

const lookEvery = 30_000;

const isOnline = () => globalThis.navigator?.onLine !== false;

const later: SessionDeps["later"] = (run, ms) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

type Page = {
  session: AttemptSession;
  uploads: FileUploads;
  /** New for every page, so that doubled tabs do not share one. */
  client: string;
  /** What exists only while the page is mounted. */
  mounted: { claims: Claims; channel: BroadcastChannel } | null;
};

const openPage = (attempt: Attempt, api: ReturnType<typeof trpc.useUtils>["client"]): Page => {
  const client = `web-${crypto.randomUUID()}`;
  const attemptId = attempt.id;
  const session = createAttemptSession(attempt, {
    client,
    kept: browserKeptAnswers(),
    claim: async (other) => (await page.mounted?.claims.claim(other)) ?? false,
    save: (input) => api.attempts.saveAnswer.mutate(input),
    load: () => api.attempts.get.query({ attemptId }),
    check: (input) => api.attempts.check.mutate({ attemptId, ...input }),
    submit: () => api.attempts.submit.mutate({ attemptId }),
    filesIdle: () => uploads.idle(),
    refusalText,
    tellOthers: () => page.mounted?.channel.postMessage("news"),
    isOnline,
    now: Date.now,
    random: Math.random,
    later,
  });
  const uploads = createFileUploads({
    send: (questionId, ...sending) => uploadAnswerFile({ attemptId, questionId }, ...sending),
    attach: session.attachFile,
    random: Math.random,
    later,
  });
  const page: Page = { session, uploads, client, mounted: null };
  return page;
};

/** The connections of a mounted page; the answer undoes them after a last try to send. */
const mountPage = (page: Page, attemptId: string): (() => void) => {
  const { session, uploads } = page;
  const claims = browserClaims();
  const channel = new BroadcastChannel(`stoa-attempt-${attemptId}`);
  const listening = new AbortController();
  const isVisible = () => document.visibilityState === "visible";
  const options = { signal: listening.signal };
  page.mounted = { claims, channel };
  claims.own(page.client);
  channel.onmessage = () => session.lookAgain();
  window.addEventListener("online", session.connectionChanged, options);
  window.addEventListener("online", uploads.retryWaiting, options);
  window.addEventListener("offline", session.connectionChanged, options);
  document.addEventListener("visibilitychange", () => (isVisible() ? session.lookAgain() : session.flush()), options);
  const timer = setInterval(() => isVisible() && session.lookAgain(), lookEvery);
  const stop = session.start();
  return () => {
    listening.abort();
    clearInterval(timer);
    void session.flush().finally(() => {
      stop();
      channel.close();
      claims.release();
      if (page.mounted?.channel === channel) page.mounted = null;
    });
  };
};

type Used = { session: AttemptSession; state: SessionState; files: FileUploads; uploads: readonly Upload[] };

export const useAttemptSession = (attempt: Attempt): Used => {
  const { client: api } = trpc.useUtils();
  const [page] = useState(() => openPage(attempt, api));
  const { session, uploads: files } = page;
  const uploads = useSyncExternalStore(files.subscribe, files.snapshot, files.snapshot);
  const state = useSyncExternalStore(session.subscribe, session.snapshot, session.snapshot);
  useEffect(() => mountPage(page, attempt.id), [page, attempt.id]);
  return { session, state, files, uploads };
};
