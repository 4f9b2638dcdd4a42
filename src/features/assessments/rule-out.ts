import { byName } from "./names.ts";
import type { QuestionBody } from "./question.ts";

const isWrong = ({ fraction }: { fraction: string }) => Number(fraction) <= 0;

/**
 * The text of a wrong option that was not tried yet, where telling it leaves more than one that could be right; null
 * elsewhere. The first by its name, which tells nothing.
 */
export const optionToRuleOut = (body: QuestionBody, tried: ReadonlySet<string>): string | null => {
  if (body.type !== "single_choice") return null;
  const left = body.options.filter(({ id }) => !tried.has(id));
  const [wrong] = left.filter(isWrong).toSorted(byName);
  return wrong && left.length > 2 ? wrong.text : null;
};
