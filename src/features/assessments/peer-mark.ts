import type { Decimal } from "decimal.js";
import { decimal, formatMarks, type Marks, toMarks } from "#/core/marks.ts";
import type { Reason } from "./question.ts";

export type PeerMarkRules = {
  combine: "median" | "mean";
  /** In percent: what peers' marks count beside a marker's. At 100 a marker's mark stands in their place. */
  peerWeight: number;
  /** In percent of the points: what giving reviews earns. */
  reviewingPercent: number;
};

export type PeerFacts = {
  possible: Marks;
  /** What a marker gave, as a part of the whole; null when nobody has. */
  staff: Marks | null;
  /** What reviews that count gave, as parts of the whole. */
  fractions: readonly Marks[];
  /** Reviews that the learner was asked for and has given. */
  asked: number;
  given: number;
};

/** The middle one, or of an even number the mean of the two in the middle; or the mean of all. Exact. */
export const combined = (fractions: readonly Marks[], how: PeerMarkRules["combine"]): Decimal | null => {
  if (fractions.length === 0) return null;
  const sorted = fractions.map(decimal).sort((a, b) => a.cmp(b));
  const half = sorted.length / 2;
  const counting = how === "mean" ? sorted : sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return counting.reduce((sum, fraction) => sum.plus(fraction), decimal(0)).div(counting.length);
};

const percent = (part: Decimal) => `${formatMarks(toMarks(part.times(100)))} %`;

const reason = (key: string, text: string, fraction: Decimal | null): Reason => ({
  ...{ key, text, fraction: fraction && toMarks(fraction) },
});

/** The work itself: peers and marker by their weights; either alone where the other has no say or gave nothing. */
const contentOf = ({ combine, peerWeight }: PeerMarkRules, { staff, fractions }: PeerFacts) => {
  const peers = combined(fractions, combine);
  const marker = staff === null ? null : decimal(staff);
  const ofMarker = marker === null ? [] : [reason("marker", `Marked by a person: ${percent(marker)}.`, marker)];
  if (peers === null || peerWeight === 0 || (peerWeight === 100 && marker !== null))
    return { content: marker, reasons: ofMarker };
  const ofPeers = reason("peers", `Peers: the ${combine} of ${fractions.length} reviews, ${percent(peers)}.`, peers);
  if (peerWeight === 100) return { content: peers, reasons: [ofPeers] };
  const content =
    marker &&
    peers
      .times(peerWeight)
      .plus(marker.times(100 - peerWeight))
      .div(100);
  return { content, reasons: [ofPeers, ...ofMarker] };
};

/**
 * What a submission that peers have reviewed earns; null while something that counts is missing. Giving reviews counts by
 * the part of those asked for that was given; who was asked for none is judged by their work alone.
 */
export const peerMarkOf = (rules: PeerMarkRules, facts: PeerFacts): { earned: Marks; reasons: Reason[] } | null => {
  const { content, reasons } = contentOf(rules, facts);
  if (content === null) return null;
  const { possible, asked, given } = facts;
  if (rules.reviewingPercent === 0 || asked === 0) return { earned: toMarks(content.times(possible)), reasons };
  const done = decimal(given).div(asked);
  const whole = content
    .times(100 - rules.reviewingPercent)
    .plus(done.times(rules.reviewingPercent))
    .div(100);
  const words = `Reviews given: ${given} of ${asked}, for ${rules.reviewingPercent} % of the points.`;
  return { earned: toMarks(whole.times(possible)), reasons: [...reasons, reason("reviewing", words, done)] };
};
