import type { Instant } from "#/core/time.ts";
import type { Review, ReviewPhase } from "./contract.ts";

const nothing: ReviewPhase = { marks: false, correctness: false, feedback: false, solution: false };

/** What the review options come to while marks are held: nothing, in any phase. */
export const heldReview = (review: Review): Review => {
  const phases = [...Object.keys(review), "during"].map((phase) => [phase, nothing] as const);
  return { ...review, ...(Object.fromEntries(phases) as Record<keyof Review, ReviewPhase>) };
};

/** Whether markers of a quiz are not to know whose answers they read. */
export const hidesLearners = ({ isBlind, releasedAt }: { isBlind: boolean; releasedAt: Instant | null }): boolean =>
  isBlind && releasedAt === null;

/** Who gave an answer, as a marker may know it: where names are hidden, one that stays the same for the attempt. */
export const shownLearner = (
  isBlind: boolean,
  attemptId: string,
  learner: { id: string; name: string },
): { id: string | null; name: string } =>
  isBlind ? { id: null, name: `Learner ${attemptId.slice(-4).toUpperCase()}` } : { id: learner.id, name: learner.name };
