import { fewestToJudge } from "../../statistics.ts";

/** ".75", as item analysis writes parts of a whole; a dash where there is none. */
export const partText = (value: number | null): string => {
  if (value === null) return "–";
  const text = Math.abs(value).toFixed(2).replace(/^0/, "");
  return value < 0 && text !== ".00" ? `−${text}` : text;
};

export const percentText = (value: number | null): string =>
  value === null ? "–" : `${(value * 100).toFixed(1).replace(/\.0$/, "")} %`;

export const warningWords = {
  hard: "Hard: under .30 of the points",
  easy: "Easy: over .90 of the points",
  weak: "Tells little: discrimination under .15",
} as const;

/** What α of so many attempts says, in the usual bands. */
export const alphaWords = (alpha: number | null, attempts: number): string => {
  if (alpha === null || attempts < fewestToJudge) return "Too few answers to judge";
  if (alpha >= 0.9) return "Very consistent";
  if (alpha >= 0.7) return "Consistent";
  return alpha >= 0.5 ? "Moderately consistent" : "The questions have little in common";
};
