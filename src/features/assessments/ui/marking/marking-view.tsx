"use client";

import { ArrowRight } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Alert } from "#/ui/alert.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { Switch } from "#/ui/switch.tsx";
import { toast } from "#/ui/toast.ts";
import type { Marking, MarkResult } from "../../contract-attempts.ts";
import { MarkingKeys } from "./marking-keys.tsx";
import { MarkingQuestionCard } from "./marking-question.tsx";
import { savedWords } from "./saved-words.ts";
import { focusFirst, useMarkingKeys } from "./use-marking-keys.ts";

type Question = Marking["questions"][number];

/** For whoever looks: where two mark, not what only others may give. */
const isForMe = ({ grade, marks }: Question) => grade?.state === "needs_marking" && (marks === null || marks.isForYou);

/** Whoever comes from the mark before goes on at the first answer that waits. */
const useFocusOnArrival = (hasWaiting: boolean) => {
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current || !hasWaiting || location.hash !== "#to-mark") return;
    arrived.current = true;
    document.querySelector<HTMLElement>("[data-waiting] h2")?.focus();
  }, [hasWaiting]);
};

/** Marks an attempt: what waits for a person first, with the keyboard alone if one likes. */
export function MarkingView({ marking }: { marking: Marking }) {
  const router = useRouter();
  // One that was reopened keeps its grades, and is marked when it ends again.
  const canMark = marking.state === "submitted";
  const isWaiting = (question: Question) => canMark && isForMe(question);
  const [questions, setQuestions] = useState(marking.questions);
  const [showsAll, setShowsAll] = useState(!marking.questions.some(isWaiting));
  const list = useRef<HTMLDivElement>(null);
  const forms = useRef(new Map<string, HTMLFormElement | null>());
  const waiting = questions.filter(isWaiting);
  const waitsForOthers = waiting.length === 0 && questions.some(({ grade }) => grade?.state === "needs_marking");
  const wasWaiting = new Set(marking.questions.filter(isWaiting).map(({ questionId }) => questionId));
  const base = `/teach/courses/${marking.courseId}`;
  const nextHref = marking.nextWaitingAttemptId && `${base}/attempts/${marking.nextWaitingAttemptId}`;

  useFocusOnArrival(waiting.length > 0);
  useMarkingKeys(list);

  const take = (result: MarkResult) => {
    const { questionId, grade, marks } = result;
    const next = questions.map((question) => {
      if (question.questionId !== questionId) return question;
      const isNew = grade.revision !== question.grade?.revision;
      return { ...question, grade, marks, history: isNew ? [grade, ...question.history] : question.history };
    });
    setQuestions(next);
    toast.success(savedWords(result));
    const [follows] = next.filter((question) => isWaiting(question) && question.questionId !== questionId);
    if (follows) focusFirst(forms.current.get(follows.questionId));
    else if (waiting.length > 0 && nextHref) router.push(`${nextHref}#to-mark`);
    else router.refresh();
  };

  return (
    <div ref={list} className="flex flex-col gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Switch
          label="Show all questions"
          description="Also those that were marked by rule."
          checked={showsAll}
          onCheckedChange={setShowsAll}
        />
        {nextHref && (
          <LinkButton href={nextHref} variant="outline">
            Next in the queue
            <ArrowRight aria-hidden className="rtl:rotate-180" />
          </LinkButton>
        )}
      </div>
      <MarkingKeys />
      {waiting.length === 0 && marking.state === "submitted" && (
        <Alert
          tone="success"
          title={waitsForOthers ? "Nothing in this attempt waits for you" : "Nothing is waiting in this attempt"}
          action={
            !nextHref && (
              <LinkButton href={`${base}/marking`} size="sm" variant="outline">
                To the queue
              </LinkButton>
            )
          }
        >
          {waitsForOthers
            ? "Other people mark or decide what still waits."
            : "You can still change a mark below; the learner sees the latest one."}
        </Alert>
      )}
      {questions.map((question, index) =>
        showsAll || wasWaiting.has(question.questionId) ? (
          <MarkingQuestionCard
            key={question.questionId}
            courseId={marking.courseId}
            attemptId={marking.id}
            item={question}
            number={index + 1}
            hasNext={waiting.some(({ questionId }) => questionId !== question.questionId) || Boolean(nextHref)}
            canMark={canMark}
            isWaiting={isWaiting(question)}
            onForm={(form) => void forms.current.set(question.questionId, form)}
            onMarked={take}
          />
        ) : null,
      )}
    </div>
  );
}
