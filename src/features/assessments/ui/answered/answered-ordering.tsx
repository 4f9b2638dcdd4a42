import { Prose } from "#/ui/prose.tsx";
import type { AnsweredProps } from "./answered-props.ts";
import { PartMark } from "./part-mark.tsx";

export function AnsweredOrdering({ question, answer, solution, answerLabel }: AnsweredProps<"ordering">) {
  const given = answer?.itemIds ?? [];
  const right = solution?.itemIds ?? [];
  const isAllRight = given.length > 0 && given.join() === right.join();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {given.length === 0 ? (
        <p className="text-muted-foreground">Not answered</p>
      ) : (
        <Order
          title={answerLabel}
          question={question}
          ids={given}
          isRightAt={(index) => (solution && given[index] === right[index] ? true : null)}
        />
      )}
      {solution && !isAllRight && <Order title="Right order" question={question} ids={right} isRightAt={() => null} />}
    </div>
  );
}

type OrderProps = Pick<AnsweredProps<"ordering">, "question"> & {
  title: string;
  ids: readonly string[];
  isRightAt: (index: number) => boolean | null;
};

function Order({ title, question, ids, isRightAt }: OrderProps) {
  return (
    <div>
      <p className="mb-1 font-medium text-muted-foreground text-sm">{title}</p>
      <ol className="flex flex-col gap-1.5">
        {ids.map((id, index) => (
          <li key={id} className="flex items-baseline gap-2 rounded-lg border border-border bg-card px-3 py-2">
            <span className="w-5 shrink-0 text-end font-semibold text-muted-foreground text-sm tabular-nums">
              {index + 1}.
            </span>
            <Prose
              html={question.items.find((item) => item.id === id)?.html ?? ""}
              size="compact"
              className="min-w-0 flex-1 font-sans"
            />
            <PartMark isRight={isRightAt(index)} />
          </li>
        ))}
      </ol>
    </div>
  );
}
