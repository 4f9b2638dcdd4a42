import { Lightbulb, MessageCircleQuestion } from "lucide-react";
import { buttonVariants } from "#/ui/button-variants.ts";
import { cn } from "#/ui/cn.ts";
import { isTypeForPeople } from "../../by-person.ts";
import type { PublicQuestion } from "../../question.ts";
import { QuestionStem } from "../question-stem.tsx";
import { tasks } from "../question-types.ts";
import { AnswerOnPaper } from "./answer-on-paper.tsx";
import { PracticeFrame } from "./practice-frame.tsx";
import type { PracticeProps } from "./practice-props.ts";
import { Tries } from "./tries.tsx";

const barrierWords = {
  signed_out: "Sign in to check your answer and see why.",
  not_enrolled: "Enrol in the course to check your answer and see why.",
} as const;

const hasTips = (question: PublicQuestion) =>
  "options" in question && question.options.some(({ tip }) => tip !== undefined && tip !== null);

const isOneField = ({ type }: PublicQuestion) =>
  type === "numeric" || type === "formula" || type === "short_answer" || isTypeForPeople(type);

/**
 * A practice question to read: what stands in the page before its script, and without any. It is as tall as the live
 * one, which takes its place while the lesson is being read.
 */
export function PracticeOnPaper({ item, number, barrier, canAsk }: PracticeProps) {
  const { question } = item;
  return (
    <PracticeFrame
      nameId={`on-paper-${question.id}`}
      number={number}
      questionId={question.id}
      aside={<Tries count={item.mine?.tries ?? 0} isLastRight={item.mine?.lastVerdict === "correct"} />}
    >
      <QuestionStem question={question} className="text-[1.0625rem]" />
      <p className={cn("mt-4 text-muted-foreground text-sm", isOneField(question) ? "mb-1.5 leading-snug" : "mb-2")}>
        {tasks[question.type]}
      </p>
      <AnswerOnPaper question={question} />
      <div className="noscript:hidden">
        {barrier !== null && hasTips(question) && (
          <div className="mt-3">
            <button
              type="button"
              disabled
              className={cn(buttonVariants({ variant: "ghost", size: "sm" }), "-ms-3 mt-1")}
            >
              <Lightbulb aria-hidden />
              Give me a hint
            </button>
          </div>
        )}
        {barrier === null && (
          <button type="button" disabled className={cn(buttonVariants({}), "mt-4")}>
            Check my answer
          </button>
        )}
        {barrier === null && (
          <div className="mt-5 flex flex-wrap gap-x-1 border-border border-t pt-3">
            <button type="button" disabled className={cn(buttonVariants({ variant: "ghost", size: "sm" }), "-ms-3")}>
              <Lightbulb aria-hidden />
              Give me a hint
            </button>
            {canAsk && (
              <button type="button" disabled className={buttonVariants({ variant: "ghost", size: "sm" })}>
                <MessageCircleQuestion aria-hidden />
                Ask the tutor about it
              </button>
            )}
          </div>
        )}
      </div>
      {barrier && <p className="mt-4 text-muted-foreground text-sm">{barrierWords[barrier]}</p>}
    </PracticeFrame>
  );
}
