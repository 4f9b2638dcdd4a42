"use client";

import { Layers, PenLine, Plus } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { Suspense, useCallback, useEffect, useRef, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Button } from "#/ui/button.tsx";
import { laterPart } from "#/ui/later-part.ts";
import { Prose } from "#/ui/prose.tsx";
import { toast } from "#/ui/toast.ts";
import type { CardOffer } from "../../contract-cards.ts";
import { countWords } from "../interval-words.ts";
import { SelectionCard } from "./selection-card.tsx";

const CardDialog = laterPart(async () => (await import("./card-dialog.tsx")).CardDialog);

export type LessonCardsProps = { courseId: string; courseSlug: string; lessonId: string };

const nothing: CardOffer = { cards: [], left: 0 };

/** What the lesson gives, asked for when the reader comes near: most read on without looking. */
const useOffer = (lessonId: string) => {
  const place = useRef<HTMLElement>(null);
  const [offer, setOffer] = useState<CardOffer>(nothing);
  const load = useCallback(
    () =>
      fetch(`/api/v1/lessons/${lessonId}/cards`).then(
        async (answer) => {
          const body = (await answer.json()) as CardOffer;
          if (answer.ok) setOffer(body);
        },
        () => {},
      ),
    [lessonId],
  );
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watcher.disconnect();
        void load();
      },
      { rootMargin: "400px" },
    );
    if (place.current) watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [load]);
  return { place, offer, load };
};

/** At the end of a lesson: the cards that it gives, and a card of one's own. */
export function LessonCards({ courseId, courseSlug, lessonId }: LessonCardsProps) {
  const router = useRouter();
  const { place, offer, load } = useOffer(lessonId);
  const [isWriting, setIsWriting] = useState(false);
  const [back, setBack] = useState("");
  const add = useOperation((client, _: null) => client.cards.addFromLesson.mutate({ lessonId }), {
    onSuccess: ({ added }) => {
      toast.success(`${countWords(added, "card")} added to your reviews`);
      void load();
      router.refresh();
    },
    onError: (error) => toast.error(refusalText(error).message),
  });
  const write = (selected: string) => {
    setBack(selected);
    setIsWriting(true);
  };
  const isAdded = offer.cards.length > 0 && offer.left === 0;
  return (
    <section
      ref={place}
      aria-labelledby="lesson-cards"
      className="rounded-xl border border-border bg-card p-5 print:hidden"
    >
      <h2 id="lesson-cards" className="flex items-center gap-2 font-semibold">
        <Layers aria-hidden className="size-4.5 text-primary" />
        Remember it
      </h2>
      <p className="mt-1 text-muted-foreground text-sm leading-relaxed">
        {offer.cards.length === 0
          ? "Write a card for what you want to remember: it comes back when you are about to forget it."
          : isAdded
            ? `The ${countWords(offer.cards.length, "card")} of this lesson ${offer.cards.length === 1 ? "is" : "are"} in your reviews.`
            : "Its terms and ideas as cards, made from the text. They come back when you are about to forget them."}
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        {offer.left > 0 && (
          <Button onClick={() => add.mutate(null)} pending={add.isPending}>
            <Plus aria-hidden />
            Add {countWords(offer.left, "card")} to my review
          </Button>
        )}
        <Button variant="outline" onClick={() => write("")}>
          <PenLine aria-hidden />
          Write a card
        </Button>
        {isAdded && (
          <Link
            href={`/courses/${courseSlug}/cards`}
            className="inline-flex min-h-10 items-center rounded-sm px-2 font-medium text-primary text-sm underline underline-offset-4 focus-ring"
          >
            See my cards
          </Link>
        )}
      </div>
      {offer.left > 0 && <Preview offer={offer} />}
      <SelectionCard onWrite={write} />
      {isWriting && (
        <Suspense>
          <CardDialog
            {...{ courseId, lessonId, back }}
            card={null}
            isOpen
            onClose={() => setIsWriting(false)}
            onSaved={() => {
              toast.success("The card is in your reviews");
              router.refresh();
            }}
          />
        </Suspense>
      )}
    </section>
  );
}

function Preview({ offer }: { offer: CardOffer }) {
  return (
    <details className="mt-4 border-border border-t pt-3">
      <summary className="cursor-pointer rounded-sm py-2 text-sm focus-ring">Look at them first</summary>
      <ul className="flex flex-col divide-y divide-border">
        {offer.cards
          .filter(({ isMine }) => !isMine)
          .map(({ frontHtml, backHtml }) => (
            <li key={frontHtml} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-2">
              <Prose html={frontHtml} size="compact" className="font-sans text-sm" />
              <Prose html={backHtml} size="compact" className="font-sans text-muted-foreground text-sm" />
            </li>
          ))}
      </ul>
    </details>
  );
}
