import { decimal } from "#/core/marks.ts";
import type { AnswerOf } from "./answer.ts";
import { inWords } from "./in-words.ts";
import { type Judged, one, reason, zero } from "./judged.ts";
import type { BodyOf } from "./question.ts";

export const judgeMatching = (body: BodyOf<"matching">, { pairs }: AnswerOf<"matching">): Judged => {
  const share = one.div(body.lefts.length);
  const chosen = new Map(pairs.map(({ leftId, rightId }) => [leftId, rightId]));
  const isRight = ({ id, rightId }: BodyOf<"matching">["lefts"][number]) => chosen.get(id) === rightId;
  const reasons = body.lefts.map((left) => {
    const text = isRight(left) ? "Right." : chosen.has(left.id) ? "Wrong." : "Not answered.";
    return reason(`match:${left.id}`, text, isRight(left) ? share : zero, inWords(left.text));
  });
  return { fraction: decimal(body.lefts.filter(isRight).length).div(body.lefts.length), reasons };
};

/**
 * Length of the longest part of the list that stands in order, gaps allowed. A single item is in order with nothing and
 * counts for none, as in Moodle's ordering question.
 */
const longestInOrder = (places: readonly number[]): number => {
  const lengths: number[] = [];
  for (const [i, place] of places.entries())
    lengths.push(1 + Math.max(0, ...places.slice(0, i).map((before, j) => (before < place ? lengths[j]! : 0))));
  const longest = Math.max(...lengths);
  return longest > 1 ? longest : 0;
};

export const judgeOrdering = ({ items, scoring }: BodyOf<"ordering">, { itemIds }: AnswerOf<"ordering">): Judged => {
  const places = itemIds.map((id) => items.findIndex((item) => item.id === id));
  const wordsAt = (place: number) => inWords(items[place]!.text);
  const whole = (count: number, of: number) => decimal(count).div(of);
  if (scoring === "absolute") {
    const reasons = places.map((place, i) => {
      const [text, fraction] =
        place === i ? (["At its place.", whole(1, items.length)] as const) : (["Not at its place.", zero] as const);
      return reason(`item:${itemIds[i]}`, text, fraction, wordsAt(place));
    });
    return { fraction: whole(places.filter((place, i) => place === i).length, items.length), reasons };
  }
  if (scoring === "relative_to_next") {
    const isFollowed = (i: number) => places[i + 1] === places[i]! + 1;
    const pairs = places.slice(0, -1);
    const reasons = pairs.map((place, i) => {
      const [text, fraction] = isFollowed(i)
        ? (["Followed by the right one.", whole(1, pairs.length)] as const)
        : (["Not followed by the right one.", zero] as const);
      return reason(`item:${itemIds[i]}`, text, fraction, wordsAt(place));
    });
    return { fraction: whole(pairs.filter((_, i) => isFollowed(i)).length, pairs.length), reasons };
  }
  const inOrder = longestInOrder(places);
  const isAll = inOrder === items.length;
  const fraction = scoring === "longest_subset" ? whole(inOrder, items.length) : isAll ? one : zero;
  const partly = `Partly in order: ${inOrder} of ${items.length} stand rightly to one another.`;
  const text = isAll ? "The order is right." : fraction.gt(zero) ? partly : "The order is not right.";
  return { fraction, reasons: [reason("order", text, fraction)] };
};
