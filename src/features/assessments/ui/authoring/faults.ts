/** What is wrong with a draft, by place, e.g. `options.0.text`. */
export type Faults = Readonly<Record<string, string>>;

/** The faults below a place, under what follows it. */
export const faultsWithin = (faults: Faults, place: string): Faults =>
  Object.fromEntries(
    Object.entries(faults)
      .filter(([key]) => key === place || key.startsWith(`${place}.`))
      .map(([key, message]) => [key.slice(place.length + 1), message]),
  );
