import type { Case, Rule } from "./cases.ts";
import type { World } from "./world.ts";

type Rules = Record<"staff" | "theLearner" | "hiddenStaff", Rule>;

const course = ({ courseId }: World) => ({ courseId });

/** The rows of answers that are being written, and of messages that tell of danger. */
export const answerCases = ({ staff, theLearner, hiddenStaff }: Rules): Record<string, Case> => ({
  "threads.stream": {
    input: ({ threadId }) => ({ threadId }),
    // The learner is in the middle of a quiz.
    rule: { ...theLearner, learner: "tutor_locked" },
  },
  "tutorFlags.list": { input: course, rule: staff },
  "tutorFlags.handle": { input: ({ flagId }) => ({ flagId }), rule: hiddenStaff },
});
