/** Anchor of a practice question on its lesson's page. */
export const questionAnchor = (questionId: string): string => `question-${questionId}`;
