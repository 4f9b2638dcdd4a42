import type { ReactNode } from "react";
import { formatMarks } from "#/core/marks.ts";
import { Prose } from "#/ui/prose.tsx";
import type { QuizPaper as Paper } from "../../contract-quiz-questions.ts";
import { Explanation } from "../explanation.tsx";
import { letterOf } from "../question-types.ts";
import { limitWords } from "../quiz/quiz-rules.ts";

type Item = Paper["questions"][number];

/** A quiz on paper: room for name and answers, or the key. */
export function QuizPaper({ paper, withKey }: { paper: Paper; withKey: boolean }) {
  return (
    <article className="flex flex-col gap-8">
      <header className="flex flex-col gap-3">
        <h2 className="font-semibold font-serif text-2xl">{paper.title}</h2>
        <p className="text-muted-foreground text-sm">
          Version {letterOf(paper.version - 1)}
          {withKey && ", with its key"} · {formatMarks(paper.possible)} points
          {paper.timeLimitSeconds !== null && ` · ${limitWords(paper.timeLimitSeconds)}`}
        </p>
        {!withKey && (
          <p className="flex gap-2 pt-2">
            Name <span className="flex-1 border-foreground border-b" />
          </p>
        )}
        {!withKey && paper.instructionsHtml && <Prose html={paper.instructionsHtml} size="compact" />}
      </header>
      <ol className="flex flex-col gap-7">
        {paper.questions.map((item, index) => (
          <li key={item.question.id} className="break-inside-avoid">
            <div className="flex items-start gap-3">
              <span className="font-semibold tabular-nums">{index + 1}.</span>
              <div className="min-w-0 flex-1">
                <Prose html={item.question.stemHtml} size="compact" />
                <div className="mt-3">
                  <Room item={item} withKey={withKey} />
                </div>
                {withKey && (
                  <div className="mt-3">
                    <Explanation solution={item.solution} />
                  </div>
                )}
              </div>
              <span className="shrink-0 text-muted-foreground text-sm">{formatMarks(item.points)} p.</span>
            </div>
          </li>
        ))}
      </ol>
    </article>
  );
}

/** Where the answer goes, or what is right. */
function Room({ item: { question, solution }, withKey }: { item: Item; withKey: boolean }) {
  if ("options" in question)
    return (
      <ol className="flex flex-col gap-1.5">
        {question.options.map(({ id, html }, index) => (
          <Choice key={id} mark={letterOf(index)} isRight={withKey && solution.optionIds.includes(id)}>
            <Prose html={html} size="compact" />
          </Choice>
        ))}
      </ol>
    );
  if (question.type === "true_false")
    return (
      <ol className="flex flex-wrap gap-x-8 gap-y-1.5">
        {[true, false].map((value) => (
          <Choice key={String(value)} mark="" isRight={withKey && solution.value === value}>
            {value ? "True" : "False"}
          </Choice>
        ))}
      </ol>
    );
  if (withKey) return <p className="font-semibold">{solution.accepted.join("  or  ")}</p>;
  return question.type === "essay" ? (
    <div className="h-72 rounded-md border border-border" />
  ) : (
    <div className="h-9 border-foreground border-b" />
  );
}

function Choice({ mark, isRight, children }: { mark: string; isRight: boolean; children: ReactNode }) {
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
