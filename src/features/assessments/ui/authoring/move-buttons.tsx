"use client";

import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { Button } from "#/ui/button.tsx";

type MoveButtonsProps = {
  /** What is moved, e.g. "option A". */
  name: string;
  index: number;
  count: number;
  onMove: (to: number) => void;
  onRemove?: () => void;
};

/** Moves one item of a list by a place, or takes it out. */
export function MoveButtons({ name, index, count, onMove, onRemove }: MoveButtonsProps) {
  return (
    <div className="flex shrink-0">
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={`Move ${name} up`}
        disabled={index === 0}
        onClick={() => onMove(index - 1)}
      >
        <ArrowUp aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={`Move ${name} down`}
        disabled={index === count - 1}
        onClick={() => onMove(index + 1)}
      >
        <ArrowDown aria-hidden />
      </Button>
      {onRemove && (
        <Button variant="ghost" size="icon-sm" aria-label={`Remove ${name}`} onClick={onRemove}>
          <Trash2 aria-hidden />
        </Button>
      )}
    </div>
  );
}
