import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "#/ui/button.tsx";
import { cn } from "#/ui/cn.ts";
import { Prose } from "#/ui/prose.tsx";
import type { AnswerOf } from "../../answer.ts";
import { inWords } from "../../in-words.ts";
import type { PublicItem } from "../../question.ts";
import type { AnswerInputProps, QuestionOf } from "./answer-props.ts";
import { ClearAnswer } from "./clear-answer.tsx";
import { TaskGroup } from "./task-group.tsx";

type OrderingInputProps = AnswerInputProps & { question: QuestionOf<"ordering">; answer: AnswerOf<"ordering"> };
type Direction = "up" | "down";

const moved = (ids: readonly string[], from: number, to: number): string[] => {
  const id = ids[from];
  return id === undefined || to < 0 || to >= ids.length ? [...ids] : ids.toSpliced(from, 1).toSpliced(to, 0, id);
};

/** A node that is moved in the page loses the focus: the button that moved it gets it back. */
const useFocusAfterMove = (order: string) => {
  const buttons = useRef(new Map<string, HTMLButtonElement | null>());
  const wanted = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what moves the node
  useEffect(() => {
    if (wanted.current !== null) buttons.current.get(wanted.current)?.focus();
    wanted.current = null;
  }, [order]);
  return { buttons, wanted };
};

/** Buttons move an item by one place, and say where it stands; a mouse may also drag it. */
export function OrderingInput(props: OrderingInputProps) {
  const { question, answer, onChange, disabled } = props;
  const isAnswered = answer.itemIds.length > 0;
  const ids = isAnswered ? answer.itemIds : question.items.map(({ id }) => id);
  const [said, setSaid] = useState("");
  const dragged = useRef<number | null>(null);
  const { buttons, wanted } = useFocusAfterMove(ids.join(" "));
  const items = new Map(question.items.map((item) => [item.id, item]));
  const put = (from: number, to: number) => {
    if (from === to || to < 0 || to >= ids.length) return;
    onChange({ type: "ordering", itemIds: moved(ids, from, to) }, false);
    setSaid(`${inWords(items.get(ids[from]!)?.text ?? "")}: place ${to + 1} of ${ids.length}`);
  };
  return (
    <TaskGroup {...props}>
      <ol className="flex flex-col gap-2">
        {ids.map((id, index) => (
          <OrderedItem
            key={id}
            item={items.get(id)}
            index={index}
            count={ids.length}
            disabled={disabled}
            onMove={(direction) => {
              wanted.current = `${id} ${direction}`;
              put(index, direction === "up" ? index - 1 : index + 1);
            }}
            buttonRef={(direction, button) => void buttons.current.set(`${id} ${direction}`, button)}
            onDrag={() => {
              dragged.current = index;
            }}
            onDrop={() => {
              if (dragged.current !== null) put(dragged.current, index);
              dragged.current = null;
            }}
          />
        ))}
      </ol>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      {!isAnswered && !disabled && (
        <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted-foreground text-sm">
          Not answered yet: move something, or
          <Button variant="outline" size="sm" onClick={() => onChange({ type: "ordering", itemIds: ids }, false)}>
            Keep this order
          </Button>
        </div>
      )}
      <ClearAnswer
        label="Clear my order"
        isShown={isAnswered && !disabled}
        onClear={() => onChange({ type: "ordering", itemIds: [] }, false)}
      />
    </TaskGroup>
  );
}

type OrderedItemProps = {
  item: PublicItem | undefined;
  index: number;
  count: number;
  disabled?: boolean;
  onMove: (direction: Direction) => void;
  buttonRef: (direction: Direction, button: HTMLButtonElement | null) => void;
  onDrag: () => void;
  onDrop: () => void;
};

function OrderedItem({ item, index, count, disabled, onMove, buttonRef, onDrag, onDrop }: OrderedItemProps) {
  const button = (direction: Direction, isAtEnd: boolean) => (
    <Button
      ref={(node: HTMLButtonElement | null) => buttonRef(direction, node)}
      variant="ghost"
      size="icon-sm"
      aria-label={`Move ${inWords(item?.text ?? "")} ${direction}`}
      aria-disabled={isAtEnd || undefined}
      onClick={() => !isAtEnd && onMove(direction)}
    >
      {direction === "up" ? <ArrowUp aria-hidden /> : <ArrowDown aria-hidden />}
    </Button>
  );
  return (
    <li
      draggable={!disabled}
      onDragStart={onDrag}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
      className="flex items-center gap-2 rounded-lg border border-border bg-card py-2 ps-2 pe-2 sm:ps-3"
    >
      <GripVertical
        aria-hidden
        className={cn("size-4 shrink-0 text-muted-foreground print:hidden", !disabled && "cursor-grab")}
      />
      <span className="w-6 shrink-0 text-end font-semibold text-muted-foreground text-sm tabular-nums">
        {index + 1}.
      </span>
      <Prose html={item?.html ?? ""} size="compact" className="min-w-0 flex-1 font-sans" />
      <span className="flex shrink-0 print:hidden">
        {button("up", index === 0)}
        {button("down", index === count - 1)}
      </span>
    </li>
  );
}
