import { type Choices, hasCode, keysOf, type LintOption, textsOf, wrongsOf } from "./lint-choices.ts";
import { type Finding, finding } from "./lint-finding.ts";
import { quantityOf, wordsOf } from "./lint-text.ts";

// What holds in every language: lengths, numbers, how many are right.

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
const lengthOf = ({ text }: LintOption) => text.length;

/** The key is the longest by half and by three words; short terms are too short to tell. */
const longestKey = (list: Choices): Finding[] => {
  const [key, ...more] = keysOf(list);
  const wrongs = wrongsOf(list);
  if (key === undefined || more.length > 0 || wrongs.length < 2 || hasCode(list)) return [];
  const longest = wrongs.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
  const isLong =
    lengthOf(key) >= 25 &&
    lengthOf(key) >= 1.3 * lengthOf(longest) &&
    lengthOf(key) >= 1.5 * mean(wrongs.map(lengthOf)) &&
    wordsOf(key.text).length >= wordsOf(longest.text).length + 3;
  if (!isLong) return [];
  const why = "The right option is much longer than the others; learners who know nothing choose the longest.";
  const suggestion = "Shorten it, or move its detail into the explanation.";
  return [finding({ rule: "longest_key", at: key.at, why, suggestion }, textsOf(list))];
};

const unevenOptions = (list: Choices): Finding[] => {
  if (list.options.length < 3 || hasCode(list)) return [];
  return list.options.flatMap((option) => {
    const usual = median(list.options.filter((other) => other !== option).map(lengthOf));
    const isLong = !option.isKey && lengthOf(option) >= 2.2 * usual && lengthOf(option) >= usual + 30;
    const isShort = lengthOf(option) * 3.5 <= usual && usual >= 28;
    if (!isLong && !isShort) return [];
    const why = `This option is much ${isLong ? "longer" : "shorter"} than the others, so it stands out before it is read.`;
    return [
      finding(
        { rule: "uneven_options", at: option.at, why, suggestion: "Bring the options to about the same length." },
        textsOf(list),
      ),
    ];
  });
};

const severalKeys = (list: Choices): Finding[] => {
  const whole = keysOf(list);
  if (list.picks === "several") {
    if (whole.length < list.options.length || whole.length === 0) return [];
    const why = "Every option is right, so that ticking all of them earns everything.";
    return [finding({ rule: "several_keys", at: list.at, why, suggestion: "Add a wrong option." }, textsOf(list))];
  }
  const [, second] = whole;
  if (second === undefined) return [];
  const why = "More than one option earns marks although only one can be chosen.";
  const suggestion = "Keep one right option, or let several be ticked.";
  return [finding({ rule: "several_keys", at: second.at, why, suggestion }, textsOf(list))];
};

const isSorted = (numbers: readonly number[]) => numbers.every((number, i) => i === 0 || numbers[i - 1]! <= number);

const numberOrder = (list: Choices): Finding[] => {
  const quantities = list.options.map(({ text }) => quantityOf(text));
  const units = new Set(quantities.map((quantity) => quantity?.unit));
  if (list.options.length < 3 || list.shuffle || units.size !== 1 || units.has(undefined)) return [];
  const values = quantities.map((quantity) => quantity!.value);
  if (isSorted(values) || isSorted(values.toReversed())) return [];
  const why = "The numbers stand in no order, so finding one of them takes effort that is not what the question asks.";
  const suggestion = "Put them in order of size.";
  return [finding({ rule: "number_order", at: list.at, why, suggestion }, textsOf(list))];
};

/** A number that is a thousand times off while the others lie close together. */
const farOff = (list: Choices): Finding[] => {
  const values = list.options.map(({ text }) => Math.abs(quantityOf(text)?.value ?? 0));
  if (list.options.length < 3 || values.some((value) => value === 0)) return [];
  return list.options.flatMap((option, i) => {
    const others = values.toSpliced(i, 1);
    const [least, most, value] = [Math.min(...others), Math.max(...others), values[i]!];
    if (option.isKey || most > 100 * least || (value < 1000 * most && value * 1000 > least)) return [];
    const why = "This number is so far from the others that nobody takes it for right.";
    const suggestion = "Use a number that a common mistake leads to.";
    return [finding({ rule: "filler_option", at: option.at, why, suggestion }, textsOf(list))];
  });
};

export const lintOptions = (list: Choices): Finding[] => [
  ...longestKey(list),
  ...unevenOptions(list),
  ...severalKeys(list),
  ...numberOrder(list),
  ...farOff(list),
];
