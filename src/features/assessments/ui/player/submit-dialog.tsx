"use client";

import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogHeader, DialogTitle } from "#/ui/dialog.tsx";
import { Spinner } from "#/ui/spinner.tsx";
import type { NavigatorItem } from "./navigator.tsx";

type SubmitDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  items: readonly NavigatorItem[];
  submitting: "no" | "asked" | "deadline";
  /** What keeps the answers from the server, if anything. */
  obstacle: string | null;
  onSubmit: () => void;
  onCancel: () => void;
  onGo: (index: number) => void;
};

const numbersOf = (items: readonly NavigatorItem[], wanted: (item: NavigatorItem) => boolean) =>
  items.flatMap((item, index) => (wanted(item) ? [index] : []));

/** Asks once more and names what is missing; while submitting it says how that goes. */
export function SubmitDialog(props: SubmitDialogProps) {
  const { open, onOpenChange, submitting, onCancel } = props;
  const isAtEnd = submitting === "deadline";
  const change = (next: boolean) => {
    if (isAtEnd) return;
    if (!next && submitting === "asked") onCancel();
    onOpenChange(next);
  };
  return (
    <Dialog open={open || isAtEnd} onOpenChange={change}>
      <DialogContent className={isAtEnd ? "[&>button:last-child]:hidden" : undefined}>
        {submitting === "no" ? <Question {...props} /> : <Progress {...props} />}
      </DialogContent>
    </Dialog>
  );
}

function Question({ items, onSubmit, onOpenChange, onGo }: SubmitDialogProps) {
  const blank = numbersOf(items, ({ isAnswered }) => !isAnswered);
  const flagged = numbersOf(items, ({ isFlagged }) => isFlagged);
  return (
    <>
      <DialogHeader>
        <DialogTitle>Submit this attempt?</DialogTitle>
        <DialogDescription>
          {blank.length === 0
            ? "You have answered every question. After submitting you cannot change your answers."
            : `You have answered ${items.length - blank.length} of ${items.length} questions. After submitting you cannot change your answers.`}
        </DialogDescription>
      </DialogHeader>
      <Numbers title="Not answered" indexes={blank} onGo={onGo} />
      <Numbers title="Flagged" indexes={flagged} onGo={onGo} />
      <DialogFooter>
        <Button variant="outline" onClick={() => onOpenChange(false)}>
          Go on answering
        </Button>
        <Button onClick={onSubmit}>{blank.length === 0 ? "Submit" : "Submit all the same"}</Button>
      </DialogFooter>
    </>
  );
}

function Numbers({ title, indexes, onGo }: { title: string; indexes: number[]; onGo: (index: number) => void }) {
  if (indexes.length === 0) return null;
  return (
    <div>
      <p className="mb-2 font-medium text-sm">{title}</p>
      <ul className="flex flex-wrap gap-2">
        {indexes.map((index) => (
          <li key={index}>
            <Button variant="outline" size="sm" className="min-w-11" onClick={() => onGo(index)}>
              <span className="sr-only">Question </span>
              {index + 1}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Progress({ submitting, obstacle, onCancel, onOpenChange }: SubmitDialogProps) {
  const isAtEnd = submitting === "deadline";
  return (
    <>
      <DialogHeader>
        <DialogTitle className="flex items-center gap-3">
          <Spinner label={null} />
          {isAtEnd ? "Time is up" : "Submitting"}
        </DialogTitle>
        <DialogDescription>
          {isAtEnd
            ? "Your answers are being submitted. You need not do anything."
            : "Your answers are sent first, then the attempt is submitted."}
        </DialogDescription>
      </DialogHeader>
      {obstacle && (
        <Alert tone="warning" live>
          {obstacle} {isAtEnd ? "Leave this page open: it goes on trying." : "It goes on trying until you call it off."}
        </Alert>
      )}
      {!isAtEnd && (
        <DialogFooter>
          <Button
            variant="outline"
            onClick={() => {
              onCancel();
              onOpenChange(false);
            }}
          >
            Go on answering
          </Button>
        </DialogFooter>
      )}
    </>
  );
}
