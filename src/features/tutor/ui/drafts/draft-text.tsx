import { Check } from "lucide-react";
import { choicesOf } from "#/features/assessments/lint-choices.ts";
import { plainText } from "#/features/assessments/lint-text.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";

type Line = { text: string; isRight: boolean };

const linesOf = (body: QuestionBody): Line[] => {
  if (body.type === "true_false")
    return [true, false].map((value) => ({ text: value ? "True" : "False", isRight: value === body.correct }));
  if (body.type === "short_answer") return body.answers.map(({ text }) => ({ text, isRight: true }));
  return choicesOf(body).flatMap(({ options }) => options.map(({ text, isKey }) => ({ text, isRight: isKey })));
};

/** As it is read, paragraph by paragraph, with its gaps. */
const stemOf = ({ stem }: QuestionBody): string =>
  stem
    .split(/\n{2,}/)
    .map((paragraph) => plainText(paragraph.replace(/\{\{[^}]*\}\}/g, "……")))
    .join("\n\n");

/** A draft as its reviewer reads it at a glance: the question, what there is to choose, and what is right. */
export function DraftText({ body }: { body: QuestionBody }) {
  return (
    <div className="flex flex-col gap-2">
      <p className="whitespace-pre-line">{stemOf(body)}</p>
      <ul className="flex flex-col gap-1 text-sm">
        {linesOf(body).map(({ text, isRight }) => (
          <li key={text} className={isRight ? "flex items-center gap-2 font-medium" : "flex items-center gap-2 ps-6"}>
            {isRight && <Check aria-hidden className="size-4 shrink-0 text-success" />}
            {text}
            {isRight && <span className="sr-only"> (right)</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
