import { BookOpenText } from "lucide-react";
import Link from "next/link";
import type { Found } from "../contract.ts";
import { markTerms } from "../words.ts";

/** The line of a course or lesson in which a search found its words. */
export function FoundPlace({ found, href, terms }: { found: Found; href: string | null; terms: readonly string[] }) {
  return (
    <div className="flex gap-2.5 rounded-md bg-muted px-3 py-2.5 text-sm leading-relaxed">
      <BookOpenText aria-hidden className="mt-0.5 size-4 shrink-0 text-muted-foreground" />
      <p className="min-w-0 break-words text-muted-foreground">
        {found.lessonTitle && href && (
          <>
            <Link
              href={href}
              className="relative z-10 rounded-xs font-medium text-foreground underline underline-offset-4 focus-ring"
            >
              <Marked text={found.lessonTitle} terms={terms} />
            </Link>
            {found.text && ": "}
          </>
        )}
        <Marked text={found.text} terms={terms} />
      </p>
    </div>
  );
}

export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  let at = 0;
  return markTerms(text, terms).map((part) => {
    const key = at;
    at += part.text.length;
    return part.isTerm ? (
      <mark key={key} className="rounded-xs bg-highlight px-0.5 text-foreground">
        {part.text}
      </mark>
    ) : (
      <span key={key}>{part.text}</span>
    );
  });
}
