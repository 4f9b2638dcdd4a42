"use client";

import { useSyncExternalStore } from "react";
import type { Instant } from "#/core/time.ts";

const never = () => () => {};
const form = (at: Instant, timeZone?: string) =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone }).format(new Date(at));

/** A point in time in the reader's zone; in UTC, named as such, until the browser has taken over. */
export function LocalTime({ at }: { at: Instant }) {
  const text = useSyncExternalStore(
    never,
    () => form(at),
    () => `${form(at, "UTC")} UTC`,
  );
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {text}
    </time>
  );
}
