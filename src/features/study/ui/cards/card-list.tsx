"use client";

import { Pencil, Plus, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { Prose } from "#/ui/prose.tsx";
import { toast } from "#/ui/toast.ts";
import type { StudyCard } from "../../contract-cards.ts";
import { CardDialog } from "./card-dialog.tsx";

const kinds = { own: "Yours", term: "Term", cloze: "Gap", heading: "Explain" } as const;

/** Adds the cards of the course's lessons, or writes one. */
export function CardActions({ courseId }: { courseId: string }) {
  const router = useRouter();
  const [isWriting, setIsWriting] = useState(false);
  const add = useOperation((client, _: null) => client.cards.addFromCourse.mutate({ courseId }), {
    onSuccess: ({ added }) => {
      toast.success(added === 0 ? "You have all cards of the lessons already" : `${added} cards added to your reviews`);
      router.refresh();
    },
    onError: (error) => toast.error(refusalText(error).message),
  });
  return (
    <>
      <Button variant="outline" onClick={() => add.mutate(null)} pending={add.isPending}>
        <Plus aria-hidden />
        Add the cards of all lessons
      </Button>
      <Button onClick={() => setIsWriting(true)}>
        <Pencil aria-hidden />
        Write a card
      </Button>
      <CardDialog
        courseId={courseId}
        lessonId={null}
        card={null}
        isOpen={isWriting}
        onClose={() => setIsWriting(false)}
        onSaved={() => router.refresh()}
      />
    </>
  );
}

export function CardList({ courseId, cards }: { courseId: string; cards: readonly StudyCard[] }) {
  const router = useRouter();
  const [changed, setChanged] = useState<StudyCard | null>(null);
  const remove = useOperation(
    async (client, cardId: string) => {
      await client.cards.delete.mutate({ cardId });
    },
    {
      onSuccess: () => router.refresh(),
      onError: (error) => toast.error(refusalText(error).message),
    },
  );
  return (
    <>
      <ul className="flex flex-col divide-y divide-border border-border border-y">
        {cards.map((card) => (
          <li key={card.id} className="flex flex-wrap items-start gap-x-6 gap-y-2 py-4">
            <div className="grid min-w-0 flex-1 basis-72 gap-x-8 gap-y-2 sm:grid-cols-2">
              <Prose html={card.frontHtml} size="compact" className="font-sans text-[0.9375rem]" />
              <Prose html={card.backHtml} size="compact" className="font-sans text-[0.9375rem] text-muted-foreground" />
            </div>
            <div className="flex items-center gap-1">
              <Badge tone={card.isGone ? "warning" : "neutral"} className="me-1">
                {card.isGone ? "No more in the course" : kinds[card.kind]}
              </Badge>
              {card.kind === "own" && (
                <Button variant="ghost" size="icon-sm" aria-label="Change this card" onClick={() => setChanged(card)}>
                  <Pencil aria-hidden />
                </Button>
              )}
              <ConfirmDialog
                trigger={
                  <Button variant="ghost" size="icon-sm" aria-label="Delete this card">
                    <Trash2 aria-hidden />
                  </Button>
                }
                title="Delete this card?"
                description="Its reviews go with it. To see it less often, grade it easy; to rest it, stop reviewing it."
                confirmLabel="Delete"
                tone="danger"
                onConfirm={() => remove.mutateAsync(card.id)}
              />
            </div>
          </li>
        ))}
      </ul>
      {changed && (
        <CardDialog
          courseId={courseId}
          lessonId={null}
          card={changed}
          isOpen
          onClose={() => setChanged(null)}
          onSaved={() => router.refresh()}
        />
      )}
    </>
  );
}
