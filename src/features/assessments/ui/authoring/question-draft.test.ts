import { describe, expect, test } from "vitest";
import { type BodyOf, questionTypes } from "../../question.ts";
import {
  changeType,
  emptyBody,
  faultSentence,
  faultsOf,
  fractionText,
  isSame,
  movedTo,
  nextOptionId,
  percentText,
  setRight,
  shareOut,
  withHints,
} from "./question-draft.ts";

const choice = (type: "single_choice" | "multiple_choice", fractions: string[]) => {
  const body = emptyBody(type, "Which?");
  if (!("options" in body)) throw new Error("a choice has options");
  const options = fractions.map((fraction, index) => ({
    id: "abcdef"[index]!,
    text: `t${index}`,
    fraction,
    feedback: "",
  }));
  return { ...body, options };
};
const fractionsOf = (options: { fraction: string }[]) => options.map(({ fraction }) => fraction);

describe("right options", () => {
  test("in a single choice the newly right one takes the whole", () => {
    expect(fractionsOf(setRight(choice("single_choice", ["1", "0", "-0.5"]), "b", true))).toEqual(["0", "1", "-0.5"]);
  });

  test("in a multiple choice they share it, and the sum is near enough to the whole to be saved", () => {
    const three = setRight(choice("multiple_choice", ["0.5", "0.5", "0", "-0.5"]), "c", true);
    expect(fractionsOf(three)).toEqual(["0.333333333", "0.333333333", "0.333333333", "-0.5"]);
    expect(faultsOf("T", { ...choice("multiple_choice", []), options: three })).toEqual({});
    expect(fractionsOf(setRight(choice("multiple_choice", ["0.5", "0.5"]), "a", false))).toEqual(["0", "1"]);
  });

  test("none right is allowed while writing", () =>
    expect(fractionsOf(shareOut(choice("multiple_choice", ["1", "0"]).options, new Set()))).toEqual(["0", "0"]));
});

describe("options", () => {
  test("ids are free ones", () => {
    expect(nextOptionId(choice("single_choice", ["1", "0"]).options)).toBe("c");
    const all = "abcdefghijklmnopqrstuvwxyz".split("").map((id) => ({ id, text: "", fraction: "0", feedback: "" }));
    expect(nextOptionId([...all, { id: "o27", text: "", fraction: "0", feedback: "" }])).toBe("o28");
  });

  test("moving keeps the list whole", () => {
    expect(movedTo(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
    expect(movedTo(["a", "b"], 0, -1)).toEqual(["a", "b"]);
    expect(movedTo(["a", "b"], 5, 0)).toEqual(["a", "b"]);
  });
});

describe("change of type", () => {
  test.each(questionTypes)("to %s keeps stem and explanation", (type) => {
    const body = changeType({ ...emptyBody("essay", "Stem"), explanation: "Why" }, type);
    expect(body).toMatchObject({ type, stem: "Stem", explanation: "Why" });
  });

  test("between choices the options are kept, and one right one at most for a single choice", () => {
    const single = changeType(choice("multiple_choice", ["0.5", "0.5", "0"]), "single_choice");
    expect(single).toMatchObject({ options: [{ fraction: "1" }, { fraction: "0" }, { fraction: "0" }] });
    const none = changeType(choice("multiple_choice", ["0", "0"]), "single_choice");
    expect(none).toMatchObject({ options: [{ fraction: "0" }, { fraction: "0" }] });
    const same = choice("single_choice", ["1"]);
    expect(changeType(same, "single_choice")).toBe(same);
    const hinted = withHints(emptyBody("ordering") as BodyOf<"ordering">, ["Look."]);
    expect(changeType(hinted, "numeric")).toMatchObject({ type: "numeric", hints: ["Look."] });
    expect(changeType(hinted, "essay")).not.toHaveProperty("hints");
    expect(withHints(hinted as BodyOf<"ordering">, [])).not.toHaveProperty("hints");
  });
});

test.each([
  ["0.5", "50"],
  ["0.333333333", "33.3333333"],
  ["-1", "-100"],
  ["abc", "abc"],
])("a fraction of %s reads %s %%", (fraction, percent) => expect(percentText(fraction)).toBe(percent));

test.each([
  ["50", "0.5"],
  ["33,3", "0.333"],
  [" -25 ", "-0.25"],
  ["", ""],
  ["-", "-"],
])("%j %% is %j", (percent, fraction) => expect(fractionText(percent)).toBe(fraction));

test("faults are told by place", () => {
  const body = choice("single_choice", ["0", "0"]);
  const faults = faultsOf(" ", { ...body, stem: "", options: [{ ...body.options[0]!, text: "" }, body.options[1]!] });
  expect(Object.keys(faults).sort()).toEqual(["options", "options.0.text", "stem", "title"]);
  expect(faultsOf("T", body)).toEqual({ options: "must have an option worth 1" });
  expect(faultSentence("must not be empty")).toBe("Must not be empty.");
  expect(faultSentence(undefined)).toBeUndefined();
});

test("drafts are compared by what they say, not by the order of keys", () => {
  expect(isSame({ a: 1, b: [{ c: 2, d: undefined }] }, { b: [{ c: 2 }], a: 1 })).toBe(true);
  expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(isSame(null, {})).toBe(false);
});
