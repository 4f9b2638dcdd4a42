import { letterOf } from "../question-types.ts";

/** Lists of a question's body as the editor calls what is in them. */
const members: Record<string, string> = {
  options: "Option",
  answers: "Answer",
  lefts: "Entry",
  rights: "Choice",
  items: "Item",
  parts: "Gap",
  regions: "Region",
  variables: "Variable",
  hints: "Hint",
  units: "Unit",
  criteria: "Criterion",
  levels: "Level",
};
const lettered = new Set(["options", "rights"]);

const names: Record<string, string> = {
  stem: "question",
  fraction: "worth",
  tip: "hint",
  feedbackUnchosen: "words for those who leave it out",
  rightId: "what belongs to it",
  guidance: "guidance for marking",
  starter: "code to start from",
  caseSensitive: "capital letters matter",
  isPattern: "is a pattern",
  missFraction: "a miss",
  alt: "what is seen",
  src: "address",
};

const inPercent = new Set(["fraction", "missFraction", "penalty", "weight"]);

const spaced = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lastOf = (place: string) => place.split(" ").at(-1) ?? "";

/** Ids are ours: an instructor neither writes nor reads them. */
export const isForPeople = (place: string): boolean => lastOf(place) !== "id";

/** A place in a question's body in the editor's words: `options 3 text` is "Option C, text". */
export const placeInWords = (place: string): string => {
  const steps = place.split(" ");
  const words = steps.flatMap((step, index) => {
    if (/^\d+$/.test(step)) return [];
    const number = Number(steps[index + 1]);
    const member = members[step];
    if (!member || !number) return step === "rubric" ? [] : [names[step] ?? spaced(step)];
    return [`${member} ${lettered.has(step) ? letterOf(number - 1) : number}`];
  });
  return capital(words.join(", "));
};

/** What stands there: parts of the points in per cent, yes or no, and the rest as it was written. */
export const valueInWords = (place: string, value: string | null): string => {
  if (value === null) return "not there";
  if (value === "") return "empty";
  const last = lastOf(place);
  if (inPercent.has(last) && Number.isFinite(Number(value))) return `${Number((Number(value) * 100).toFixed(2))} %`;
  if (last !== "correct" && (value === "true" || value === "false")) return value === "true" ? "yes" : "no";
  return value;
};
