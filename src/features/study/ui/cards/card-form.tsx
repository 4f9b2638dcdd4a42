"use client";

import { useId, useState } from "react";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import type { StudyCard } from "../../contract-cards.ts";

type CardFormProps = {
  courseId: string;
  /** The lesson that a new card leads back to. */
  lessonId: string | null;
  /** An own card to change; null for a new one. */
  card: StudyCard | null;
  /** What a new one begins with. */
  back?: string;
  onSaved: (card: StudyCard) => void;
  onCancel: () => void;
};

/** Writes or changes a card. */
export function CardForm({ courseId, lessonId, card, back: begins = "", onSaved, onCancel }: CardFormProps) {
  const id = useId();
  const [front, setFront] = useState(card?.front ?? "");
  const [back, setBack] = useState(card?.back ?? begins);
  const [isAsked, setIsAsked] = useState(false);
  const save = useOperation(
    (client, sides: { front: string; back: string }) =>
      card
        ? client.cards.update.mutate({ cardId: card.id, ...sides })
        : client.cards.create.mutate({ courseId, lessonId, ...sides }),
    { onSuccess: onSaved },
  );
  const missing = (side: string) => (isAsked && side.trim() === "" ? "Write something here." : undefined);
  const frontFault = missing(front) ?? faultOf(save.error, "/front");
  const backFault = missing(back) ?? faultOf(save.error, "/back");
  return (
    <form
      noValidate
      aria-label={card ? "Change the card" : "New card"}
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (front.trim() !== "" && back.trim() !== "") save.mutate({ front, back });
      }}
    >
      <Field
        id={`${id}-front`}
        label="Front"
        hint="What you are asked. A question works best."
        error={frontFault}
        required
      >
        <Textarea rows={2} value={front} onChange={(event) => setFront(event.target.value)} />
      </Field>
      <Field
        id={`${id}-back`}
        label="Back"
        hint="The answer. Both sides may hold Markdown and $formulas$."
        error={backFault}
        required
      >
        <Textarea rows={3} value={back} onChange={(event) => setBack(event.target.value)} />
      </Field>
      {save.error && !frontFault && !backFault && (
        <Alert tone="danger" title="The card was not saved" live>
          {refusalText(save.error).message}
        </Alert>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="outline" onClick={onCancel} disabled={save.isPending}>
          Cancel
        </Button>
        <Button type="submit" pending={save.isPending}>
          {card ? "Save the card" : "Add the card"}
        </Button>
      </div>
    </form>
  );
}
