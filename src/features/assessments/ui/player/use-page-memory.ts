"use client";

import { useEffect, useState } from "react";

/** A small thing that this browser remembers; `initial` until the page has taken over, and where storage is shut. */
export const usePageMemory = <T>(key: string, initial: T): [T, (next: T) => void] => {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    try {
      const held = localStorage.getItem(key);
      if (held !== null) setValue(JSON.parse(held) as T);
    } catch {
      // Forgotten or unreadable: the initial value serves.
    }
  }, [key]);
  const remember = (next: T) => {
    setValue(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Remembered for this page only.
    }
  };
  return [value, remember];
};
