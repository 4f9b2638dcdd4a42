import { CalendarCheck } from "lucide-react";
import { cn } from "#/ui/cn.ts";
import type { ReviewSummary } from "../contract-review.ts";
import { countWords } from "./interval-words.ts";

const dayName = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
const initial = new Intl.DateTimeFormat("en-GB", { weekday: "narrow", timeZone: "UTC" });
const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** On which of the last days something was reviewed. A day off is a day off: nothing is lost by it. */
export function StudyDays({ days }: { days: NonNullable<ReviewSummary["days"]> }) {
  const studied = days.filter(({ reviews }) => reviews > 0).length;
  return (
    <section aria-labelledby="study-days" className="rounded-xl border border-border bg-card p-5">
      <h2 id="study-days" className="flex items-center gap-2 font-semibold text-sm">
        <CalendarCheck aria-hidden className="size-4 text-primary" />
        {studied === 0
          ? "Any day is a good one to begin"
          : `You studied on ${studied} of the last ${countWords(days.length, "day")}`}
      </h2>
      <ol className="mt-4 grid grid-cols-7 gap-x-1 gap-y-3">
        {days.map(({ day, reviews }) => (
          <li key={day} className="flex flex-col items-center gap-1">
            <span aria-hidden className="text-[0.6875rem] text-muted-foreground">
              {initial.format(at(day))}
            </span>
            <span
              aria-hidden
              className={cn(
                "size-6 rounded-full border",
                reviews > 0 ? "border-primary bg-primary" : "border-border bg-muted",
              )}
            />
            <span className="sr-only">
              {dayName.format(at(day))}: {reviews === 0 ? "a day off" : countWords(reviews, "review")}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
