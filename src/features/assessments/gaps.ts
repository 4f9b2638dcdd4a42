const gap = /\{\{\s*([A-Za-z0-9_-]{1,24})\s*\}\}/g;

/** Ids of the gaps of a cloze text, in their order. */
export const gapsOf = (text: string): string[] => [...text.matchAll(gap)].map(([, id]) => id!);

/** The text with each gap as `show` gives it. */
export const fillGaps = (text: string, show: (id: string) => string): string =>
  text.replace(gap, (_, id: string) => show(id));
