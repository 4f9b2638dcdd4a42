import { Check, CircleDashed, CircleDot, Target } from "lucide-react";
import { Badge } from "#/ui/badge.tsx";
import type { Progress } from "../contract-mastery.ts";
import { progressNames } from "../mastery-words.ts";

const looks = {
  new: { tone: "neutral", icon: CircleDashed },
  practising: { tone: "note", icon: CircleDot },
  nearly: { tone: "primary", icon: Target },
  mastered: { tone: "success", icon: Check },
} as const satisfies Record<Progress, { tone: string; icon: typeof Check }>;

/** How far somebody is, in words. */
export function MasteryBadge({ progress }: { progress: Progress }) {
  const { tone, icon: Icon } = looks[progress];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {progressNames[progress]}
    </Badge>
  );
}
