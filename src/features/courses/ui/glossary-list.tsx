import { Prose } from "#/ui/prose.tsx";
import type { GlossaryTerm } from "../contract-progress.ts";

export function GlossaryList({ terms }: { terms: readonly GlossaryTerm[] }) {
  return (
    <dl className="grid grid-cols-1 gap-x-8 gap-y-5 sm:grid-cols-2">
      {terms.map((term) => (
        <div
          key={term.id}
          id={`term-${term.id}`}
          className="scroll-mt-24 border-border border-s-2 ps-4 target:border-primary"
        >
          <dt className="font-semibold">{term.term}</dt>
          <dd className="mt-1 text-muted-foreground">
            <Prose html={term.definitionHtml} size="compact" className="text-[0.9375rem]" />
          </dd>
        </div>
      ))}
    </dl>
  );
}
