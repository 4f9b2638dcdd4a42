/** "1 lesson", "3 lessons". */
export const counted = (count: number, unit: string): string =>
  `${count.toLocaleString("en-GB")} ${unit}${count === 1 ? "" : "s"}`;

/** Reading time for people: "45 min", "2 h", "2 h 10 min". */
export const duration = (minutes: number): string => {
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
};

/** A text cut where words of a search stand in it. */
export const markTerms = (text: string, terms: readonly string[]): { text: string; isTerm: boolean }[] => {
  const found = terms.filter((term) => term !== "");
  if (found.length === 0) return [{ text, isTerm: false }];
  const pattern = new RegExp(`(${found.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`, "gi");
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, isTerm: index % 2 === 1 }))
    .filter((part) => part.text !== "");
};
