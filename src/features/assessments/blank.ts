import type { Answer } from "./answer.ts";

/** Nothing chosen, written, placed or marked. That is not the same as wrong. */
export const isBlank = (answer: Answer): boolean => {
  switch (answer.type) {
    case "single_choice":
      return answer.optionId === null;
    case "multiple_choice":
      return answer.optionIds.length === 0;
    case "true_false":
      return answer.value === null;
    case "matching":
      return answer.pairs.length === 0;
    case "ordering":
      return answer.itemIds.length === 0;
    case "cloze":
      return answer.parts.every(({ value }) => value.trim() === "");
    case "hotspot":
      return answer.points.length === 0;
    case "file":
      return answer.fileIds.length === 0;
    default:
      return answer.text.trim() === "";
  }
};

export const blankAnswer = (type: Answer["type"]): Answer => {
  switch (type) {
    case "single_choice":
      return { type, optionId: null };
    case "multiple_choice":
      return { type, optionIds: [] };
    case "true_false":
      return { type, value: null };
    case "matching":
      return { type, pairs: [] };
    case "ordering":
      return { type, itemIds: [] };
    case "cloze":
      return { type, parts: [] };
    case "hotspot":
      return { type, points: [] };
    case "file":
      return { type, fileIds: [] };
    default:
      return { type, text: "" };
  }
};
