"use client";

import { HeartHandshake, type LucideIcon, Quote, RotateCcw, SearchX, Sparkles } from "lucide-react";
import { Button } from "#/ui/button.tsx";
import { Spinner } from "#/ui/spinner.tsx";
import type { Correction } from "../contract.ts";
import { writtenReplyName } from "../danger-reply.ts";
import { AnswerText } from "./answer-text.tsx";
import { type ChatMessage, citationsIn, correctionsIn, practiceIn, textIn } from "./chat-message.ts";
import { CitationList } from "./citation-list.tsx";
import { PracticeCard } from "./practice-card.tsx";
import { Thumbs } from "./thumbs.tsx";

/** `asker` is who asked, where it was not the reader. */
export function QuestionItem({ message, asker }: { message: ChatMessage; asker?: string }) {
  return (
    <div className="flex justify-end">
      <p className="max-w-[85%] whitespace-pre-wrap break-words rounded-xl rounded-ee-sm bg-secondary px-4 py-2.5 text-[0.9375rem] text-secondary-foreground leading-relaxed">
        <span className="sr-only">{asker === undefined ? "You asked: " : `${asker} asked: `}</span>
        {textIn(message)}
      </p>
    </div>
  );
}

function SearchedFor({ corrections }: { corrections: readonly Correction[] }) {
  return (
    <p className="text-muted-foreground text-sm">
      Searched for{" "}
      {corrections.map(({ word, replacement }, i) => (
        <span key={word}>
          {i > 0 && ", "}
          <strong className="font-medium text-foreground">{replacement}</strong>
        </span>
      ))}
      {corrections.length === 1 ? ` instead of “${corrections[0]!.word}”.` : "."}
    </p>
  );
}

const isExtractive = (model: string | null | undefined) =>
  !model || model.startsWith("extractive") || model === writtenReplyName;

const originOf = (model: string | null, isDeclined: boolean): [LucideIcon, string] => {
  if (model === writtenReplyName) return [HeartHandshake, "Written by people beforehand, no AI"];
  if (isDeclined) return [SearchX, "Not found in the course"];
  return isExtractive(model) ? [Quote, "Quoted from the course, no AI"] : [Sparkles, "Written by AI from the course"];
};

/** Who wrote it: a model, people, or nobody. */
function WrittenBy({ model, isDeclined }: { model: string | null; isDeclined: boolean }) {
  const [Icon, words] = originOf(model, isDeclined);
  return (
    <p className="flex items-center gap-1.5 font-medium text-muted-foreground text-xs">
      <Icon aria-hidden className="size-3.5" />
      {words}
    </p>
  );
}

type AnswerItemProps = {
  message: ChatMessage;
  isGrowing: boolean;
  /** Only below the newest answer. */
  onAskAgain?: (() => void) | undefined;
  onFollow?: (() => void) | undefined;
  /** For somebody who did not ask. */
  isReadOnly?: boolean;
};

export function AnswerItem({ message, isGrowing, onAskAgain, onFollow, isReadOnly }: AnswerItemProps) {
  const text = textIn(message);
  const citations = citationsIn(message);
  const corrections = correctionsIn(message);
  const practice = practiceIn(message);
  const { state, model = null, isDeclined = false, notice } = message.metadata ?? {};
  const isFinished = state !== undefined && state !== "writing" && !isGrowing;
  if (text === "" && isGrowing) return <Thinking />;
  return (
    <article aria-label="Answer of the tutor" className="flex flex-col gap-3">
      {state && state !== "writing" && <WrittenBy model={model} isDeclined={isDeclined} />}
      {corrections.length > 0 && <SearchedFor corrections={corrections} />}
      {text !== "" && <AnswerText text={text} citations={citations} isGrowing={isGrowing} onFollow={onFollow} />}
      {!isGrowing && !isExtractive(model) && <CitationList citations={citations} onFollow={onFollow} />}
      {practice && <PracticeCard practice={practice} onFollow={onFollow} />}
      {isFinished && !isReadOnly && model !== writtenReplyName && (
        <Thumbs answerId={message.id} given={message.metadata?.thumb ?? null} />
      )}
      {state === "stopped" && !notice && (
        <p className="text-muted-foreground text-sm">
          {isReadOnly ? "The answer was stopped." : "You stopped this answer."}
        </p>
      )}
      {notice && (
        <div
          className={
            state === "incomplete"
              ? "flex flex-wrap items-center justify-between gap-2 rounded-md border border-warning/30 bg-warning-soft px-3 py-2 text-sm text-warning"
              : "rounded-md border border-border bg-muted px-3 py-2 text-muted-foreground text-sm"
          }
        >
          <p className="min-w-0 flex-1 basis-48">{notice}</p>
          {state === "incomplete" && onAskAgain && (
            <Button size="sm" variant="outline" onClick={onAskAgain}>
              <RotateCcw aria-hidden />
              Ask again
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

export function Thinking() {
  return (
    <p className="flex items-center gap-2 text-muted-foreground text-sm">
      <Spinner className="size-4" label={null} />
      Looking in the course…
    </p>
  );
}
