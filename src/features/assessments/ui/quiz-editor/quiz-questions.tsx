"use client";

import { ListChecks } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { toast } from "sonner";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { decimal, sumMarks } from "#/core/marks.ts";
import { EmptyState } from "#/ui/empty-state.tsx";
import { Input } from "#/ui/input.tsx";
import type { QuizQuestion } from "../../contract.ts";
import { MoveButtons } from "../authoring/move-buttons.tsx";
import { movedTo } from "../authoring/question-draft.ts";
import { typeNames } from "../question-types.ts";
import { QuestionPicker } from "./question-picker.tsx";

type QuizQuestionsProps = { courseId: string; quizId: string; initial: readonly QuizQuestion[] };

/** The questions of a quiz: what is changed here is saved at once. */
export function QuizQuestions({ courseId, quizId, initial }: QuizQuestionsProps) {
  const [questions, setQuestions] = useState(initial);
  const save = trpc.quizzes.setQuestions.useMutation();
  const utils = trpc.useUtils();

  const change = (next: readonly QuizQuestion[], said: string) => {
    const before = questions;
    setQuestions(next);
    save.mutate(
      { quizId, questions: next.map(({ questionId, points }) => ({ questionId, points })) },
      {
        onSuccess: (kept) => {
          setQuestions(kept.questions);
          toast.success(said, { id: "quiz-questions" });
          void utils.questions.list.invalidate();
        },
        onError: (error) => {
          setQuestions(before);
          toast.error(`${refusalText(error).message} Nothing was changed.`);
        },
      },
    );
  };
  const add = (picked: QuizQuestion[]) => change([...questions, ...picked], "Added");

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-muted-foreground text-sm" aria-live="polite">
          {questions.length === 1 ? "1 question" : `${questions.length} questions`},{" "}
          {Number(sumMarks(questions.map(({ points }) => points)))} points
        </p>
        <QuestionPicker courseId={courseId} taken={new Set(questions.map((q) => q.questionId))} onPick={add} />
      </div>
      {questions.length === 0 ? (
        <EmptyState icon={ListChecks} title="No questions yet" as="h3">
          Pick questions from those of the course. A quiz needs at least one before it can be published.
        </EmptyState>
      ) : (
        <ol className="flex flex-col divide-y divide-border rounded-lg border border-border bg-card">
          {questions.map((question, index) => (
            <li key={question.questionId} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
              <span className="w-6 shrink-0 text-muted-foreground text-sm tabular-nums">{index + 1}</span>
              <div className="min-w-0 flex-1 basis-48">
                <Link
                  href={`/teach/courses/${courseId}/questions/${question.questionId}`}
                  className="rounded-xs font-medium underline-offset-4 focus-ring hover:text-primary hover:underline"
                >
                  {question.title}
                </Link>
                <p className="text-muted-foreground text-xs">{typeNames[question.type]}</p>
              </div>
              <Points
                question={question}
                onChange={(points) => change(questions.with(index, { ...question, points }), "Points saved")}
              />
              <MoveButtons
                name={question.title}
                index={index}
                count={questions.length}
                onMove={(to) => change(movedTo(questions, index, to), "Order saved")}
                onRemove={() => change(questions.toSpliced(index, 1), "Taken out of the quiz")}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

const isPoints = (text: string) => /^\d{1,6}(\.\d{1,4})?$/.test(text) && decimal(text).gt(0);

function Points({ question, onChange }: { question: QuizQuestion; onChange: (points: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = (typed ?? question.points).trim().replace(",", ".");
  const isWrong = typed !== null && !isPoints(text);
  const leave = () => {
    if (typed !== null && isPoints(text) && !decimal(text).eq(question.points)) onChange(text);
    if (!isWrong) setTyped(null);
  };
  return (
    <span className="flex items-center gap-2 text-muted-foreground text-sm">
      <Input
        className="w-20 text-end"
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? question.points}
        aria-label={`Points for ${question.title}`}
        aria-invalid={isWrong || undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => event.key === "Enter" && leave()}
      />
      <span aria-hidden>{isWrong ? "more than 0" : "points"}</span>
    </span>
  );
}
