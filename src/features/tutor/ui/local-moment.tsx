"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};
const form = (at: string, timeZone?: string) =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone }).format(new Date(at));

/** A point in time by the reader's clock; in UTC, named as such, until the browser has taken over. */
export function LocalMoment({ at }: { at: string }) {
  const text = useSyncExternalStore(
    never,
    () => form(at),
    () => `${form(at, "UTC")} UTC`,
  );
  return <time dateTime={at}>{text}</time>;
}
