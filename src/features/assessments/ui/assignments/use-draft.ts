"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { forgetDraft, keepDraft, readKept } from "./kept-draft.ts";

export type DraftState = "saved" | "waiting" | "saving" | "kept" | "unkept" | "conflict";

type Saved = { text: string; revision: number };
type UseDraft = {
  /** Of the draft and the person, whose words must not show to the next one at the device. */
  where: { assignmentId: string; userId: string };
  initial: Saved;
  /** What was handed in last: kept on this device it is no draft any more. */
  handedIn: string | null;
  save: (text: string, expectedRevision: number) => Promise<Saved>;
  load: () => Promise<Saved>;
};

const pauseMs = 1_200;
const retryMs = 5_000;

/** The text of a draft: kept on this device with every change until the server has it, and saved there after a pause. */
export const useDraft = ({ where: { assignmentId, userId }, initial, handedIn, save, load }: UseDraft) => {
  const [text, setText] = useState(initial.text);
  const [state, setState] = useState<DraftState>("saved");
  const known = useRef(initial);
  const current = useRef(initial.text);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isSaving = useRef(false);
  const calls = useRef({ save, load });
  const last = useRef(handedIn);
  calls.current = { save, load };

  const wait = useCallback((work: () => void, ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(work, ms);
  }, []);

  const flush = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (isSaving.current || current.current === known.current.text) return;
    isSaving.current = true;
    setState("saving");
    const sent = current.current;
    try {
      known.current = await calls.current.save(sent, known.current.revision);
      isSaving.current = false;
      if (current.current !== sent) return wait(flush, pauseMs);
      forgetDraft(assignmentId, userId);
      setState("saved");
    } catch (error) {
      isSaving.current = false;
      const { code } = refusalText(error);
      if (code === "conflict") return setState("conflict");
      setState(readKept(assignmentId, userId) ? "kept" : "unkept");
      if (code === null) wait(flush, retryMs);
    }
  }, [assignmentId, userId, wait]);

  const change = useCallback(
    (next: string) => {
      current.current = next;
      setText(next);
      keepDraft(assignmentId, userId, { text: next });
      setState((before) => (before === "conflict" ? before : "waiting"));
      wait(flush, pauseMs);
    },
    [assignmentId, userId, flush, wait],
  );

  // The server does not know what this device keeps.
  useEffect(() => {
    const kept = readKept(assignmentId, userId);
    if (kept && kept.text === last.current && known.current.text === "") forgetDraft(assignmentId, userId);
    else if (kept && kept.text !== known.current.text) change(kept.text);
    return () => clearTimeout(timer.current);
  }, [assignmentId, userId, change]);

  /** After a conflict: goes on with one's own words, or with those of the other place. */
  const settle = async (which: "mine" | "other"): Promise<void> => {
    known.current = await calls.current.load();
    if (which === "mine") return flush();
    forgetDraft(assignmentId, userId);
    current.current = known.current.text;
    setText(known.current.text);
    setState("saved");
  };

  /** What was written has been handed in. */
  const empty = (revision: number): void => {
    clearTimeout(timer.current);
    known.current = { text: "", revision };
    current.current = "";
    forgetDraft(assignmentId, userId);
    setText("");
    setState("saved");
  };

  return { text, state, change, settle, empty };
};
