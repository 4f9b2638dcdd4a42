import { letterOf } from "../question-types.ts";

const number = (index: string) => Number(index) + 1;

type Naming = readonly [RegExp, (index: string) => string];

const namings: readonly Naming[] = [
  [/^\/stem/, () => "Question"],
  [/^\/options\/(\d+)\/feedback/, (index) => `Feedback of option ${letterOf(Number(index))}`],
  [/^\/options\/(\d+)/, (index) => `Option ${letterOf(Number(index))}`],
  [/^\/options/, () => "Options"],
  [/^\/feedbackTrue/, () => "Words for those who answer true"],
  [/^\/feedbackFalse/, () => "Words for those who answer false"],
  [/^\/answers\/(\d+)/, (index) => `Answer ${number(index)}`],
  [/^\/parts\/(\d+)/, (index) => `Gap ${number(index)}`],
  [/^\/lefts\/(\d+)/, (index) => `Pair ${number(index)}`],
  [/^\/rights\/(\d+)/, (index) => `Entry ${number(index)} on the right`],
  [/^\/rights/, () => "Entries on the right"],
  [/^\/items\/(\d+)/, (index) => `Item ${number(index)}`],
  [/^\/regions\/(\d+)/, (index) => `Place ${number(index)}`],
  [/^\/picture/, () => "Picture"],
  [/^\/guidance/, () => "Guidance for marking"],
  [/^\/explanation/, () => "Explanation"],
  [/^\/hints\/(\d+)/, (index) => `Hint ${number(index)}`],
];

/** How the editor calls the field at a JSON Pointer: `/options/1` → "Option B". */
export const placeName = (at: string): string => {
  for (const [pattern, name] of namings) {
    const match = pattern.exec(at);
    if (match) return name(match[1] ?? "0");
  }
  return "Question";
};
