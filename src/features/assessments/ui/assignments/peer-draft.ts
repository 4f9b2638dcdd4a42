import type { PeerReviewRules } from "../../contract-assignments-peers.ts";
import { toLocalInput } from "../quiz-editor/quiz-form.ts";

/** How peers review, as it is typed. */
export type PeerDraft = Pick<
  PeerReviewRules,
  "startsBy" | "isAnonymous" | "withSelfReview" | "avoidsGroups" | "combine"
> & { reviewsEach: string; peerWeight: string; reviewingPercent: string; reviewsDueAt: string };

export const peerDraftOf = (rules: PeerReviewRules | null): PeerDraft => ({
  startsBy: rules?.startsBy ?? "due",
  isAnonymous: rules?.isAnonymous ?? true,
  withSelfReview: rules?.withSelfReview ?? false,
  avoidsGroups: rules?.avoidsGroups ?? false,
  combine: rules?.combine ?? "median",
  reviewsEach: String(rules?.reviewsEach ?? 3),
  peerWeight: String(rules?.peerWeight ?? 100),
  reviewingPercent: String(rules?.reviewingPercent ?? 0),
  reviewsDueAt: toLocalInput(rules?.reviewsDueAt ?? null),
});

const isWhole = (typed: string, min: number, max: number): boolean =>
  /^\d{1,3}$/.test(typed.trim()) && Number(typed) >= min && Number(typed) <= max;

/** What is wrong with the draft, by field. */
export const peerFaults = ({ reviewsEach, peerWeight, reviewingPercent }: PeerDraft): Record<string, string> => ({
  ...(isWhole(reviewsEach, 1, 10) ? {} : { reviewsEach: "Must be from 1 to 10." }),
  ...(isWhole(peerWeight, 0, 100) ? {} : { peerWeight: "Must be from 0 to 100." }),
  ...(isWhole(reviewingPercent, 0, 100) ? {} : { reviewingPercent: "Must be from 0 to 100." }),
});

/** As it is sent, but for the deadline; only for a draft without faults. */
export const peerInputOf = ({ reviewsDueAt: _reviewsDueAt, ...draft }: PeerDraft) => ({
  ...draft,
  reviewsEach: Number(draft.reviewsEach),
  peerWeight: Number(draft.peerWeight),
  reviewingPercent: Number(draft.reviewingPercent),
});
