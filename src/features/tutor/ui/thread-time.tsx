"use client";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" });
const hour = new Intl.DateTimeFormat("en-GB", { timeStyle: "short" });

/** When a conversation was last added to, by the reader's own clock. Rendered in the browser alone. */
export function ThreadTime({ at }: { at: string }) {
  const then = new Date(at);
  const isToday = then.toDateString() === new Date().toDateString();
  return (
    <time dateTime={at} className="text-muted-foreground text-xs">
      {isToday ? hour.format(then) : day.format(then)}
    </time>
  );
}
