import { router, signedIn } from "#/server/trpc.ts";
import { createPracticeSet } from "./actions/create-practice-set.ts";
import { getPracticeSet, listPracticeSets } from "./actions/get-practice-set.ts";
import { getPracticeOptions } from "./actions/practice-options.ts";
import { CourseRef } from "./contract-mastery.ts";
import * as sets from "./contract-practice-sets.ts";

export const practiceSetsRouter = router({
  options: signedIn
    .meta(sets.practiceSetsRest.options)
    .input(CourseRef)
    .output(sets.PracticeOptions)
    .query(({ ctx, input }) => getPracticeOptions(ctx, input)),
  create: signedIn
    .meta(sets.practiceSetsRest.create)
    .input(sets.CreateSetInput)
    .output(sets.PracticeSet)
    .mutation(({ ctx, input }) => createPracticeSet(ctx, input)),
  list: signedIn
    .meta(sets.practiceSetsRest.list)
    .input(sets.ListSetsInput)
    .output(sets.SetPage)
    .query(({ ctx, input }) => listPracticeSets(ctx, input)),
  get: signedIn
    .meta(sets.practiceSetsRest.get)
    .input(sets.SetRef)
    .output(sets.PracticeSet)
    .query(({ ctx, input }) => getPracticeSet(ctx, input)),
});
