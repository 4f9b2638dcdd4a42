"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** A day in the reader's own zone, written as everywhere on the site; in UTC until the browser takes over. */
export function LocalDate({ at }: { at: string }) {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const format = inBrowser
    ? new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" })
    : new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
}
