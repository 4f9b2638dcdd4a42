"use client";

import { ArrowRight, PencilLine } from "lucide-react";
import Link from "next/link";
import { citationLink } from "../citation-link.ts";
import type { SuggestedPractice } from "../contract.ts";
import { AnswerText } from "./answer-text.tsx";

type PracticeCardProps = { practice: SuggestedPractice; onFollow?: (() => void) | undefined };

/** A practice question that fits what was asked: leads to its place in the lesson. */
export function PracticeCard({ practice, onFollow }: PracticeCardProps) {
  return (
    <Link
      href={citationLink(practice)}
      prefetch={false}
      onClick={onFollow}
      className="group/practice flex flex-col gap-1.5 rounded-lg border border-border bg-card px-4 py-3 shadow-xs focus-ring hover:border-input hover:bg-accent"
    >
      <span className="flex items-center gap-2 font-semibold text-primary text-sm">
        <PencilLine aria-hidden className="size-4 shrink-0" />
        {practice.isStatement ? "Try this: true or false?" : "Try this:"}
      </span>
      <AnswerText text={practice.stem} citations={[]} />
      <span className="flex items-center gap-1.5 text-muted-foreground text-sm">
        <span className="underline-offset-4 group-hover/practice:underline">Practice in “{practice.lessonTitle}”</span>
        <ArrowRight aria-hidden className="size-3.5 shrink-0 rtl:rotate-180" />
      </span>
    </Link>
  );
}
