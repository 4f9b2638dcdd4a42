import { Check, X } from "lucide-react";
import { Prose } from "#/ui/prose.tsx";

/** A tick or a cross with its words for those who do not see it; nothing while it is not known. */
export function PartMark({ isRight }: { isRight: boolean | null }) {
  if (isRight === null) return null;
  const Icon = isRight ? Check : X;
  return (
    <span className={isRight ? "text-success" : "text-danger"}>
      <Icon aria-hidden className="inline size-4.5" strokeWidth={2.5} />
      <span className="sr-only">{isRight ? "Right" : "Not right"}</span>
    </span>
  );
}

/** The author's words on one part. */
export function PartFeedback({ html }: { html: string | undefined }) {
  if (!html) return null;
  return (
    <Prose
      html={html}
      size="compact"
      className="mt-2 border-border border-t pt-2 text-[0.9375rem] text-muted-foreground"
    />
  );
}
