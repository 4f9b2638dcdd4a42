"use client";

import { MessageSquarePlus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import { cn } from "#/ui/cn.ts";
import type { Answer } from "../../answer.ts";
import type { AnswerNote } from "../../contract-notes.ts";
import type { PublicQuestion } from "../../question.ts";
import { NotedText } from "../answered/noted-text.tsx";
import { AnsweredQuestion } from "../answered-question.tsx";
import { NoteForm } from "./note-form.tsx";
import { NoteList } from "./note-list.tsx";
import { PassageChooser } from "./passage-chooser.tsx";
import { type SelectedPassage, selectedPassage } from "./selected-passage.ts";

type NotedAnswerProps = {
  courseId: string;
  attemptId: string;
  question: PublicQuestion;
  answer: Extract<Answer, { type: "essay" | "code" }>;
  answerSeq: number;
  notes: readonly AnswerNote[];
  answerLabel: string;
  /** Of the ids on the page. */
  prefix: string;
};

const inOrder = (notes: readonly AnswerNote[]) => notes.toSorted((a, b) => a.start - b.start || a.end - b.end);

/** Ends a selection, so that the bar for it goes. */
const dropSelection = () => document.getSelection()?.removeAllRanges();

/** A written answer whose passages a marker can say something to: with a pointer, or with the keyboard alone. */
export function NotedAnswer({
  courseId,
  attemptId,
  question,
  answer,
  answerSeq,
  notes: given,
  answerLabel,
  prefix,
}: NotedAnswerProps) {
  const [notes, setNotes] = useState(given);
  const [passage, setPassage] = useState<SelectedPassage | null>(null);
  const [step, setStep] = useState<"read" | "choose" | "write">("read");
  const box = useRef<HTMLDivElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const { text } = answer;

  useEffect(() => {
    const onSelect = () => step === "read" && box.current && setPassage(selectedPassage(box.current, text));
    document.addEventListener("selectionchange", onSelect);
    return () => document.removeEventListener("selectionchange", onSelect);
  }, [step, text]);

  const returns = useRef(false);
  useEffect(() => {
    if (step === "read" && returns.current) start.current?.focus();
    returns.current = false;
  }, [step]);

  const leave = () => {
    returns.current = true;
    setStep("read");
    setPassage(null);
    dropSelection();
  };
  const add = trpc.answerNotes.add.useMutation({
    onSuccess: (note) => {
      setNotes(inOrder([...notes, note]));
      leave();
    },
  });
  const write = () => {
    add.reset();
    setStep(passage ? "write" : "choose");
  };
  const shown = notes.map((note) => (note.answerSeq === answerSeq ? note : { ...note, start: null, end: null }));

  return (
    <div className="flex flex-col gap-4">
      <div ref={box} hidden={step === "choose"}>
        <AnsweredQuestion
          question={question}
          answer={answer}
          solution={null}
          feedback={null}
          answerLabel={answerLabel}
          written={<NotedText text={text} notes={shown} prefix={prefix} />}
        />
      </div>
      {step === "read" && (
        <Button
          ref={start}
          variant={passage ? "primary" : "outline"}
          size="sm"
          className={cn("self-start", passage && "sticky bottom-3 z-10 shadow-lg")}
          data-note-start
          onClick={write}
        >
          <MessageSquarePlus aria-hidden />
          {passage ? "Note on the selection" : "Note on a passage"}
        </Button>
      )}
      {step === "choose" && (
        <PassageChooser
          text={text}
          isCode={answer.type === "code"}
          onCancel={leave}
          onChoose={(chosen) => {
            setPassage(chosen);
            setStep("write");
          }}
        />
      )}
      {step === "write" && passage && (
        <NoteForm
          courseId={courseId}
          quote={passage.quote}
          text=""
          isPending={add.isPending}
          error={add.error}
          onCancel={leave}
          onSave={(words) => add.mutate({ attemptId, questionId: question.id, answerSeq, ...passage, text: words })}
        />
      )}
      <NoteList
        courseId={courseId}
        notes={notes}
        answerSeq={answerSeq}
        prefix={prefix}
        onChange={(changed) => setNotes(changed)}
        onRemoved={() => start.current?.focus()}
      />
    </div>
  );
}
