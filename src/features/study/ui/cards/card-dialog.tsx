"use client";

import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from "#/ui/dialog.tsx";
import type { StudyCard } from "../../contract-cards.ts";
import { CardForm } from "./card-form.tsx";

type CardDialogProps = {
  courseId: string;
  lessonId: string | null;
  card: StudyCard | null;
  back?: string;
  isOpen: boolean;
  onClose: () => void;
  onSaved: () => void;
};

/** The form of a card over the page. */
export function CardDialog({ isOpen, onClose, onSaved, ...card }: CardDialogProps) {
  return (
    <Dialog open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{card.card ? "Change the card" : "New card"}</DialogTitle>
          <DialogDescription>
            {card.card ? "When it comes back stays as it is." : "It is in your reviews from now on."}
          </DialogDescription>
        </DialogHeader>
        <CardForm
          {...card}
          onCancel={onClose}
          onSaved={() => {
            onClose();
            onSaved();
          }}
        />
      </DialogContent>
    </Dialog>
  );
}
