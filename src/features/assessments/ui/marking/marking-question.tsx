"use client";

import { useEffect, useRef } from "react";
import { formatMarks } from "#/core/marks.ts";
import { Alert } from "#/ui/alert.tsx";
import { Badge } from "#/ui/badge.tsx";
import type { GradeRevision, MarkingQuestion, MarkResult } from "../../contract-attempts.ts";
import { isByPerson } from "../../regrade.ts";
import { rubricOf } from "../../rubric.ts";
import { AnsweredQuestion } from "../answered-question.tsx";
import { Explanation } from "../explanation.tsx";
import { Fold } from "../fold.tsx";
import { LocalTime } from "../local-time.tsx";
import { QuestionStem } from "../question-stem.tsx";
import { Reasons } from "../results/reasons.tsx";
import { isByRubric, RubricResult } from "../results/rubric-result.tsx";
import { CheckedTries } from "./checked-tries.tsx";
import { needWords } from "./mark-mode.ts";
import { MarkPanel } from "./mark-panel.tsx";
import { MarkedAnswer } from "./marked-answer.tsx";

type MarkingQuestionCardProps = {
  courseId: string;
  attemptId: string;
  item: MarkingQuestion;
  number: number;
  hasNext: boolean;
  /** The attempt has ended. */
  canMark: boolean;
  /** It waits for whoever looks. */
  isWaiting: boolean;
  onForm: (form: HTMLFormElement | null) => void;
  onMarked: (result: MarkResult) => void;
};

export function MarkingQuestionCard(props: MarkingQuestionCardProps) {
  const { courseId, attemptId, item, number, canMark, isWaiting } = props;
  const { question, grade, solution, lateAnswer } = item;
  return (
    <article
      aria-labelledby={`marking-${number}`}
      data-waiting={isWaiting || undefined}
      className="flex scroll-mt-20 flex-col gap-4 rounded-xl border border-border bg-card p-5 shadow-xs sm:p-7"
    >
      <header className="flex flex-wrap items-center justify-between gap-2">
        <h2 id={`marking-${number}`} tabIndex={-1} className="rounded-xs font-semibold focus-ring">
          Question {number}
        </h2>
        {grade && <GradeBadge grade={grade} marks={item.marks} />}
      </header>
      <QuestionStem question={question} className="text-[1.0625rem]" />
      <MarkedAnswer
        {...item}
        key={item.answerSeq}
        courseId={courseId}
        attemptId={attemptId}
        takesNotes={canMark}
        prefix={`marking-${number}`}
      />
      {lateAnswer && (
        <Alert tone="warning" title="A later answer came too late to count">
          <p>
            It arrived <LocalTime at={lateAnswer.savedAt} />.
          </p>
          <AnsweredQuestion
            question={question}
            answer={lateAnswer.answer}
            files={item.files}
            solution={null}
            feedback={null}
            answerLabel="Late answer"
          />
        </Alert>
      )}
      <CheckedTries question={question} checks={item.checks} />
      <Explanation solution={solution} />
      {grade?.state === "graded" &&
        (isByRubric(grade.reasons) ? <RubricResult reasons={grade.reasons} /> : <Reasons reasons={grade.reasons} />)}
      {canMark && grade && <Marking {...props} grade={grade} />}
      <GradeHistory history={item.history} />
    </article>
  );
}

function Marking({ item, grade, ...props }: MarkingQuestionCardProps & { grade: GradeRevision }) {
  const formRef = useRef<HTMLFormElement>(null);
  const { onForm } = props;
  useEffect(() => {
    onForm(formRef.current);
  });
  return (
    <MarkPanel
      courseId={props.courseId}
      attemptId={props.attemptId}
      questionId={item.questionId}
      number={props.number}
      grade={grade}
      marks={item.marks}
      rubric={rubricOf(item.body)}
      hasNext={props.hasNext && props.isWaiting}
      formRef={formRef}
      onMarked={props.onMarked}
    />
  );
}

/** Whose mark it is. */
const byWhom = ({ markedBy, reasons }: GradeRevision): string => {
  if (markedBy) return `by ${markedBy.name}`;
  return isByPerson({ reasons }) ? "the mean of two marks" : "by rule";
};

function GradeBadge({ grade, marks }: { grade: GradeRevision } & Pick<MarkingQuestion, "marks">) {
  if (grade.state === "needs_marking")
    return (
      <Badge tone="note">
        {(marks && needWords(marks)) ?? "To mark"}, {formatMarks(grade.possible)} points
      </Badge>
    );
  const isFull = grade.earned === grade.possible;
  return (
    <Badge tone={isFull ? "success" : Number(grade.earned) > 0 ? "warning" : "danger"}>
      {formatMarks(grade.earned ?? "0")} of {formatMarks(grade.possible)}
      {isByPerson(grade) && `, ${byWhom(grade)}`}
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
              {byWhom(grade)}, <LocalTime at={grade.gradedAt} />
            </span>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
