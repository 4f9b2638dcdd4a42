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

const draft = ({ questionDraftId }: World) => ({ draftId: questionDraftId, expectedRevision: 0 });

/** The rows of what helps authors: findings about questions, and drafts of questions. */
export const authorCases = ({ staff, hiddenStaff }: Record<"staff" | "hiddenStaff", Rule>): Record<string, Case> => ({
  "questions.check": { input: (world) => ({ ...course(world), body }), rule: hiddenStaff },
  "questions.findings": { input: course, rule: staff },
  "questions.findingSummary": { input: course, rule: staff },
  "questions.findingsOf": { input: ({ choiceId }) => ({ questionId: choiceId }), rule: hiddenStaff },
  "questions.dismissFinding": { input: finding, rule: hiddenStaff },
  "questions.restoreFinding": { input: finding, rule: hiddenStaff },
  "questionDrafts.sources": { input: course, rule: staff },
  "questionDrafts.make": {
    input: (world) => ({ ...course(world), sections: [{ lessonId: world.lessonId }], count: 1 }),
    rule: staff,
  },
  "questionDrafts.list": { input: course, rule: staff },
  "questionDrafts.get": { input: ({ questionDraftId }) => ({ draftId: questionDraftId }), rule: hiddenStaff },
  "questionDrafts.update": { input: (world) => ({ ...draft(world), title: "Ice" }), rule: hiddenStaff },
  "questionDrafts.reject": { input: draft, rule: hiddenStaff },
  "questionDrafts.restore": {
    input: ({ rejectedDraftId }) => ({ draftId: rejectedDraftId, expectedRevision: 0 }),
    rule: hiddenStaff,
  },
  "questionDrafts.accept": { input: draft, rule: hiddenStaff },
});
