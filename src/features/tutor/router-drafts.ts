import { router, signedIn } from "#/server/trpc.ts";
import { acceptDraft, rejectDraft, restoreDraft, updateDraft } from "./actions/drafts/decide-draft.ts";
import { listDraftSources } from "./actions/drafts/draft-sources.ts";
import { getDraft, listDrafts } from "./actions/drafts/list-drafts.ts";
import { makeDrafts } from "./actions/drafts/make-drafts.ts";
import * as contract from "./contract-drafts.ts";

export const questionDraftsRouter = router({
  sources: signedIn
    .meta(contract.draftsRest.sources)
    .input(contract.ListSourcesInput)
    .output(contract.DraftSources)
    .query(({ ctx, input }) => listDraftSources(ctx, input)),
  make: signedIn
    .meta(contract.draftsRest.make)
    .input(contract.MakeDraftsInput)
    .output(contract.MadeDrafts)
    .mutation(({ ctx, input }) => makeDrafts(ctx, input)),
  list: signedIn
    .meta(contract.draftsRest.list)
    .input(contract.ListDraftsInput)
    .output(contract.DraftPage)
    .query(({ ctx, input }) => listDrafts(ctx, input)),
  get: signedIn
    .meta(contract.draftsRest.get)
    .input(contract.DraftRef)
    .output(contract.QuestionDraft)
    .query(({ ctx, input }) => getDraft(ctx, input)),
  update: signedIn
    .meta(contract.draftsRest.update)
    .input(contract.UpdateDraftInput)
    .output(contract.QuestionDraft)
    .mutation(({ ctx, input }) => updateDraft(ctx, input)),
  reject: signedIn
    .meta(contract.draftsRest.reject)
    .input(contract.RejectDraftInput)
    .output(contract.QuestionDraft)
    .mutation(({ ctx, input }) => rejectDraft(ctx, input)),
  restore: signedIn
    .meta(contract.draftsRest.restore)
    .input(contract.RestoreDraftInput)
    .output(contract.QuestionDraft)
    .mutation(({ ctx, input }) => restoreDraft(ctx, input)),
  accept: signedIn
    .meta(contract.draftsRest.accept)
    .input(contract.AcceptDraftInput)
    .output(contract.QuestionDraft)
    .mutation(({ ctx, input }) => acceptDraft(ctx, input)),
});
