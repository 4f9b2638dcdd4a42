"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useOperation } from "#/client/use-operation.ts";
import type { ReviewItem, ReviewOutcome, ReviewQueue } from "../contract-review.ts";
import type { ReviewGrade } from "../review-schedule.ts";

type Graded = { item: ReviewItem; outcome: ReviewOutcome };

/** The reviews of a sitting. All that is done is with the server at once, so leaving loses nothing. */
export const useReviewSession = (first: ReviewQueue) => {
  const router = useRouter();
  const [items, setItems] = useState(first.items);
  const [due, setDue] = useState(first.due);
  const [done, setDone] = useState(0);
  /** The question that was just answered: it stays until its learner goes on. */
  const [answered, setAnswered] = useState<ReviewOutcome | null>(null);
  const [graded, setGraded] = useState<Graded | null>(null);
  const shownAt = useRef(0);
  /** One name for each time an item is shown: pressing twice is one review. */
  const shownAs = useRef("");
  const [item = null] = items;

  const more = useOperation((client, _: null) => client.reviews.queue.query({ limit: 10 }), {
    onSuccess: (queue) => {
      setItems(queue.items);
      setDue(queue.due);
      if (queue.items.length === 0) router.refresh();
    },
  });
  const goOn = () => {
    setAnswered(null);
    setItems(items.slice(1));
    if (items.length === 1) more.mutate(null);
  };
  const seconds = () => Math.min(86_400, Math.floor((performance.now() - shownAt.current) / 1_000));

  const grade = useOperation(
    (client, { itemId, given }: { itemId: string; given: ReviewGrade }) =>
      client.reviews.grade.mutate({ itemId, grade: given, clientKey: shownAs.current, seconds: seconds() }),
    {
      onSuccess: (outcome) => {
        if (item) setGraded({ item, outcome });
        setDue(outcome.due);
        setDone(done + 1);
        goOn();
      },
    },
  );
  const undo = useOperation((client, itemId: string) => client.reviews.undo.mutate({ itemId }), {
    onSuccess: (again) => {
      setItems([again, ...items.filter(({ id }) => id !== again.id)]);
      setAnswered(null);
      setGraded(null);
      setDue(due + 1);
      setDone(Math.max(0, done - 1));
    },
  });
  const setAside = useOperation(
    async (client, { itemId, how }: { itemId: string; how: "bury" | "suspend" }) => {
      await client.reviews[how].mutate({ itemId });
    },
    {
      onSuccess: () => {
        setGraded(null);
        setDue(Math.max(0, due - 1));
        goOn();
      },
    },
  );

  return {
    ...{ item, due, done, answered, graded },
    isLoading: items.length === 0 && more.isPending,
    isBusy: grade.isPending || undo.isPending || setAside.isPending,
    error: grade.error ?? undo.error ?? setAside.error ?? more.error,
    /** Called when an item comes into view. */
    begin: () => {
      shownAt.current = performance.now();
      shownAs.current = crypto.randomUUID();
    },
    clientKey: () => shownAs.current,
    seconds,
    /** A question has its outcome. */
    take: (outcome: ReviewOutcome) => {
      setAnswered(outcome);
      setGraded(null);
      setDue(outcome.due);
      // A further try at it is practice: it is named anew, and the review is done already.
      if (outcome.counts) setDone(done + 1);
      shownAs.current = crypto.randomUUID();
    },
    goOn,
    retry: () => more.mutate(null),
    grade: (itemId: string, given: ReviewGrade) => grade.mutate({ itemId, given }),
    undo: (itemId: string) => undo.mutate(itemId),
    setAside: (itemId: string, how: "bury" | "suspend") => setAside.mutate({ itemId, how }),
  };
};

export type ReviewSession = ReturnType<typeof useReviewSession>;
