import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";
import { toast } from "#/ui/toast.ts";
import type { AcceptDraft, QuestionDraft } from "../../contract-drafts.ts";

export type DraftPlace = Pick<AcceptDraft, "categoryId" | "skillIds" | "isPractice">;

/** What a reviewer does with a draft. A decided one leaves the list of those that wait. */
export const useDraft = (draft: QuestionDraft) => {
  const router = useRouter();
  const [revision, setRevision] = useState(draft.revision);
  const draftId = draft.id;
  const told = (text: string) => () => {
    toast.success(text);
    router.refresh();
  };
  const update = trpc.questionDrafts.update.useMutation({ onSuccess: (saved) => setRevision(saved.revision) });
  const accept = trpc.questionDrafts.accept.useMutation({ onSuccess: told("In the question bank") });
  const reject = trpc.questionDrafts.reject.useMutation({ onSuccess: told("Draft rejected") });
  const failed = update.error ?? accept.error ?? reject.error;
  return {
    save: (title: string, body: QuestionBody, then: () => void) =>
      update.mutate({ draftId, title, body, expectedRevision: revision }, { onSuccess: then }),
    accept: (place: DraftPlace) => accept.mutate({ draftId, ...place, expectedRevision: revision }),
    reject: (reason: string) => reject.mutate({ draftId, reason, expectedRevision: revision }),
    isBusy: update.isPending || accept.isPending || reject.isPending,
    isDecided: accept.isSuccess || reject.isSuccess,
    error: failed ? refusalText(failed).message : null,
  };
};
