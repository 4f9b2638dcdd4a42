"use client";

import { Check, Undo2, X } from "lucide-react";
import Link from "next/link";
import { typeNames } from "#/features/assessments/ui/question-types.ts";
import type { QuestionDraft } from "#/features/tutor/contract-drafts.ts";
import { DraftSource } from "#/features/tutor/ui/drafts/draft-source.tsx";
import { DraftText } from "#/features/tutor/ui/drafts/draft-text.tsx";
import { useDraft } from "#/features/tutor/ui/drafts/use-draft.ts";
import { Alert } from "#/ui/alert.tsx";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { LocalDate } from "#/ui/local-date.tsx";

/** A draft that somebody accepted or rejected: what it was, who decided, and the way back. */
export function DecidedDraft({ draft }: { draft: QuestionDraft }) {
  const { restore, isBusy, isDecided, error } = useDraft(draft);
  if (isDecided) return null;
  const { title, body, state } = draft;
  return (
    <li className="flex flex-col gap-4 rounded-xl border border-border bg-card p-5 shadow-xs">
      <h3 className="flex flex-wrap items-center gap-2 font-semibold">
        {title}
        <Badge tone="outline">{typeNames[body.type]}</Badge>
      </h3>
      <DraftSource draft={draft} />
      <DraftText body={body} />
      <Decision draft={draft} />
      {error && (
        <Alert tone="danger" live>
          {error}
        </Alert>
      )}
      {state === "rejected" && (
        <div>
          <Button variant="outline" pending={isBusy} onClick={restore}>
            <Undo2 aria-hidden className="size-4" />
            Let it wait again
            <span className="sr-only"> {title}</span>
          </Button>
        </div>
      )}
    </li>
  );
}

function Decision({ draft }: { draft: QuestionDraft }) {
  const { courseId, state, decidedBy, decidedAt, rejectedWhy, questionId } = draft;
  const isAccepted = state === "accepted";
  const Icon = isAccepted ? Check : X;
  return (
    <div className="flex items-start gap-2 text-sm">
      <Icon aria-hidden className={isAccepted ? "mt-0.5 size-4 text-success" : "mt-0.5 size-4 text-danger"} />
      <div className="min-w-0 [overflow-wrap:anywhere]">
        <p className="text-muted-foreground">
          {isAccepted ? "Accepted" : "Rejected"}
          {decidedBy && ` by ${decidedBy}`}
          {decidedAt && (
            <>
              {" "}
              on <LocalDate at={decidedAt} />
            </>
          )}
        </p>
        {!isAccepted && rejectedWhy !== "" && <p>{rejectedWhy}</p>}
        {isAccepted &&
          (questionId ? (
            <Link
              href={`/teach/courses/${courseId}/questions/${questionId}`}
              className="rounded-xs text-primary underline decoration-primary/40 underline-offset-4 focus-ring hover:decoration-primary"
            >
              The question in the bank
            </Link>
          ) : (
            <p>The question is no longer in the bank.</p>
          ))}
      </div>
    </div>
  );
}
