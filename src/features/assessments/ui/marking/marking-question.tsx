"use client";

import { useEffect, useRef } from "react";
import { formatMarks } from "#/core/marks.ts";
import { Alert } from "#/ui/alert.tsx";
import { Badge } from "#/ui/badge.tsx";
import type { GradeRevision, MarkingQuestion, MarkResult } from "../../contract-attempts.ts";
import { AnsweredQuestion } from "../answered-question.tsx";
import { Explanation } from "../explanation.tsx";
import { Fold } from "../fold.tsx";
import { LocalTime } from "../local-time.tsx";
import { QuestionStem } from "../question-stem.tsx";
import { countWords } from "../question-types.ts";
import { Reasons } from "../results/reasons.tsx";
import { CheckedTries } from "./checked-tries.tsx";
import { MarkForm } from "./mark-form.tsx";

type MarkingQuestionCardProps = {
  attemptId: string;
  item: MarkingQuestion;
  number: number;
  hasNext: boolean;
  /** The form stands open; otherwise it is folded away. */
  opensForm: boolean;
  onForm: (form: HTMLFormElement | null) => void;
  onMarked: (result: MarkResult) => void;
};

export function MarkingQuestionCard(props: MarkingQuestionCardProps) {
  const { item, number } = props;
  const { question, answer, grade, solution, lateAnswer } = item;
  const words = answer?.type === "essay" ? countWords(answer.text) : null;
  return (
    <article
      aria-labelledby={`marking-${number}`}
      data-waiting={props.opensForm || undefined}
      className="flex flex-col gap-4 rounded-xl border border-border bg-card p-5 shadow-xs sm:p-7"
    >
      <header className="flex flex-wrap items-center justify-between gap-2">
        <h2 id={`marking-${number}`} tabIndex={-1} className="rounded-xs font-semibold focus-ring">
          Question {number}
        </h2>
        {grade && <GradeBadge grade={grade} />}
      </header>
      <QuestionStem question={question} className="text-[1.0625rem]" />
      <AnsweredQuestion question={question} answer={answer} solution={solution} feedback={null} answerLabel="Answer" />
      {words !== null && <p className="-mt-2 text-end text-muted-foreground text-sm">{words} words</p>}
      {lateAnswer && (
        <Alert tone="warning" title="A later answer came too late to count">
          <p>
            It arrived <LocalTime at={lateAnswer.savedAt} />.
          </p>
          <AnsweredQuestion
            question={question}
            answer={lateAnswer.answer}
            solution={null}
            feedback={null}
            answerLabel="Late answer"
          />
        </Alert>
      )}
      <CheckedTries question={question} checks={item.checks} />
      <Explanation solution={solution} />
      {grade?.state === "graded" && <Reasons reasons={grade.reasons} />}
      {grade && <Marking {...props} grade={grade} />}
      <GradeHistory history={item.history} />
    </article>
  );
}

function Marking({ grade, opensForm, ...props }: MarkingQuestionCardProps & { grade: GradeRevision }) {
  const formRef = useRef<HTMLFormElement>(null);
  const { onForm } = props;
  useEffect(() => {
    onForm(formRef.current);
  });
  const form = (
    <MarkForm
      key={grade.revision}
      attemptId={props.attemptId}
      questionId={props.item.questionId}
      number={props.number}
      grade={grade}
      rubric={rubricOf(props.item)}
      hasNext={props.hasNext && opensForm}
      formRef={formRef}
      onMarked={props.onMarked}
    />
  );
  if (opensForm) return form;
  return (
    <Fold label="Change the mark">
      <div className="mt-2">{form}</div>
    </Fold>
  );
}

export const rubricOf = ({ body }: Pick<MarkingQuestion, "body">) => ("rubric" in body ? body.rubric : undefined);

function GradeBadge({ grade }: { grade: GradeRevision }) {
  if (grade.state === "needs_marking") return <Badge tone="note">To mark, {formatMarks(grade.possible)} points</Badge>;
  const isFull = grade.earned === grade.possible;
  return (
    <Badge tone={isFull ? "success" : Number(grade.earned) > 0 ? "warning" : "danger"}>
      {formatMarks(grade.earned ?? "0")} of {formatMarks(grade.possible)}
      {grade.markedBy ? `, by ${grade.markedBy.name}` : ""}
    </Badge>
  );
}

function GradeHistory({ history }: { history: readonly GradeRevision[] }) {
  if (history.length < 2) return null;
  return (
    <Fold label="Earlier marks">
      <ol className="mt-1 flex flex-col gap-2 ps-9 text-sm">
        {history.map((grade) => (
          <li key={grade.revision} className="list-disc">
            {grade.earned === null ? "Waiting" : `${formatMarks(grade.earned)} of ${formatMarks(grade.possible)}`}{" "}
            <span className="text-muted-foreground">
              {grade.markedBy ? `by ${grade.markedBy.name}` : "by rule"}, <LocalTime at={grade.gradedAt} />
            </span>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
