"use client";

import { useEffect, useState } from "react";
import { cn } from "#/ui/cn.ts";
import type { Heading } from "../../contract-lessons.ts";

/** Links to the sections of a lesson; with script it follows the reader. */
export function OnThisPage({ headings }: { headings: readonly Heading[] }) {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const sections = headings.flatMap(({ slug }) => document.getElementById(slug) ?? []);
    const update = () => {
      const passed = sections.filter((section) => section.getBoundingClientRect().top < 140);
      setCurrent(passed.at(-1)?.id ?? null);
    };
    update();
    document.addEventListener("scroll", update, { passive: true });
    return () => document.removeEventListener("scroll", update);
  }, [headings]);
  if (headings.length < 2) return null;
  return (
    <nav aria-label="On this page" className="text-sm">
      <p className="pb-2 font-semibold">On this page</p>
      <ul className="border-border border-s">
        {headings.map(({ slug, text, depth }) => (
          <li key={slug}>
            <a
              href={`#${slug}`}
              aria-current={slug === current ? "location" : undefined}
              className={cn(
                "-ms-px block border-transparent border-s-2 py-1.5 ps-3 text-muted-foreground leading-snug focus-ring-inset hover:text-foreground",
                depth > 2 && "ps-6",
                slug === current && "border-primary text-foreground",
              )}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
