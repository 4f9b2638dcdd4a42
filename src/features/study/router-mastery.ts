import { router, signedIn } from "#/server/trpc.ts";
import { getClassMastery } from "./actions/get-class-mastery.ts";
import { getMastery } from "./actions/get-mastery.ts";
import { listEvidence } from "./actions/list-evidence.ts";
import { suggestNext } from "./actions/suggest-next.ts";
import * as mastery from "./contract-mastery.ts";

export const masteryRouter = router({
  get: signedIn
    .meta(mastery.masteryRest.get)
    .input(mastery.CourseRef)
    .output(mastery.Mastery)
    .query(({ ctx, input }) => getMastery(ctx, input)),
  evidence: signedIn
    .meta(mastery.masteryRest.evidence)
    .input(mastery.EvidenceInput)
    .output(mastery.EvidencePage)
    .query(({ ctx, input }) => listEvidence(ctx, input)),
  next: signedIn
    .meta(mastery.masteryRest.next)
    .input(mastery.CourseRef)
    .output(mastery.NextItem)
    .query(({ ctx, input }) => suggestNext(ctx, input)),
  ofClass: signedIn
    .meta(mastery.masteryRest.ofClass)
    .input(mastery.CourseRef)
    .output(mastery.ClassMastery)
    .query(({ ctx, input }) => getClassMastery(ctx, input)),
});
