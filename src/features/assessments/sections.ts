import { seedFrom, shuffled } from "./shuffle.ts";

/** Null: of no section. What belongs to none stands before the first. */
type InSection = { section: number | null };

export const rankOf = ({ section }: InSection): number => section ?? -1;

/** The places that draws leave to so many questions, among the places of all. */
export const freePlaces = (count: number, taken: readonly number[]): number[] =>
  Array.from({ length: count + taken.length }, (_, place) => place).filter((place) => !taken.includes(place));

/** Of what stands in the quiz's order the first that belongs before something ahead of it; null when all stands well. */
export const firstMisplaced = <Item extends InSection & { position: number }>(items: readonly Item[]): Item | null => {
  const inOrder = items.toSorted((a, b) => a.position - b.position);
  return inOrder.find((item, index) => index > 0 && rankOf(item) < rankOf(inOrder[index - 1]!)) ?? null;
};

/**
 * Questions in the order of one attempt: sections keep theirs, and the seed mixes within those that are shuffled. The
 * quiz's own shuffle is for what belongs to no section.
 */
export const arranged = <Item extends InSection>(
  items: readonly Item[],
  sections: readonly { position: number; shuffle: boolean }[],
  shufflesOthers: boolean,
  seed: number,
): Item[] => {
  const others = items.filter(({ section }) => section === null);
  return [
    ...(shufflesOthers ? shuffled(others, seed) : others),
    ...sections.flatMap(({ position, shuffle }) => {
      const own = items.filter(({ section }) => section === position);
      return shuffle ? shuffled(own, seedFrom(seed, "section", position)) : own;
    }),
  ];
};
