type Node = { id: string; parentId: string | null };

export const maxCategories = 100;

/** Whether putting a category under `parentId` would put it into itself. */
export const isCircular = (tree: readonly Node[], categoryId: string, parentId: string | null): boolean => {
  const parents = new Map(tree.map((node) => [node.id, node.parentId]));
  const seen = new Set<string>();
  for (let at = parentId; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === categoryId) return true;
    seen.add(at);
  }
  return false;
};

/** The tree in reading order with the depth of each: siblings by name. */
export const inTreeOrder = <Category extends Node & { name: string }>(
  tree: readonly Category[],
): { category: Category; depth: number }[] => {
  const byParent = Map.groupBy(tree, ({ parentId }) => parentId);
  const walk = (parentId: string | null, depth: number): { category: Category; depth: number }[] =>
    (byParent.get(parentId) ?? [])
      .toSorted((a, b) => a.name.localeCompare(b.name, "en"))
      .flatMap((category) => [{ category, depth }, ...walk(category.id, depth + 1)]);
  return walk(null, 0);
};
