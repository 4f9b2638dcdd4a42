import { Check, CircleDashed, CircleSlash2, Hourglass, type LucideIcon, X } from "lucide-react";
import { Badge } from "#/ui/badge.tsx";
import type { Verdict } from "../contract.ts";

type Look = { label: string; tone: "success" | "warning" | "danger" | "neutral" | "note"; icon: LucideIcon };

export const verdictLooks = {
  correct: { label: "Right", tone: "success", icon: Check },
  partly_correct: { label: "Partly right", tone: "warning", icon: CircleDashed },
  incorrect: { label: "Not right", tone: "danger", icon: X },
  blank: { label: "Not answered", tone: "neutral", icon: CircleSlash2 },
  needs_marking: { label: "Waiting to be marked", tone: "note", icon: Hourglass },
} as const satisfies Record<Verdict, Look>;

export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const { label, tone, icon: Icon } = verdictLooks[verdict];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {label}
    </Badge>
  );
}
