import { isForPeople } from "./by-person.ts";
import type { Rung } from "./hint-ladder.ts";
import type { QuestionBody } from "./question.ts";

/** What a person marks has none: no try at it is wrong before it is marked. */
export const hintsOf = (body: QuestionBody): readonly string[] => (isForPeople(body) ? [] : (body.hints ?? []));

/** Without their options: one tip beside one option would point at it. */
const tipsOf = (body: QuestionBody): string[] =>
  body.type === "single_choice" || body.type === "multiple_choice"
    ? body.options.flatMap(({ tip }) => (tip ? [tip] : []))
    : [];

const hintRungs: readonly Rung[] = ["restate", "pointer", "next_step", "analogue"];

/**
 * The author's words for a rung: the hints in their order, all beyond the fourth with it. Where there is none for the
 * next step, the tips beside the options. Null: nothing was written for it.
 */
export const authorsWords = (body: QuestionBody, rung: Rung): string | null => {
  const place = hintRungs.indexOf(rung);
  if (place < 0) return null;
  const hints = place === hintRungs.length - 1 ? hintsOf(body).slice(place) : hintsOf(body).slice(place, place + 1);
  const words = hints.length === 0 && rung === "next_step" ? tipsOf(body) : hints;
  return words.length === 0 ? null : words.join("\n\n");
};
