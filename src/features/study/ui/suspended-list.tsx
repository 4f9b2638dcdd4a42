"use client";

import { useRouter } from "next/navigation";
import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Button } from "#/ui/button.tsx";
import { Prose } from "#/ui/prose.tsx";
import { toast } from "#/ui/toast.ts";
import type { ReviewItem } from "../contract-review.ts";

/** What was taken out of the queue, to be taken in again. */
export function SuspendedList({ items }: { items: readonly ReviewItem[] }) {
  const router = useRouter();
  const resume = useOperation(
    async (client, itemId: string) => {
      await client.reviews.resume.mutate({ itemId });
    },
    { onSuccess: () => router.refresh(), onError: (error) => toast.error(refusalText(error).message) },
  );
  return (
    <ul className="flex max-w-xl flex-col divide-y divide-border">
      {items.map(({ id, question, card, course }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
          <div className="min-w-0 flex-1 basis-60">
            <Prose
              html={question?.question.stemHtml ?? card?.frontHtml ?? ""}
              size="compact"
              className="line-clamp-2 font-sans text-sm"
            />
            <p className="text-muted-foreground text-xs">{course.title}</p>
          </div>
          <Button variant="outline" size="sm" disabled={resume.isPending} onClick={() => resume.mutate(id)}>
            Review again
          </Button>
        </li>
      ))}
    </ul>
  );
}
