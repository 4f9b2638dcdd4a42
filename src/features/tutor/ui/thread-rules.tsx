"use client";

import { Eye, Lock } from "lucide-react";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import type { ThreadRead } from "../contract.ts";
import type { TutorRules } from "../contract-settings.ts";
import { LocalMoment } from "./local-moment.tsx";
import { RulesList } from "./rules-list.tsx";

/** Who reads an open conversation, who did, and what changed in the rules since it was last added to. */
export function ThreadRules({ threadId, rules }: { threadId: string | null; rules: TutorRules }) {
  // The conversation itself is loaded and kept by the chat.
  const thread = trpc.threads.get.useQuery(
    { threadId: threadId ?? "" },
    { enabled: threadId !== null, retry: false, gcTime: 0 },
  );
  if (!thread.data) return null;
  const { visibility, reads, updatedAt } = thread.data;
  const isNew = rules.changedAt !== null && rules.changedAt > updatedAt;
  const isReadable = visibility === "instructor";
  const Icon = isReadable ? Eye : Lock;
  return (
    <div className="flex flex-col gap-3">
      <p className="flex items-start gap-2 text-muted-foreground text-xs leading-relaxed">
        <Icon aria-hidden className="mt-0.5 size-3.5 shrink-0" />
        {isReadable
          ? "Your instructors may read this conversation."
          : rules.visibility === "instructor"
            ? "Nobody but you reads this conversation, since it began under an earlier rule. Your instructors may read new ones."
            : "Nobody but you reads this conversation."}
      </p>
      {reads.length > 0 && <Reads reads={reads} />}
      {isNew && (
        <Alert tone="note" title="The rules of this tutor have changed" live>
          <RulesList rules={rules} />
        </Alert>
      )}
    </div>
  );
}

function Reads({ reads }: { reads: readonly ThreadRead[] }) {
  return (
    <ul aria-label="Who read this conversation" className="flex flex-col gap-0.5 text-muted-foreground text-xs">
      {reads.map(({ by, at }) => (
        <li key={`${by} ${at}`}>
          Read by {by ?? "somebody whose account is gone"} on <LocalMoment at={at} />
        </li>
      ))}
    </ul>
  );
}
