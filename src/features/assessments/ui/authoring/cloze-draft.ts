import { Decimal } from "decimal.js";
import { decimal, toMarks } from "#/core/marks.ts";
import { gapsOf } from "../../gaps.ts";
import type { BodyOf } from "../../question.ts";
import type { ClozePart } from "../../question-cloze.ts";
import { emptyAccepted, emptyNumeric } from "./question-draft.ts";

export const emptyPart = (type: ClozePart["type"], id: string): ClozePart => {
  const common = { id, weight: "1" };
  switch (type) {
    case "single_choice":
      return {
        ...common,
        type,
        options: [
          { id: "a", text: "", fraction: "1", feedback: "" },
          { id: "b", text: "", fraction: "0", feedback: "" },
        ],
        shuffle: true,
      };
    case "numeric":
      return { ...common, type, answers: [emptyNumeric("1")] };
    case "short_answer":
      return { ...common, type, answers: [emptyAccepted("1")], caseSensitive: false };
  }
};

/** The whole shared out evenly; thirds end at the ninth decimal, which is near enough to be saved. */
export const evenWeights = (parts: readonly ClozePart[]): ClozePart[] => {
  const weight = toMarks(decimal(1).div(Math.max(1, parts.length)).toDecimalPlaces(9, Decimal.ROUND_DOWN));
  return parts.map((part) => ({ ...part, weight }));
};

/** A gap that the text names and no part fills yet, or else the next free number. */
export const nextGap = ({ stem, parts }: Pick<BodyOf<"cloze">, "stem" | "parts">): string => {
  const taken = new Set(parts.map(({ id }) => id));
  const named = gapsOf(stem).find((id) => !taken.has(id));
  if (named !== undefined) return named;
  let number = 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
};
