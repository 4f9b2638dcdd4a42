import type { PublicQuestion } from "../question.ts";
import { letterOf } from "./question-types.ts";

const placeOf = (items: readonly { id: string }[], id: string) => items.findIndex((item) => item.id === id);

/** What a part of a question is called where its own place is not beside it, e.g. "B" or "Gap 2". */
export const partNameOf = (question: PublicQuestion, id: string): string => {
  switch (question.type) {
    case "single_choice":
    case "multiple_choice":
      return letterOf(placeOf(question.options, id));
    case "matching":
      return `Entry ${placeOf(question.lefts, id) + 1}`;
    case "cloze":
      return `Gap ${placeOf(question.parts, id) + 1}`;
    default:
      return "To this part";
  }
};
