import type { Answer } from "./answer.ts";

/** Nothing chosen or written. That is not the same as wrong. */
export const isBlank = (answer: Answer): boolean => {
  switch (answer.type) {
    case "single_choice":
      return answer.optionId === null;
    case "multiple_choice":
      return answer.optionIds.length === 0;
    case "true_false":
      return answer.value === null;
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
    default:
      return { type, text: "" };
  }
};
