"use client";

import { useEffect, useRef } from "react";

/** A formula. KaTeX is fetched with the first one; until then, and where it fails, its source is shown. */
export function MathText({ tex, isBlock = false }: { tex: string; isBlock?: boolean }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let isCurrent = true;
    import("katex")
      .then(({ default: katex }) => {
        if (!isCurrent || !place.current) return;
        katex.render(tex, place.current, { output: "mathml", throwOnError: false, displayMode: isBlock });
      })
      .catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, [tex, isBlock]);
  return (
    <span key={tex} ref={place} className={isBlock ? "my-3 block overflow-x-auto text-center" : undefined}>
      {tex}
    </span>
  );
}
