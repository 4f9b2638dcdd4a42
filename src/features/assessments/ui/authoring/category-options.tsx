import { inTreeOrder } from "../../categories.ts";
import type { Category } from "../../contract-bank.ts";

/** The categories of a course as options of a select, indented as the tree is. */
export function CategoryOptions({ categories }: { categories: readonly Category[] }) {
  return inTreeOrder(categories).map(({ category, depth }) => (
    <option key={category.id} value={category.id}>
      {`${"\u2003".repeat(depth)}${category.name}`}
    </option>
  ));
}
