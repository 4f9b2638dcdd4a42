import { router, signedIn } from "#/server/trpc.ts";
import { getRules } from "./actions/get-rules.ts";
import { getSettings } from "./actions/get-settings.ts";
import { updateSettings } from "./actions/update-settings.ts";
import * as settings from "./contract-settings.ts";

/** The tutor as the course's staff set it up, and what learners are told of that. */
export const tutorTeachRouter = router({
  rules: signedIn
    .meta(settings.getRulesRest)
    .input(settings.TutorCourse)
    .output(settings.TutorRules)
    .query(({ ctx, input }) => getRules(ctx, input)),
  settings: signedIn
    .meta(settings.getSettingsRest)
    .input(settings.TutorCourse)
    .output(settings.CourseTutorSettings)
    .query(({ ctx, input }) => getSettings(ctx, input)),
  updateSettings: signedIn
    .meta(settings.updateSettingsRest)
    .input(settings.UpdateTutorSettings)
    .output(settings.CourseTutorSettings)
    .mutation(({ ctx, input }) => updateSettings(ctx, input)),
});
