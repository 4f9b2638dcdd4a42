import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";
import { toast } from "#/ui/toast.ts";
import type { AcceptDraft, QuestionDraft } from "../../contract-drafts.ts";

export type DraftPlace = Pick<AcceptDraft, "categoryId" | "skillIds" | "isPractice">;

import { draftsHeading } from "./drafts-heading.ts";

/** What a reviewer does with a draft. A decided one leaves the list that it was in. */
export const useDraft = (draft: QuestionDraft) => {
  const router = useRouter();
  const [revision, setRevision] = useState(draft.revision);
  const draftId = draft.id;
  const told = (text: string) => () => {
    toast.success(text);
    document.getElementById(draftsHeading)?.focus();
    router.refresh();
  };
  const update = trpc.questionDrafts.update.useMutation({ onSuccess: (saved) => setRevision(saved.revision) });
  const accept = trpc.questionDrafts.accept.useMutation({ onSuccess: told("In the question bank") });
  const reject = trpc.questionDrafts.reject.useMutation({ onSuccess: told("Draft rejected") });
  const restore = trpc.questionDrafts.restore.useMutation({ onSuccess: told("The draft waits again") });
  const failed = update.error ?? accept.error ?? reject.error ?? restore.error;
  return {
    save: (title: string, body: QuestionBody, then: () => void) =>
      update.mutate({ draftId, title, body, expectedRevision: revision }, { onSuccess: then }),
    accept: (place: DraftPlace) => accept.mutate({ draftId, ...place, expectedRevision: revision }),
    reject: (reason: string) => reject.mutate({ draftId, reason, expectedRevision: revision }),
    restore: () => restore.mutate({ draftId, expectedRevision: revision }),
    isBusy: update.isPending || accept.isPending || reject.isPending || restore.isPending,
    isDecided: accept.isSuccess || reject.isSuccess || restore.isSuccess,
    error: failed ? refusalText(failed).message : null,
  };
};
