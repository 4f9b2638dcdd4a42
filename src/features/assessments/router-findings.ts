import { router, signedIn } from "#/server/trpc.ts";
import { checkQuestion } from "./actions/check-question.ts";
import { listFindings, summariseFindings } from "./actions/list-findings.ts";
import { dismissFinding, getQuestionFindings, restoreFinding } from "./actions/question-findings.ts";
import * as contract from "./contract-findings.ts";

export const findingsRouter = router({
  check: signedIn
    .meta(contract.findingsRest.check)
    .input(contract.CheckQuestionInput)
    .output(contract.CheckedQuestion)
    .mutation(({ ctx, input }) => checkQuestion(ctx, input)),
  findings: signedIn
    .meta(contract.findingsRest.list)
    .input(contract.ListFindingsInput)
    .output(contract.FindingsPage)
    .query(({ ctx, input }) => listFindings(ctx, input)),
  findingSummary: signedIn
    .meta(contract.findingsRest.summary)
    .input(contract.FindingSummaryInput)
    .output(contract.FindingSummary)
    .query(({ ctx, input }) => summariseFindings(ctx, input)),
  findingsOf: signedIn
    .meta(contract.findingsRest.ofQuestion)
    .input(contract.QuestionFindingsInput)
    .output(contract.QuestionFindings)
    .query(({ ctx, input }) => getQuestionFindings(ctx, input)),
  dismissFinding: signedIn
    .meta(contract.findingsRest.dismiss)
    .input(contract.FindingRef)
    .output(contract.DismissedFindings)
    .mutation(({ ctx, input }) => dismissFinding(ctx, input)),
  restoreFinding: signedIn
    .meta(contract.findingsRest.restore)
    .input(contract.FindingRef)
    .output(contract.DismissedFindings)
    .mutation(({ ctx, input }) => restoreFinding(ctx, input)),
});
