import Link from "next/link";
import { Badge } from "#/ui/badge.tsx";
import { citationLink } from "../../citation-link.ts";
import type { QuestionDraft } from "../../contract-drafts.ts";

/** Who or what made a draft, and the words of the lesson that it rests on. */
export function DraftSource({ draft }: { draft: QuestionDraft }) {
  const { quote, headings, lessonTitle, madeBy, modelName, requestedBy, isLessonChanged } = draft;
  return (
    <figure className="flex flex-col gap-2 rounded-md bg-muted p-3 text-sm">
      <blockquote className="border-primary/40 border-s-2 ps-3 italic">{quote}</blockquote>
      <figcaption className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted-foreground">
        <Link
          href={citationLink(draft)}
          className="rounded-xs text-primary underline decoration-primary/40 underline-offset-4 focus-ring hover:decoration-primary"
        >
          {headings.length > 0 ? headings.join(" › ") : lessonTitle}
        </Link>
        <Badge tone={madeBy === "model" ? "note" : "outline"}>
          {madeBy === "model" ? `Made by an AI model: ${modelName}` : "Made from the course’s terms"}
        </Badge>
        {requestedBy && <span>asked for by {requestedBy}</span>}
        {isLessonChanged && <Badge tone="warning">The lesson has changed since</Badge>}
      </figcaption>
    </figure>
  );
}
