import { Prose } from "#/ui/prose.tsx";
import type { AnsweredProps } from "./answered-props.ts";
import { PartFeedback, PartMark } from "./part-mark.tsx";

export function AnsweredMatching({ question, answer, solution, feedback, answerLabel }: AnsweredProps<"matching">) {
  const chosen = new Map(answer?.pairs.map(({ leftId, rightId }) => [leftId, rightId]));
  const right = new Map(solution?.pairs.map(({ leftId, rightId }) => [leftId, rightId]));
  const said = new Map(feedback?.options.map(({ id, html }) => [id, html]));
  const htmlOf = (id: string | undefined) => question.rights.find((item) => item.id === id)?.html;
  return (
    <ul className="flex flex-col gap-2">
      {question.lefts.map(({ id, html }) => {
        const given = chosen.get(id);
        const isRight = solution && given !== undefined ? given === right.get(id) : null;
        return (
          <li key={id} className="rounded-lg border border-border bg-card px-4 py-3">
            <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
              <Prose html={html} size="compact" className="font-sans" />
              <dl className="flex flex-col gap-1.5">
                <Entry label={answerLabel} html={htmlOf(given)} isRight={isRight} />
                {solution && !isRight && <Entry label="Right answer" html={htmlOf(right.get(id))} isRight={null} />}
              </dl>
            </div>
            <PartFeedback html={said.get(id)} />
          </li>
        );
      })}
    </ul>
  );
}

function Entry({ label, html, isRight }: { label: string; html: string | undefined; isRight: boolean | null }) {
  return (
    <div>
      <dt className="text-muted-foreground text-sm">{label}</dt>
      <dd className="flex items-baseline gap-1.5">
        <PartMark isRight={isRight} />
        {html === undefined ? (
          <span className="text-muted-foreground">Not answered</span>
        ) : (
          <Prose html={html} size="compact" className="font-sans" />
        )}
      </dd>
    </div>
  );
}
