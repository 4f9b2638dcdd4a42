"use client";

import { Eye, Lock } from "lucide-react";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import type { ThreadRead } from "../contract.ts";
import type { TutorRules } from "../contract-settings.ts";
import { LocalMoment } from "./local-moment.tsx";
import { RulesList } from "./rules-list.tsx";

/** Above an open conversation: who may read it, who did, and the rules where they changed since it was last added to. */
export function ThreadRules({ threadId, rules }: { threadId: string | null; rules: TutorRules }) {
  // The conversation itself is loaded and kept by the chat.
  const thread = trpc.threads.get.useQuery(
    { threadId: threadId ?? "" },
    { enabled: threadId !== null, retry: false, gcTime: 0 },
  );
  if (!thread.data) return null;
  const { visibility, reads, updatedAt } = thread.data;
  const isNew = rules.changedAt !== null && rules.changedAt > updatedAt;
  const Icon = visibility === "instructor" ? Eye : Lock;
  return (
    <div className="flex max-h-[45%] shrink-0 flex-col gap-2 overflow-y-auto border-border border-b px-5 py-2.5 text-muted-foreground text-xs leading-relaxed">
      <p className="flex items-start gap-2">
        <Icon aria-hidden className="mt-0.5 size-3.5 shrink-0" />
        {whoReads(visibility === "instructor", rules.visibility === "instructor")}
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

const whoReads = (isOpen: boolean, areNewOnesOpen: boolean): string => {
  if (isOpen) return "Your instructors may read this conversation.";
  return areNewOnesOpen
    ? "Nobody but you reads this conversation, since it began under an earlier rule. Your instructors may read new ones."
    : "Nobody but you reads this conversation.";
};

const shownAtOnce = 3;

function Reads({ reads }: { reads: readonly ThreadRead[] }) {
  const [first, rest] = [reads.slice(0, shownAtOnce), reads.slice(shownAtOnce)];
  const line = ({ by, at }: ThreadRead) => (
    <li key={`${by} ${at}`}>
      Read by {by ?? "somebody whose account is gone"} on <LocalMoment at={at} />
    </li>
  );
  return (
    <div className="ps-5.5">
      <ul aria-label="Who read this conversation">{first.map(line)}</ul>
      {rest.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer rounded-sm focus-ring">{rest.length} more</summary>
          <ul aria-label="Who read it earlier">{rest.map(line)}</ul>
        </details>
      )}
    </div>
  );
}
