"use client";

import { Flag } from "lucide-react";
import { cn } from "#/ui/cn.ts";
import type { Verdict } from "../../contract.ts";
import type { ShownSection } from "../../contract-sections.ts";
import { type Group, inGroups } from "../section-groups.ts";
import { verdictLooks } from "../verdict-badge.tsx";

export type NavigatorItem = {
  id: string;
  section: number | null;
  isAnswered: boolean;
  isFlagged: boolean;
  /** What the last check said of a question that is finished; null while it is not. */
  finished: Verdict | null;
};

type NavigatorProps = {
  sections: readonly ShownSection[];
  items: readonly NavigatorItem[];
  /** Index of the question on show; null when all are. */
  current: number | null;
  onGo: (index: number) => void;
};

const stateWords = ({ isAnswered, isFlagged, finished }: NavigatorItem) => {
  const answered = isAnswered ? "answered" : "not answered";
  const words = finished === null ? answered : `finished, ${verdictLooks[finished].label.toLowerCase()}`;
  return isFlagged ? `${words}, flagged` : words;
};

const lookOf = ({ isAnswered, finished }: NavigatorItem): string => {
  if (finished === "correct") return "border-success/40 bg-success-soft text-success hover:border-success";
  if (finished === "partly_correct") return "border-warning/40 bg-warning-soft text-warning hover:border-warning";
  if (finished !== null) return "border-danger/40 bg-danger-soft text-danger hover:border-danger";
  return isAnswered
    ? "border-primary/40 bg-primary-soft text-primary hover:border-primary"
    : "border-input bg-card text-foreground hover:bg-accent";
};

/** All questions by number, with what is answered and flagged. */
export function Navigator({ sections, items, current, onGo }: NavigatorProps) {
  return (
    <nav aria-label="Questions" className="flex flex-col gap-4">
      {inGroups(sections, items).map(({ section, items: own }) => (
        <div key={section?.position ?? -1}>
          {section && <p className="mb-1.5 font-medium text-sm">{section.title}</p>}
          <Numbers items={own} current={current} onGo={onGo} />
        </div>
      ))}
    </nav>
  );
}

type NumbersProps = Pick<NavigatorProps, "current" | "onGo"> & { items: Group<NavigatorItem>["items"] };

function Numbers({ items, current, onGo }: NumbersProps) {
  return (
    <ol start={items[0]!.index + 1} className="grid grid-cols-[repeat(auto-fill,minmax(2.75rem,1fr))] gap-2">
      {items.map(({ item, index }) => (
        <li key={item.id}>
          <button
            type="button"
            onClick={() => onGo(index)}
            aria-current={index === current ? "true" : undefined}
            aria-label={`Question ${index + 1}, ${stateWords(item)}`}
            className={cn(
              "relative grid h-11 w-full cursor-pointer place-items-center rounded-md border font-medium text-sm tabular-nums transition-colors focus-ring",
              lookOf(item),
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
  );
}
