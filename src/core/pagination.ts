import { z } from "zod";
import { invalid } from "./errors.ts";

const Limit = z.int().min(1).max(100).default(20).describe("Items per page, 1 to 100.");
const Cursor = z.string().max(1_000).describe("`nextCursor` of the page before.").optional();

/** Input of a list: `limit`, opaque keyset `cursor`, and the list's own flat filters. */
export const pageInput = <Shape extends z.core.$ZodLooseShape>(filters: Shape) =>
  z.strictObject({ ...filters, limit: Limit, cursor: Cursor });

export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    nextCursor: z.string().nullable().describe("Pass as `cursor`; null on the last page."),
  });

export type Page<T> = { items: T[]; nextCursor: string | null };

/** The sort values of the last row, opaque to callers. */
export const encodeCursor = (values: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString("base64url");

/** Refuses a cursor that this list did not make. */
export const decodeCursor = <Values extends z.ZodType>(
  cursor: string | undefined,
  values: Values,
): z.infer<Values> | null => {
  if (cursor === undefined) return null;
  try {
    return values.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw invalid("/cursor", "is not a cursor of this list");
  }
};

/** Cuts a result of `limit + 1` rows into a page. */
export const toPage = <Row>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (row: Row) => readonly (string | number | null)[],
): Page<Row> => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(cursorOf(last)) : null };
};
