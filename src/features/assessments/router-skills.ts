import { Empty } from "#/core/rest.ts";
import { router, signedIn } from "#/server/trpc.ts";
import { getSkill, listSkills } from "./actions/list-skills.ts";
import { createSkill, deleteSkill, mergeSkill, updateSkill } from "./actions/save-skill.ts";
import * as skills from "./contract-skills.ts";

export const skillsRouter = router({
  list: signedIn
    .meta(skills.skillsRest.list)
    .input(skills.ListSkillsInput)
    .output(skills.SkillPage)
    .query(({ ctx, input }) => listSkills(ctx, input)),
  create: signedIn
    .meta(skills.skillsRest.create)
    .input(skills.CreateSkillInput)
    .output(skills.Skill)
    .mutation(({ ctx, input }) => createSkill(ctx, input)),
  get: signedIn
    .meta(skills.skillsRest.get)
    .input(skills.SkillRef)
    .output(skills.Skill)
    .query(({ ctx, input }) => getSkill(ctx, input)),
  update: signedIn
    .meta(skills.skillsRest.update)
    .input(skills.UpdateSkillInput)
    .output(skills.Skill)
    .mutation(({ ctx, input }) => updateSkill(ctx, input)),
  merge: signedIn
    .meta(skills.skillsRest.merge)
    .input(skills.MergeSkillInput)
    .output(skills.Skill)
    .mutation(({ ctx, input }) => mergeSkill(ctx, input)),
  delete: signedIn
    .meta(skills.skillsRest.delete)
    .input(skills.SkillRef)
    .output(Empty)
    .mutation(({ ctx, input }) => deleteSkill(ctx, input)),
});
