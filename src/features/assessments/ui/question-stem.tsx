import { Prose } from "#/ui/prose.tsx";
import type { PublicQuestion } from "../question.ts";

type QuestionStemProps = { question: PublicQuestion; id?: string; className?: string };

/** What is asked. The text of a cloze stands with its gaps instead, where they are filled in. */
export function QuestionStem({ question, id, className }: QuestionStemProps) {
  return (
    <div id={id}>
      {question.type !== "cloze" && <Prose html={question.stemHtml} size="compact" className={className} />}
    </div>
  );
}
