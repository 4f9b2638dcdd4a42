import { Lightbulb } from "lucide-react";
import { Prose } from "#/ui/prose.tsx";
import type { Solution } from "../contract.ts";

/** Why the right answer is right; for essays also what a marker looks for. */
export function Explanation({ solution }: { solution: Solution }) {
  const parts = [
    { title: "Why", html: solution.explanationHtml },
    { title: "What a good answer holds", html: solution.guidanceHtml },
  ].filter(({ html }) => html !== "");
  if (parts.length === 0) return null;
  return (
    <div className="flex flex-col gap-4 rounded-lg border border-note/30 bg-note-soft px-4 py-3.5">
      {parts.map(({ title, html }) => (
        <div key={title} className="flex gap-3">
          <Lightbulb aria-hidden className="mt-1 size-4.5 shrink-0 text-note" />
          <div className="min-w-0">
            <p className="font-semibold text-note text-sm">{title}</p>
            <Prose html={html} size="compact" className="mt-1" />
          </div>
        </div>
      ))}
    </div>
  );
}
