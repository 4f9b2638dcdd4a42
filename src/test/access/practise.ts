import { createSkill } from "#/features/assessments/actions/save-skill.ts";
import { updateQuestion } from "#/features/assessments/actions/update-question.ts";
import { createPracticeSet } from "#/features/study/actions/create-practice-set.ts";
import type { Context } from "#/server/context.ts";

export type PractiseWorld = { practisedSkillId: string; practiceSetId: string };

/** A skill that a practice question shows, and a set that the learner has begun. */
export const practise = async (
  asTeacher: Context,
  asLearner: Context,
  { courseId, questionId }: { courseId: string; questionId: string },
): Promise<PractiseWorld> => {
  const skill = await createSkill(asTeacher, { courseId, name: "Space practice out" });
  await updateQuestion(asTeacher, { questionId, skillIds: [skill.id] });
  const set = await createPracticeSet(asLearner, { courseId, kind: "mixed", size: 5, seed: 1 });
  return { practisedSkillId: skill.id, practiceSetId: set.id };
};
