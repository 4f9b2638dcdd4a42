"use client";

import { Dices } from "lucide-react";
import { useEffect, useId, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Skeleton } from "#/ui/skeleton.tsx";
import { type Answer, faultOfAnswer } from "../../answer.ts";
import { blankAnswer, isBlank } from "../../blank.ts";
import type { QuestionPreview as Preview } from "../../contract-practice.ts";
import type { QuestionBody } from "../../question.ts";
import { AnswerInput } from "../answer-input.tsx";
import { PracticeOutcome } from "../practice/practice-outcome.tsx";
import { QuestionStem } from "../question-stem.tsx";
import { Reasons } from "../results/reasons.tsx";
import { SimulatedAnswers } from "./simulated-answers.tsx";

type QuestionPreviewProps = { courseId: string; body: QuestionBody; isValid: boolean };

const settleAfter = 400;

/** The question as learners see it, and what an answer to it would score. It follows the editor. */
export function QuestionPreview({ courseId, body, isValid }: QuestionPreviewProps) {
  const stemId = useId();
  const [shown, setShown] = useState<Preview | null>(null);
  const [variant, setVariant] = useState(0);
  const [answer, setAnswer] = useState<Answer>(() => blankAnswer(body.type));
  const { mutate, error } = trpc.questions.preview.useMutation();
  const trial = trpc.questions.preview.useMutation();
  const { reset } = trial;

  useEffect(() => {
    if (!isValid) return;
    const timer = setTimeout(() => mutate({ courseId, body, variant }, { onSuccess: setShown }), settleAfter);
    return () => clearTimeout(timer);
  }, [courseId, body, variant, isValid, mutate]);

  useEffect(() => {
    setAnswer((before) => fitting(before, body));
    reset();
  }, [body, reset]);
  const showOther = () => {
    setVariant(variant + 1);
    setAnswer(blankAnswer(body.type));
    reset();
  };

  if (!shown) return isValid && !error ? <Skeleton className="h-64" /> : <Waiting />;
  const { question } = shown;
  const isCurrent = question.type === body.type && isValid;
  return (
    <div className="flex flex-col gap-4" aria-busy={!isCurrent}>
      {!isValid && <Waiting />}
      {error && <Alert tone="danger">{refusalText(error).message}</Alert>}
      <QuestionStem question={question} id={stemId} className="text-[1.0625rem]" />
      {answer.type === question.type && (
        <AnswerInput
          question={question}
          answer={answer}
          name="Preview"
          stemId={stemId}
          onChange={(next) => {
            setAnswer(next);
            reset();
          }}
        />
      )}
      {question.type === "formula" && (
        <Button variant="ghost" size="sm" className="-ms-3 self-start" onClick={showOther}>
          <Dices aria-hidden />
          Other values
        </Button>
      )}
      {question.type !== "file" && (
        <Button
          variant="outline"
          className="self-start"
          disabled={!isCurrent || isBlank(answer)}
          pending={trial.isPending}
          onClick={() => trial.mutate({ courseId, body, answer, variant })}
        >
          What does this answer score?
        </Button>
      )}
      {isCurrent && <SimulatedAnswers simulated={shown.simulated} />}
      <div aria-live="polite">
        {trial.error && <Alert tone="danger">{refusalText(trial.error).message}</Alert>}
        {trial.data?.result && answer.type === trial.data.question.type && (
          <div className="flex flex-col gap-3 border-border border-t pt-4">
            <p className="font-semibold">{scoreSentence(trial.data.result.fraction)}</p>
            <PracticeOutcome question={trial.data.question} answer={answer} result={trial.data.result} />
            <Reasons reasons={trial.data.result.reasons} />
          </div>
        )}
      </div>
    </div>
  );
}

function Waiting() {
  return <Alert tone="note">The preview follows as soon as the marked fields are filled in.</Alert>;
}

const scoreSentence = (fraction: string | null) =>
  fraction === null
    ? "A person marks this answer."
    : `This answer scores ${Math.round(Number(fraction) * 10_000) / 100} %.`;

/** The answer as far as the changed question still has what it names. */
const fitting = (answer: Answer, body: QuestionBody): Answer => {
  if (answer.type === "matching" && body.type === "matching")
    return answer.pairs.every(({ rightId }) => Number(rightId) <= body.rights.length) ? answer : blankAnswer(body.type);
  if (answer.type === "ordering" && body.type === "ordering")
    return answer.itemIds.length === body.items.length ? answer : blankAnswer(body.type);
  if (answer.type === "multiple_choice" && body.type === "multiple_choice") {
    const ids = new Set(body.options.map(({ id }) => id));
    return { ...answer, optionIds: answer.optionIds.filter((id) => ids.has(id)) };
  }
  return faultOfAnswer(answer, body) ? blankAnswer(body.type) : answer;
};
