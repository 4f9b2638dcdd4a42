import type { ShownSection } from "../contract-sections.ts";

export type Group<Item> = { section: ShownSection | null; items: { item: Item; index: number }[] };

/** What follows one another in the same section, with its index among all. */
export const inGroups = <Item extends { section: number | null }>(
  sections: readonly ShownSection[],
  items: readonly Item[],
): Group<Item>[] => {
  const groups: Group<Item>[] = [];
  for (const [index, item] of items.entries()) {
    const section = sections.find(({ position }) => position === item.section) ?? null;
    const last = groups.at(-1);
    if (last && last.section === section) last.items.push({ item, index });
    else groups.push({ section, items: [{ item, index }] });
  }
  return groups;
};
