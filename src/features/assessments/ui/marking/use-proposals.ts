"use client";

import { useRef, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { toast } from "#/ui/toast.ts";
import type { ProposeResult } from "../../contract-proposals.ts";

type Of = "marked" | "waiting";
type Reading = { of: Of; done: number; all: number };

const whyWords = {
  not_set_up: "There is no model any more.",
  budget_spent: "Today’s budget of tokens is spent; go on tomorrow.",
  failed: "The model did not answer as it should. What it had read is kept.",
} as const satisfies Record<NonNullable<ProposeResult["why"]>, string>;

/** What a model proposes for the answers to a question, and the reading of more, which can be stopped between two. */
export const useProposals = (place: { quizId: string; questionId: string }) => {
  const utils = trpc.useUtils();
  const { data } = trpc.markProposals.get.useQuery(place, { retry: false });
  const make = trpc.markProposals.make.useMutation();
  const accept = trpc.markProposals.accept.useMutation();
  const [reading, setReading] = useState<Reading | null>(null);
  const isStopped = useRef(false);
  const refresh = () => utils.markProposals.get.invalidate(place);

  const read = async (of: Of, all: number) => {
    isStopped.current = false;
    try {
      for (let done = 0; done < all && !isStopped.current; ) {
        setReading({ of, done, all });
        // One at a time, so that stopping is felt at once.
        const result = await make.mutateAsync({ ...place, of, count: 1 });
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

  const acceptAll = async (attemptIds: readonly string[]) => {
    const accepted: string[] = [];
    for (let at = 0; at < attemptIds.length; at += 50) {
      const result = await accept.mutateAsync({ ...place, attemptIds: attemptIds.slice(at, at + 50) });
      accepted.push(...result.accepted);
    }
    await refresh();
    return accepted.length;
  };

  return {
    ...{ data, reading, read, acceptAll },
    stop: () => {
      isStopped.current = true;
    },
  };
};

export type ProposalsState = ReturnType<typeof useProposals>;
