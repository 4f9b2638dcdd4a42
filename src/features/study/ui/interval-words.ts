/** In how many days something comes back, as on a button: "1 day", "3 weeks". */
export const intervalWords = (days: number): string => {
  const [count, unit] =
    days < 14 ? [days, "day"] : days < 60 ? [Math.round(days / 7), "week"] : [Math.round(days / 30.4), "month"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
};

/** The same in a sentence: "tomorrow", "in 3 weeks". */
export const backWords = (days: number): string => (days === 1 ? "tomorrow" : `in ${intervalWords(days)}`);

/** "1 item", "12 items". */
export const countWords = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;
