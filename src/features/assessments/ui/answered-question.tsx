import { Check, X } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "#/ui/badge.tsx";
import { cn } from "#/ui/cn.ts";
import { Prose } from "#/ui/prose.tsx";
import type { Answer } from "../answer.ts";
import { isBlank } from "../blank.ts";
import type { QuestionFeedback, Solution } from "../contract.ts";
import type { PublicQuestion } from "../question.ts";
import { AnsweredCloze } from "./answered/answered-cloze.tsx";
import { AnsweredFiles } from "./answered/answered-files.tsx";
import { AnsweredHotspot } from "./answered/answered-hotspot.tsx";
import { AnsweredMatching } from "./answered/answered-matching.tsx";
import { AnsweredOrdering } from "./answered/answered-ordering.tsx";
import type { AnsweredQuestionProps } from "./answered/answered-props.ts";
import { letterOf } from "./question-types.ts";

/** What was answered, beside what is right and what the author says to it. */
export function AnsweredQuestion({ answerLabel = "Your answer", ...props }: AnsweredQuestionProps) {
  return (
    <div className="flex flex-col gap-4">
      <Outcome {...props} answerLabel={answerLabel} />
      {props.feedback?.html && <Prose html={props.feedback.html} size="compact" />}
    </div>
  );
}

function Outcome(props: AnsweredQuestionProps & { answerLabel: string }) {
  const { question, answer } = props;
  switch (question.type) {
    case "matching":
      return <AnsweredMatching {...props} question={question} answer={answer?.type === "matching" ? answer : null} />;
    case "ordering":
      return <AnsweredOrdering {...props} question={question} answer={answer?.type === "ordering" ? answer : null} />;
    case "cloze":
      return <AnsweredCloze {...props} question={question} answer={answer?.type === "cloze" ? answer : null} />;
    case "hotspot":
      return <AnsweredHotspot {...props} question={question} answer={answer?.type === "hotspot" ? answer : null} />;
    case "file":
      return <AnsweredFiles {...props} answer={answer?.type === "file" ? answer : null} />;
    case "single_choice":
    case "multiple_choice":
    case "true_false":
      return (
        <ul className="flex flex-col gap-2">
          {choicesOf(question, answer, props.solution, props.feedback).map((choice, index) => (
            <ChoiceOutcome
              key={choice.id}
              {...choice}
              letter={question.type === "true_false" ? "" : letterOf(index)}
              answerLabel={props.answerLabel}
            />
          ))}
        </ul>
      );
    default:
      return <TextOutcome {...props} />;
  }
}

type Choice = {
  id: string;
  content: ReactNode;
  isChosen: boolean;
  /** Null: not shown. */
  isRight: boolean | null;
  feedbackHtml: string;
};

const chosenIds = (answer: Answer | null): string[] => {
  if (answer?.type === "single_choice") return answer.optionId === null ? [] : [answer.optionId];
  if (answer?.type === "multiple_choice") return answer.optionIds;
  if (answer?.type === "true_false" && answer.value !== null) return [String(answer.value)];
  return [];
};

const choicesOf = (
  question: PublicQuestion,
  answer: Answer | null,
  solution: Solution | null,
  feedback: QuestionFeedback | null,
): Choice[] => {
  const chosen = chosenIds(answer);
  const said = new Map(feedback?.options.map(({ id, html }) => [id, html]));
  const right = question.type === "true_false" ? [String(solution?.value)] : (solution?.optionIds ?? []);
  const parts =
    "options" in question
      ? question.options.map(({ id, html }) => ({
          id,
          content: <Prose html={html} size="compact" className="font-sans" />,
        }))
      : ["true", "false"].map((id) => ({ id, content: id === "true" ? "True" : "False" }));
  return parts.map(({ id, content }) => ({
    id,
    content,
    isChosen: chosen.includes(id),
    isRight: solution ? right.includes(id) : null,
    feedbackHtml: said.get(id) ?? "",
  }));
};

function ChoiceOutcome({
  content,
  isChosen,
  isRight,
  feedbackHtml,
  letter,
  answerLabel,
}: Choice & { letter: string; answerLabel: string }) {
  const isGood = isRight === true;
  const isBad = isChosen && isRight === false;
  return (
    <li
      className={cn(
        "rounded-lg border border-border bg-card px-4 py-3",
        isChosen && isRight === null && "border-primary/40 bg-primary-soft",
        isGood && "border-success/40 bg-success-soft",
        isBad && "border-danger/40 bg-danger-soft",
      )}
    >
      <div className="flex items-start gap-3">
        <span
          aria-hidden
          className="grid h-6 w-5 shrink-0 place-items-center font-semibold text-muted-foreground text-sm"
        >
          {isGood ? (
            <Check className="size-4.5 text-success" strokeWidth={2.5} />
          ) : isBad ? (
            <X className="size-4.5 text-danger" strokeWidth={2.5} />
          ) : (
            letter
          )}
        </span>
        <div className="flex min-w-0 flex-1 flex-col items-start gap-x-3 gap-y-1.5 sm:flex-row sm:justify-between">
          <div className="min-w-0">{content}</div>

          {isChosen && <Badge tone={isGood ? "success" : isBad ? "danger" : "primary"}>{answerLabel}</Badge>}
          {isGood && !isChosen && <Badge tone="success">Right answer</Badge>}
        </div>
      </div>
      {feedbackHtml && (
        <Prose
          html={feedbackHtml}
          size="compact"
          className="ms-8 mt-2 border-border border-t pt-2 text-[0.9375rem] text-muted-foreground"
        />
      )}
    </li>
  );
}

function TextOutcome({
  answer,
  solution,
  answerLabel,
  written,
}: Pick<AnsweredQuestionProps, "answer" | "solution" | "written"> & { answerLabel: string }) {
  const text = answer && "text" in answer && !isBlank(answer) ? answer.text : null;
  const isEssay = answer?.type === "essay";
  const isCode = answer?.type === "code";
  return (
    <dl className="flex flex-col gap-3">
      <div>
        <dt className="mb-1 font-medium text-muted-foreground text-sm">{answerLabel}</dt>
        <dd
          className={cn(
            "wrap-anywhere whitespace-pre-wrap rounded-lg border border-border bg-card px-4 py-3",
            isEssay && "font-serif leading-relaxed",
            isCode && "overflow-x-auto font-mono text-sm",
            text === null && "text-muted-foreground",
          )}
        >
          {(text !== null && written) || (text ?? "Nothing was written.")}
        </dd>
      </div>
      {solution && solution.accepted.length > 0 && (
        <div>
          <dt className="mb-1 font-medium text-muted-foreground text-sm">
            {solution.accepted.length === 1 ? "Right answer" : "Right answers"}
          </dt>
          <dd className="flex flex-wrap gap-2">
            {solution.accepted.map((accepted) => (
              <code
                key={accepted}
                className="rounded-md border border-success/40 bg-success-soft px-3 py-1.5 font-mono text-[0.9375rem]"
              >
                {accepted}
              </code>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
