import type { Instant } from "#/core/time.ts";
import { normalInstant } from "../save-quiz.ts";

type Dates = { opensAt?: Instant | null; dueAt?: Instant | null; closesAt?: Instant | null };

/** The same form for all instants, so that they compare as text. */
export const withNormalDates = <Fields extends Dates>(fields: Fields): Fields => ({
  ...fields,
  opensAt: normalInstant(fields.opensAt),
  dueAt: normalInstant(fields.dueAt),
  closesAt: normalInstant(fields.closesAt),
});

/** What the fields will be: what is left out stays. */
export const mergedWith = <Whole extends object>(before: Whole, given: Partial<Whole>): Whole => {
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...before, ...Object.fromEntries(said) };
};
