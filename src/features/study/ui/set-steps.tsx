import { ArrowLeft, ArrowRight } from "lucide-react";
import { LinkButton } from "#/ui/link-button.tsx";
import { Progress } from "#/ui/progress.tsx";

type SetProgressProps = {
  /** From 1. */
  place: number;
  size: number;
};

export function SetProgress({ place, size }: SetProgressProps) {
  return (
    <div className="flex items-center gap-3 text-muted-foreground text-sm">
      <Progress value={place - 1} max={size} label="Progress in the set" valueText={`Question ${place} of ${size}`} />
      <span className="whitespace-nowrap tabular-nums">
        {place} of {size}
      </span>
    </div>
  );
}

type SetStepsProps = { setHref: string; place: number; size: number; lesson: { href: string; title: string } | null };

/** Where to go from a question of a set. */
export function SetSteps({ setHref, place, size, lesson }: SetStepsProps) {
  const isLast = place === size;
  return (
    <nav aria-label="Set" className="flex flex-wrap items-center justify-between gap-3">
      {place > 1 ? (
        <LinkButton href={`${setHref}&at=${place - 1}`} variant="ghost">
          <ArrowLeft aria-hidden className="rtl:rotate-180" />
          Back
        </LinkButton>
      ) : (
        <span />
      )}
      {lesson && (
        <LinkButton href={lesson.href} variant="ghost" className="max-sm:order-last max-sm:basis-full">
          <span className="truncate">Read “{lesson.title}”</span>
        </LinkButton>
      )}
      <LinkButton href={isLast ? `${setHref}&at=end` : `${setHref}&at=${place + 1}`} variant="outline">
        {isLast ? "To the end" : "Next question"}
        <ArrowRight aria-hidden className="rtl:rotate-180" />
      </LinkButton>
    </nav>
  );
}
