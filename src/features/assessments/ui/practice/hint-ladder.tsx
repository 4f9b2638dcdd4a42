"use client";

import { Lightbulb } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Alert } from "#/ui/alert.tsx";
import { Skeleton } from "#/ui/skeleton.tsx";
import type { HintLadderView } from "./hint-names.ts";
import { HintRung } from "./hint-rung.tsx";

export type HintsProps = {
  questionId: string;
  /** Of the question, for people. */
  name: string;
  /** The one on the screen. */
  variant: number;
  /** Answers so far: another one may open the next rung. */
  tries: number;
};

/** The rungs of a practice question: those that were given, the next one, and what it waits for. */
export function HintLadder({ questionId, name, variant, tries }: HintsProps) {
  const [ladder, setLadder] = useState<HintLadderView>();
  const list = useRef<HTMLOListElement>(null);
  const isNew = useRef(false);
  const show = (next: HintLadderView, known: number) => {
    isNew.current = next.taken !== known;
    setLadder(next);
  };
  // A hint that was just given is gone to once it stands there.
  useEffect(() => {
    if (!ladder || !isNew.current) return;
    isNew.current = false;
    const newest = [...(list.current?.querySelectorAll<HTMLElement>("[data-said]") ?? [])].at(-1);
    newest?.focus({ preventScroll: true });
    newest?.scrollIntoView({ block: "nearest" });
  }, [ladder]);
  const take = useOperation(async (client, known: number) => {
    show(await client.hints.take.mutate({ questionId, taken: known, variant }), known);
  });
  const read = useOperation(async (client, _: { tries: number }) => {
    const next = await client.hints.get.query({ questionId });
    setLadder(next);
    // Who opens the ladder asks for its first hint.
    if (!ladder && next.taken === 0 && next.next.state === "ready") await take.mutateAsync(0);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer is what changes the ladder
  useEffect(() => read.mutate({ tries }), [tries]);
  const error = take.error ?? read.error;
  return (
    <section aria-label={`Hints, ${name}`} className="mb-2">
      <h4 className="flex items-center gap-2 py-1 font-semibold text-sm">
        <Lightbulb aria-hidden className="size-4 text-warning" />
        Hints
      </h4>
      {!ladder && !error && <Skeleton className="mt-2 h-40 w-full" />}
      {ladder && (
        <ol ref={list} className="mt-1 flex flex-col">
          {ladder.rungs.map((rung, index) => (
            <HintRung
              key={rung.rung}
              {...rung}
              number={index + 1}
              isLast={index === ladder.rungs.length - 1}
              ladder={ladder}
              pending={take.isPending}
              onTake={() => take.mutate(ladder.taken)}
            />
          ))}
        </ol>
      )}
      {error && (
        <Alert tone="warning" live className="mt-2">
          {refusalText(error).message}
        </Alert>
      )}
    </section>
  );
}
