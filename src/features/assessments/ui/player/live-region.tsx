"use client";

import { useEffect, useState } from "react";

/** Says each new text politely; `id` lets the same words be said again. */
export function LiveRegion({ said }: { said: { id: number; text: string } }) {
  const [shown, setShown] = useState("");
  const { id, text } = said;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words under a new id are said again
  useEffect(() => {
    if (text === "") return;
    setShown("");
    const timer = setTimeout(() => setShown(text), 50);
    return () => clearTimeout(timer);
  }, [id, text]);
  return (
    <p aria-live="polite" className="sr-only">
      {shown}
    </p>
  );
}
