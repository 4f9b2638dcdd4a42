import { type Analyser, lexemesOf } from "./lexemes.ts";
import type { TermWeight } from "./ranking.ts";

/** Words that stand farther apart than this have no more to do with each other than any two of a passage. */
const farthest = 8;

/** The least distance of two positions, one from each list; both rise. */
const distanceOf = (some: readonly number[], others: readonly number[]): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0, j = 0; i < some.length && j < others.length; ) {
    const apart = some[i]! - others[j]!;
    least = Math.min(least, Math.abs(apart));
    if (apart < 0) i += 1;
    else j += 1;
  }
  return least;
};

/**
 * What it adds to a passage's score that words of the question stand near each other in it: for each two the weight of
 * the commoner one by their distance, as Rasolofo and Savoy do it (ECIR 2003) but for their square of the distance.
 */
export const nearnessOf = (lexemes: readonly string[], terms: readonly TermWeight[]): number => {
  const places = new Map<string, number[]>(terms.map(({ lexeme }) => [lexeme, []]));
  for (const [place, lexeme] of lexemes.entries()) places.get(lexeme)?.push(place);
  const held = terms
    .map(({ lexeme, weight }) => ({ weight, at: places.get(lexeme)! }))
    .filter(({ at }) => at.length > 0);
  let sum = 0;
  for (const [i, one] of held.entries()) {
    for (const other of held.slice(i + 1)) {
      const distance = distanceOf(one.at, other.at);
      if (distance <= farthest) sum += Math.min(one.weight, other.weight) / distance;
    }
  }
  return sum;
};

type Text = { headingPath: readonly string[]; body: string };

/** The same for a passage with the headings that it stands under. */
export const nearnessIn = ({ headingPath, body }: Text, terms: readonly TermWeight[], analyser: Analyser): number =>
  nearnessOf(
    lexemesOf(`${headingPath.join(" ")} ${body}`, analyser).map(({ lexeme }) => lexeme),
    terms,
  );
