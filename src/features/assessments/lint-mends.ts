import type { Finding } from "./lint-finding.ts";
import { quantityOf } from "./lint-text.ts";
import type { QuestionBody } from "./question.ts";

/** What one click can do about a finding. */
export type Mend = { label: string; body: QuestionBody };

/** Of numbers alone, as the rule found. */
const byValue = (a: { text: string }, b: { text: string }) => quantityOf(a.text)!.value - quantityOf(b.text)!.value;

const negative = /\b(?:not|never|except|cannot|least)\b(?!\*)/;
const numbering = /^\s*(?:\(?\d{1,2}[.):]|\(?[a-h][.)])\s+/i;
const indexOf = (at: string) => Number(/\d+/.exec(at)?.[0]);

/** Null where a person has to think. */
export const mendOf = (body: QuestionBody, { rule, at, severity }: Finding): Mend | null => {
  if (rule === "negative_stem" && severity === "medium" && negative.test(body.stem)) {
    const stem = body.stem.replace(negative, (word) => `**${word}**`);
    return { label: "Set the word in bold", body: { ...body, stem } };
  }
  if (rule === "number_order" && body.type === "single_choice")
    return { label: "Put them in order", body: { ...body, options: body.options.toSorted(byValue) } };
  if (rule === "order_cue" && body.type === "ordering" && body.items.some(({ text }) => numbering.test(text))) {
    const items = body.items.map((item) => ({ ...item, text: item.text.replace(numbering, "") }));
    return { label: "Leave the numbers out", body: { ...body, items } };
  }
  const isSpare = ["all_of_the_above", "none_of_the_above", "combined_options", "filler_option"].includes(rule);
  if (isSpare && body.type === "single_choice" && body.options.length > 3) {
    const option = body.options[indexOf(at)];
    if (option && Number(option.fraction) <= 0)
      return {
        label: "Leave this option out",
        body: { ...body, options: body.options.filter((one) => one !== option) },
      };
  }
  return null;
};
