import type { Case, Rule } from "./cases.ts";
import type { World } from "./world.ts";

type Rules = Record<"staff" | "learners" | "theLearner", Rule>;

const course = ({ courseId }: World) => ({ courseId });

/** The rows of mastery, the next item and practice sets. */
export const masteryCases = ({ staff, learners, theLearner }: Rules): Record<string, Case> => ({
  "mastery.get": { input: course, rule: learners },
  "mastery.evidence": {
    input: (world) => ({ ...course(world), topicId: world.practisedSkillId, limit: 5 }),
    rule: learners,
  },
  "mastery.next": { input: course, rule: learners },
  "mastery.ofClass": { input: course, rule: staff },
  "practiceSets.options": { input: course, rule: learners },
  "practiceSets.create": {
    input: (world) => ({ ...course(world), kind: "mixed", size: 5, seed: 7 }),
    // The learner is in the middle of a quiz.
    rule: { ...learners, learner: "conflict" },
  },
  "practiceSets.list": { input: course, rule: learners },
  "practiceSets.get": { input: ({ practiceSetId }) => ({ setId: practiceSetId }), rule: theLearner },
});
