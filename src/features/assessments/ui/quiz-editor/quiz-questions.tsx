"use client";

import { Dices, Heading, ListChecks } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { decimal } from "#/core/marks.ts";
import { Button } from "#/ui/button.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { Input } from "#/ui/input.tsx";
import { toast } from "#/ui/toast.ts";
import type { Category } from "../../contract-bank.ts";
import type { QuizQuestions as Kept, QuizDraw, QuizQuestion } from "../../contract-quiz-questions.ts";
import type { Skill } from "../../contract-skills.ts";
import { difficultyNames } from "../authoring/difficulty-names.ts";
import { MoveButtons } from "../authoring/move-buttons.tsx";
import { movedTo } from "../authoring/question-draft.ts";
import { typeNames } from "../question-types.ts";
import { DrawDialog } from "./draw-dialog.tsx";
import { QuestionPicker } from "./question-picker.tsx";
import { countOf, fromParts, keyOf, type Part, pointsOf, toParts, withKeysOf, withPoints } from "./quiz-parts.ts";
import { SectionDialog } from "./section-dialog.tsx";
import { SectionLine } from "./section-line.tsx";

type QuizQuestionsProps = {
  courseId: string;
  quizId: string;
  initial: Omit<Kept, "quizId">;
  categories: readonly Category[];
  skills: readonly Skill[];
};

/** The sections, questions and draws of a quiz: what is changed here is saved at once. */
export function QuizQuestions({ courseId, quizId, initial, categories, skills }: QuizQuestionsProps) {
  const [parts, setParts] = useState(() => toParts(initial));
  const save = trpc.quizzes.setQuestions.useMutation();
  const utils = trpc.useUtils();

  const change = (next: readonly Part[], said: string) => {
    const before = parts;
    setParts([...next]);
    save.mutate(
      { quizId, ...fromParts(next) },
      {
        onSuccess: (kept) => {
          setParts(withKeysOf(next, toParts(kept)));
          toast.success(said, { id: "quiz-questions" });
          void utils.questions.list.invalidate();
        },
        onError: (error) => {
          setParts(before);
          toast.error(`${refusalText(error).message} Nothing was changed.`);
        },
      },
    );
  };
  const add = (picked: QuizQuestion[]) =>
    change([...parts, ...picked.map((question): Part => ({ kind: "question", question }))], "Added");
  const taken = new Set(parts.filter((part) => part.kind === "question").map(keyOf));
  const count = countOf(parts);

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-muted-foreground text-sm" aria-live="polite">
          {count === 1 ? "1 question" : `${count} questions`}, {Number(pointsOf(parts))} points
        </p>
        <div className="flex flex-wrap gap-2">
          <SectionDialog
            head={null}
            trigger={
              <Button variant="outline">
                <Heading aria-hidden />
                Add a section
              </Button>
            }
            onSave={(head) => change([...parts, { kind: "section", head, key: crypto.randomUUID() }], "Section added")}
          />
          <DrawDialog
            courseId={courseId}
            onAdd={(draw) => change([...parts, { kind: "draw", draw }], "The draw is added")}
          />
          <QuestionPicker courseId={courseId} taken={taken} onPick={add} />
        </div>
      </div>
      {parts.length === 0 ? (
        <EmptyState icon={ListChecks} title="No questions yet" as="h3">
          Pick questions from those of the course, or let each attempt draw some. A quiz needs at least one before it
          can be published.
        </EmptyState>
      ) : (
        <ol className="flex flex-col divide-y divide-border rounded-lg border border-border bg-card">
          {parts.map((part, index) =>
            part.kind === "section" ? (
              <SectionLine key={part.key} part={part} index={index} parts={parts} onChange={change} />
            ) : (
              <li key={keyOf(part)} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
                <span className="w-6 shrink-0 text-muted-foreground text-sm tabular-nums">
                  {numberOf(parts, index)}
                </span>
                <div className="min-w-0 flex-1 basis-48">
                  {part.kind === "question" ? (
                    <QuestionName courseId={courseId} question={part.question} />
                  ) : (
                    <DrawName draw={part.draw} categories={categories} skills={skills} />
                  )}
                </div>
                <Points
                  name={nameOf(part)}
                  points={part.kind === "question" ? part.question.points : part.draw.points}
                  onChange={(points) => change(parts.with(index, withPoints(part, points)), "Points saved")}
                />
                <MoveButtons
                  name={nameOf(part)}
                  index={index}
                  count={parts.length}
                  onMove={(to) => change(movedTo(parts, index, to), "Order saved")}
                  onRemove={() => change(parts.toSpliced(index, 1), "Taken out of the quiz")}
                />
              </li>
            ),
          )}
        </ol>
      )}
    </div>
  );
}

const nameOf = (part: Exclude<Part, { kind: "section" }>) =>
  part.kind === "question" ? part.question.title : `the draw of ${part.draw.count}`;

/** Among the questions and draws. */
const numberOf = (parts: readonly Part[], index: number) =>
  parts.slice(0, index + 1).filter(({ kind }) => kind !== "section").length;

function QuestionName({ courseId, question }: { courseId: string; question: QuizQuestion }) {
  return (
    <>
      <Link
        href={`/teach/courses/${courseId}/questions/${question.questionId}`}
        className="rounded-xs font-medium underline-offset-4 focus-ring hover:text-primary hover:underline"
      >
        {question.title}
      </Link>
      <p className="text-muted-foreground text-xs">{typeNames[question.type]}</p>
    </>
  );
}

type DrawNameProps = { draw: QuizDraw; categories: readonly Category[]; skills: readonly Skill[] };

function DrawName({ draw, categories, skills }: DrawNameProps) {
  const skill = skills.find(({ id }) => id === draw.skillId);
  const category = categories.find(({ id }) => id === draw.categoryId);
  const where = [
    category && `from ${category.name}`,
    skill && `for the skill ${skill.name}`,
    draw.tag && `tagged ${draw.tag}`,
    draw.difficulty && `of difficulty ${difficultyNames[draw.difficulty].toLowerCase()}`,
  ].filter(Boolean);
  return (
    <>
      <p className="flex flex-wrap items-center gap-2 font-medium">
        <Dices aria-hidden className="size-4 shrink-0 text-primary" />
        Draw {draw.count} {where.length > 0 ? where.join(", ") : "from all questions"}
      </p>
      <p className="text-muted-foreground text-xs">{draw.available} fit now; points for each</p>
    </>
  );
}

const isPoints = (text: string) => /^\d{1,6}(\.\d{1,4})?$/.test(text) && decimal(text).gt(0);

type PointsProps = { name: string; points: string; onChange: (points: string) => void };

function Points({ name, points, onChange }: PointsProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = (typed ?? points).trim().replace(",", ".");
  const isWrong = typed !== null && !isPoints(text);
  const leave = () => {
    if (typed !== null && isPoints(text) && !decimal(text).eq(points)) onChange(text);
    if (!isWrong) setTyped(null);
  };
  return (
    <span className="flex items-center gap-2 text-muted-foreground text-sm">
      <Input
        className="w-20 text-end"
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? points}
        aria-label={`Points for ${name}`}
        aria-invalid={isWrong || undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => event.key === "Enter" && leave()}
      />
      <span aria-hidden>{isWrong ? "more than 0" : "points"}</span>
    </span>
  );
}
