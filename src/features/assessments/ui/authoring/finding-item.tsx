import type { ReactNode } from "react";
import { Badge } from "#/ui/badge.tsx";
import { type Finding, ruleFacts, type Severity } from "../../lint-finding.ts";
import { placeName } from "./place-names.ts";

export const severityNames = { high: "Mend first", medium: "Worth a look", low: "A detail" } as const satisfies Record<
  Severity,
  string
>;

const tones = { high: "danger", medium: "warning", low: "neutral" } as const satisfies Record<Severity, string>;

type FindingItemProps = { finding: Finding; actions?: ReactNode };

/** What was found, where, why it matters and what to do. */
export function FindingItem({ finding: { rule, severity, at, why, suggestion }, actions }: FindingItemProps) {
  return (
    <div className="flex flex-col gap-1 text-sm leading-relaxed">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="font-semibold">{placeName(at)}</span>
        <Badge tone={tones[severity]}>{severityNames[severity]}</Badge>
        <span className="text-muted-foreground">{ruleFacts[rule].name}</span>
      </p>
      <p>{why}</p>
      <p className="text-muted-foreground">{suggestion}</p>
      {actions && <div className="mt-1 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
