import type { Case, Rule } from "./cases.ts";
import type { World } from "./world.ts";

const course = ({ courseId }: World) => ({ courseId });
const finding = ({ choiceId }: World) => ({ questionId: choiceId, findingId: "longest_key-0123456789abcdef" });
const body = {
  type: "true_false",
  stem: "Water is wet.",
  correct: true,
  feedbackTrue: "",
  feedbackFalse: "",
  explanation: "",
};

/** The rows of what helps authors: findings about questions. */
export const authorCases = ({ staff, hiddenStaff }: Record<"staff" | "hiddenStaff", Rule>): Record<string, Case> => ({
  "questions.check": { input: (world) => ({ ...course(world), body }), rule: hiddenStaff },
  "questions.findings": { input: course, rule: staff },
  "questions.findingSummary": { input: course, rule: staff },
  "questions.findingsOf": { input: ({ choiceId }) => ({ questionId: choiceId }), rule: hiddenStaff },
  "questions.dismissFinding": { input: finding, rule: hiddenStaff },
  "questions.restoreFinding": { input: finding, rule: hiddenStaff },
});
