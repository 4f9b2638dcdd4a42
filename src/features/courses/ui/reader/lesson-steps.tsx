import { ArrowLeft, ArrowRight } from "lucide-react";
import Link from "next/link";

type Step = { href: string; title: string };

/** To the lesson before and the one after. */
export function LessonSteps({ previous, next }: { previous: Step | null; next: Step | null }) {
  return (
    <nav aria-label="Lessons before and after" className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      {previous ? <StepLink {...previous} label="Previous" /> : <span aria-hidden className="hidden sm:block" />}
      {next && <StepLink {...next} label="Next" isNext />}
    </nav>
  );
}

function StepLink({ href, title, label, isNext }: Step & { label: string; isNext?: boolean }) {
  return (
    <Link
      href={href}
      className={`group flex min-h-16 flex-col justify-center gap-1 rounded-lg border border-border bg-card px-4 py-3 focus-ring hover:border-input ${isNext ? "sm:items-end sm:text-end" : ""}`}
    >
      <span className="flex items-center gap-1.5 text-muted-foreground text-sm">
        {!isNext && <ArrowLeft aria-hidden className="size-4 rtl:rotate-180" />}
        {label}
        {isNext && <ArrowRight aria-hidden className="size-4 rtl:rotate-180" />}
      </span>
      <span className="text-balance font-medium leading-snug">{title}</span>
    </Link>
  );
}
