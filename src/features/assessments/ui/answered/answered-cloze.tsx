import { Prose } from "#/ui/prose.tsx";
import type { PublicPart } from "../../question.ts";
import type { AnsweredProps } from "./answered-props.ts";
import { filledText } from "./filled-text.ts";
import { PartFeedback } from "./part-mark.tsx";

const wordsOf = (part: PublicPart, value: string): string =>
  part.type === "single_choice" ? (part.options.find(({ id }) => id === value)?.text ?? "") : value;

/** The text with what was written in its gaps, and below it gap by gap what is right. */
export function AnsweredCloze({ question, answer, solution, feedback, answerLabel }: AnsweredProps<"cloze">) {
  const values = new Map(answer?.parts.map(({ id, value }) => [id, value]));
  const right = new Map(solution?.parts.map(({ id, accepted }) => [id, accepted]));
  const said = new Map(feedback?.options.map(({ id, html }) => [id, html]));
  const gaps = question.parts.map((part, index) => {
    const written = wordsOf(part, values.get(part.id) ?? "");
    return { id: part.id, number: index + 1, written, accepted: right.get(part.id) ?? [], html: said.get(part.id) };
  });
  const shown = new Map(gaps.map(({ id, number, written }) => [id, { number, written }]));
  return (
    <div className="flex flex-col gap-3">
      <Prose html={filledText(question.stemHtml, shown)} size="compact" className="leading-loose" />
      {gaps.some(({ accepted, html }) => accepted.length > 0 || html) && (
        <ul className="flex flex-col gap-2">
          {gaps.map(({ id, number, written, accepted, html }) => (
            <li key={id} className="rounded-lg border border-border bg-card px-4 py-3">
              <p>
                <span className="font-semibold text-muted-foreground text-sm">Gap {number}</span>{" "}
                <span className="text-muted-foreground">{answerLabel}:</span> {written === "" ? "nothing" : written}
                {accepted.length > 0 && (
                  <>
                    ; <span className="text-muted-foreground">right:</span> {accepted.join(" or ")}
                  </>
                )}
              </p>
              <PartFeedback html={html} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
