import type { Visibility } from "./contract-settings.ts";

const order = ["private", "aggregate", "instructor"] as const satisfies readonly Visibility[];

/** The one under which fewer people see less. */
export const stricter = (a: Visibility, b: Visibility): Visibility => (order.indexOf(a) <= order.indexOf(b) ? a : b);

/** Those at which at least as much is seen. */
export const atLeast = (visibility: Visibility): Visibility[] => order.slice(order.indexOf(visibility));
