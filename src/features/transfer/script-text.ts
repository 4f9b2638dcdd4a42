import type { Inline } from "./markdown-tree.ts";

const from = "0123456789+-−=()n";
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ";
const lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ";

/** Raised or lowered text, which Markdown lacks: as Unicode's own characters where they exist, else as a formula. */
export const scriptText = (value: string, kind: "sub" | "sup"): { node: Inline; reason: string } => {
  const table = [...(kind === "sup" ? raised : lowered)];
  const characters = [...value].map((character) => table[from.indexOf(character)]);
  const word = kind === "sup" ? "raised" : "lowered";
  if (value !== "" && characters.every((character) => character !== undefined))
    return {
      node: { type: "text", value: characters.join("") },
      reason: `${word} characters are written with Unicode's own`,
    };
  const safe = value.replace(/[\\{}#$%&_^~]/g, (character) => (/[\\^~]/.test(character) ? " " : `\\${character}`));
  return {
    node: { type: "inlineMath", value: `{}${kind === "sup" ? "^" : "_"}{\\text{${safe}}}` },
    reason: `${word} text is written as a formula`,
  };
};
