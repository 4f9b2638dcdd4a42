"use client";

import { Flag } from "lucide-react";
import { cn } from "#/ui/cn.ts";

export type NavigatorItem = { id: string; isAnswered: boolean; isFlagged: boolean };

type NavigatorProps = {
  items: readonly NavigatorItem[];
  /** Index of the question on show; null when all are. */
  current: number | null;
  onGo: (index: number) => void;
};

const stateWords = ({ isAnswered, isFlagged }: NavigatorItem) =>
  `${isAnswered ? "answered" : "not answered"}${isFlagged ? ", flagged" : ""}`;

/** All questions by number, with what is answered and flagged. */
export function Navigator({ items, current, onGo }: NavigatorProps) {
  return (
    <nav aria-label="Questions">
      <ol className="grid grid-cols-[repeat(auto-fill,minmax(2.75rem,1fr))] gap-2">
        {items.map((item, index) => (
          <li key={item.id}>
            <button
              type="button"
              onClick={() => onGo(index)}
              aria-current={index === current ? "true" : undefined}
              aria-label={`Question ${index + 1}, ${stateWords(item)}`}
              className={cn(
                "relative grid h-11 w-full cursor-pointer place-items-center rounded-md border font-medium text-sm tabular-nums transition-colors focus-ring",
                item.isAnswered
                  ? "border-primary/40 bg-primary-soft text-primary hover:border-primary"
                  : "border-input bg-card text-foreground hover:bg-accent",
                index === current && "ring-2 ring-primary ring-offset-1 ring-offset-background",
              )}
            >
              {index + 1}
              {item.isFlagged && (
                <Flag aria-hidden className="absolute -inset-e-1 -top-1.5 size-4 fill-current text-warning" />
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
