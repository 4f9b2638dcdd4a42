import type { Visibility } from "./contract-settings.ts";

const order = ["private", "aggregate", "instructor"] as const satisfies readonly Visibility[];

/** The one under which fewer people see less. */
export const stricter = (a: Visibility, b: Visibility): Visibility => (order.indexOf(a) <= order.indexOf(b) ? a : b);
