import { SearchX, ThumbsDown, ThumbsUp } from "lucide-react";
import Link from "next/link";
import { Badge } from "#/ui/badge.tsx";
import { LocalDate } from "#/ui/local-date.tsx";
import type { AskedQuestion } from "../../contract-gaps.ts";
import { reasonWords } from "../rules-words.ts";
import { placeLink } from "./place-link.ts";

/** Single questions, where the course says that staff may read; without who asked. */
export function AskedList({ questions, courseSlug }: { questions: readonly AskedQuestion[]; courseSlug: string }) {
  return (
    <ul className="flex flex-col rounded-lg border border-border bg-card [&>li+li]:border-border [&>li+li]:border-t">
      {questions.map(({ answerId, text, askedAt, isDeclined, place, thumb }) => (
        <li key={answerId} className="flex flex-col gap-1.5 px-4 py-3.5 sm:px-5">
          <p className="line-clamp-4 whitespace-pre-line leading-snug [overflow-wrap:anywhere]">{text}</p>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-muted-foreground text-sm">
            <LocalDate at={askedAt} />
            {place && (
              <Link href={placeLink(courseSlug, place)} className="underline underline-offset-2 focus-ring">
                {place.heading}
              </Link>
            )}
            {isDeclined && (
              <Badge tone="warning">
                <SearchX aria-hidden /> not found
              </Badge>
            )}
            {thumb && (
              <Badge tone={thumb.thumb === "up" ? "success" : "danger"}>
                {thumb.thumb === "up" ? <ThumbsUp aria-hidden /> : <ThumbsDown aria-hidden />}
                {thumb.thumb === "up" ? "helped" : thumb.reason ? reasonWords[thumb.reason] : "did not help"}
              </Badge>
            )}
          </p>
          {thumb?.comment && <p className="border-border border-s-2 ps-3 text-sm">{thumb.comment}</p>}
        </li>
      ))}
    </ul>
  );
}
