import type { Case, Rule } from "./cases.ts";
import type { World } from "./world.ts";

const practice = ({ practiceId }: World) => ({ questionId: practiceId });

/** The rows of hints at practice questions, which rest during the learner's quiz. */
export const hintCases = ({ tutored }: { tutored: Rule }): Record<string, Case> => ({
  "hints.get": { input: practice, rule: tutored },
  "hints.take": { input: (world) => ({ ...practice(world), taken: 0 }), rule: tutored },
});
