"use client";

import { useRef, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { toast } from "#/ui/toast.ts";
import type { ProposalState, ProposeResult } from "../../contract-proposals.ts";

type Of = "marked" | "waiting";
type Reading = { of: Of; done: number; all: number };

const whyWords = {
  not_set_up: "There is no model any more.",
  budget_spent: "Today’s budget of tokens is spent; go on tomorrow.",
  failed: "The model did not answer as it should. What it had read is kept.",
} as const satisfies Record<NonNullable<ProposeResult["why"]>, string>;

/** What the panel of proposals shows and does, whatever they are for. */
export type ProposalsState = {
  data: ProposalState | undefined;
  /** Proposals for what waits: all of them, and those that can be accepted. */
  proposed: number;
  agreed: number;
  reading: Reading | null;
  read: (of: Of, all: number) => Promise<void>;
  stop: () => void;
  /** How many were marked. */
  acceptAgreed: () => Promise<number>;
};

/** Lets the model read on, one after another, until it has read all or is stopped. */
export const useReading = (make: (of: Of) => Promise<ProposeResult>, refresh: () => Promise<unknown>) => {
  const [reading, setReading] = useState<Reading | null>(null);
  const isStopped = useRef(false);

  const read = async (of: Of, all: number) => {
    isStopped.current = false;
    try {
      for (let done = 0; done < all && !isStopped.current; ) {
        setReading({ of, done, all });
        const result = await make(of);
        if (result.why) toast.error(whyWords[result.why]);
        if (result.why || result.made === 0) break;
        done += result.made;
      }
    } catch (error) {
      toast.error(refusalText(error).message);
    } finally {
      setReading(null);
      await refresh();
    }
  };
  const stop = () => {
    isStopped.current = true;
  };
  return { reading, read, stop };
};

/** At most so many in one call, one call after another; the sum of what each accepted. */
export const acceptInParts = async (
  ids: readonly string[],
  accept: (part: string[]) => Promise<{ accepted: readonly string[] }>,
): Promise<number> => {
  let count = 0;
  for (let at = 0; at < ids.length; at += 50) count += (await accept(ids.slice(at, at + 50))).accepted.length;
  return count;
};
