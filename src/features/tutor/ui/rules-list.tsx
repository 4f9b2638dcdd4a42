import { ShieldCheck } from "lucide-react";
import type { TutorRules } from "../contract-settings.ts";
import { rulesInWords } from "./rules-words.ts";

/** What a learner should know before they write. */
export function RulesList({ rules }: { rules: TutorRules }) {
  return (
    <section aria-label="Rules of this tutor" className="rounded-lg border border-border bg-card px-4 py-3.5">
      <h3 className="flex items-center gap-2 font-medium text-sm">
        <ShieldCheck aria-hidden className="size-4 text-primary" />
        Good to know
      </h3>
      <ul className="mt-2 flex list-disc flex-col gap-1.5 ps-5 text-muted-foreground text-sm leading-relaxed">
        {rulesInWords(rules).map((words) => (
          <li key={words} className="[overflow-wrap:anywhere]">
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
