import type { ReactNode } from "react";
import { Prose } from "#/ui/prose.tsx";
import type { Solution } from "../../contract.ts";
import { endingsOf } from "../../file-kinds.ts";
import type { PublicQuestion } from "../../question.ts";
import { AnsweredQuestion } from "../answered-question.tsx";
import { letterOf } from "../question-types.ts";

type PaperRoomProps = {
  question: PublicQuestion;
  /** Null: room for the answer. */
  solution: Solution | null;
};

/** Where the answer to a question goes on paper, or what is right. */
export function PaperRoom({ question, solution }: PaperRoomProps) {
  switch (question.type) {
    case "single_choice":
    case "multiple_choice":
      return (
        <ol className="flex flex-col gap-1.5">
          {question.options.map(({ id, html }, index) => (
            <Choice key={id} mark={letterOf(index)} isRight={solution?.optionIds.includes(id) ?? false}>
              <Prose html={html} size="compact" />
            </Choice>
          ))}
        </ol>
      );
    case "true_false":
      return (
        <ol className="flex flex-wrap gap-x-8 gap-y-1.5">
          {[true, false].map((value) => (
            <Choice key={String(value)} mark="" isRight={solution?.value === value}>
              {value ? "True" : "False"}
            </Choice>
          ))}
        </ol>
      );
    case "numeric":
    case "formula":
    case "short_answer":
      return solution ? (
        <p className="font-semibold">{solution.accepted.join(" or ")}</p>
      ) : (
        <div className="h-9 border-foreground border-b" />
      );
    case "essay":
      return solution ? null : <div className="h-72 rounded-md border border-input" />;
    case "file":
      return solution ? null : (
        <p className="text-muted-foreground">
          Handed in as {question.maxFiles === 1 ? "a file" : `up to ${question.maxFiles} files`}:{" "}
          {endingsOf(question.fileKinds).join(", ")}.
        </p>
      );
    case "code":
      return solution ? null : (
        <pre className="h-72 overflow-hidden whitespace-pre-wrap rounded-md border border-input px-4 py-3 font-mono text-sm">
          {question.starter}
        </pre>
      );
    default:
      return solution ? (
        <AnsweredQuestion question={question} answer={null} solution={solution} feedback={null} answerLabel="Answer" />
      ) : (
        <PartsRoom question={question} />
      );
  }
}

type PartsRoomProps = { question: Extract<PublicQuestion, { type: "matching" | "ordering" | "cloze" | "hotspot" }> };

function PartsRoom({ question }: PartsRoomProps) {
  switch (question.type) {
    case "matching":
      return (
        <div className="grid gap-6 sm:grid-cols-2">
          <ol className="flex flex-col gap-2">
            {question.lefts.map(({ id, html }) => (
              <li key={id} className="flex items-start gap-2.5">
                <span className="mt-5 w-8 shrink-0 border-foreground border-b" />
                <Prose html={html} size="compact" />
              </li>
            ))}
          </ol>
          <ol className="flex flex-col gap-2">
            {question.rights.map(({ id, html }, index) => (
              <li key={id} className="flex items-start gap-2.5">
                <span className="font-medium">{letterOf(index)}</span>
                <Prose html={html} size="compact" />
              </li>
            ))}
          </ol>
        </div>
      );
    case "ordering":
      return (
        <ul className="flex flex-col gap-2">
          {question.items.map(({ id, html }) => (
            <li key={id} className="flex items-start gap-2.5">
              <span className="mt-5 w-8 shrink-0 border-foreground border-b" />
              <Prose html={html} size="compact" />
            </li>
          ))}
        </ul>
      );
    case "cloze":
      return (
        <>
          <Prose
            html={question.stemHtml}
            size="compact"
            className="[&_[data-gap]]:inline-block [&_[data-gap]]:w-28 [&_[data-gap]]:border-foreground [&_[data-gap]]:border-b"
          />
          <ul className="mt-2 text-muted-foreground text-sm">
            {question.parts.map(
              (part, index) =>
                part.type === "single_choice" && (
                  <li key={part.id}>
                    Gap {index + 1}: {part.options.map(({ text }) => text).join(" / ")}
                  </li>
                ),
            )}
          </ul>
        </>
      );
    case "hotspot":
      return (
        <>
          <p className="mb-2 text-sm">
            {question.marks === 1 ? "Mark one place." : `Mark up to ${question.marks} places.`}
          </p>
          <img src={question.picture.src} alt={question.picture.alt} className="max-w-full" />
        </>
      );
  }
}

type ChoiceProps = { mark: string; isRight: boolean; children: ReactNode };

function Choice({ mark, isRight, children }: ChoiceProps) {
  return (
    <li className="flex items-start gap-2.5">
      <span aria-hidden className="mt-0.5 grid size-5 shrink-0 place-items-center rounded-sm border border-foreground">
        {isRight ? "✓" : ""}
      </span>
      {mark && <span className="font-medium">{mark}</span>}
      <div className={isRight ? "min-w-0 font-semibold" : "min-w-0"}>
        {children}
        {isRight && <span className="sr-only"> (right)</span>}
      </div>
    </li>
  );
}
