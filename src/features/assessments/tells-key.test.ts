import { describe, expect, test } from "vitest";
import { sampleBodies } from "#/test/factories-assessments.ts";
import type { BodyOf, QuestionBody } from "./question.ts";
import { tellsKey } from "./tells-key.ts";

const bodies = sampleBodies();
const option = (id: string, text: string, fraction: string) => ({ id, text, fraction, feedback: "" });
const choice: BodyOf<"single_choice"> = {
  ...{ type: "single_choice", stem: "S", shuffle: true, explanation: "" },
  options: [
    option("a", "The *direction* and distance of flowers", "1"),
    option("b", "How warm it is", "0"),
    option("c", "→", "0.5"),
  ],
};
const statement = (correct: boolean) => ({ ...(bodies.true_false as BodyOf<"true_false">), correct });
const numeric: BodyOf<"numeric"> = {
  ...{ type: "numeric", stem: "S", explanation: "" },
  answers: [
    { value: "-3.14", tolerance: { kind: "nominal", value: "0.01" }, fraction: "1", feedback: "" },
    { value: "7", tolerance: { kind: "nominal", value: "0" }, fraction: "0", feedback: "A slip." },
  ],
};
const short: BodyOf<"short_answer"> = {
  ...{ type: "short_answer", stem: "S", explanation: "", caseSensitive: true },
  answers: [
    { text: "royal jelly", fraction: "1", feedback: "" },
    { text: "*", fraction: "0", feedback: "No." },
  ],
};
const matching: BodyOf<"matching"> = {
  ...(bodies.matching as BodyOf<"matching">),
  lefts: [
    { id: "l1", text: "Bee", rightId: "r1", feedback: "" },
    { id: "l2", text: "Ant", rightId: "r2", feedback: "" },
  ],
  rights: [
    { id: "r1", text: "Hive" },
    { id: "r2", text: "Hill" },
  ],
};
const ordering: BodyOf<"ordering"> = {
  ...(bodies.ordering as BodyOf<"ordering">),
  items: ["Egg", "Grub", "Bee"].map((text) => ({ id: text, text })),
};
const cloze: BodyOf<"cloze"> = {
  ...{ type: "cloze", stem: "{{x}} {{y}} {{z}}", explanation: "" },
  parts: [
    { id: "x", weight: "0.4", type: "short_answer", answers: short.answers, caseSensitive: false },
    { id: "y", weight: "0.3", type: "single_choice", shuffle: true, options: choice.options },
    { id: "z", weight: "0.3", type: "numeric", answers: numeric.answers },
  ],
};
const region = (bodies.hotspot as BodyOf<"hotspot">).regions[0]!;
const hotspot: BodyOf<"hotspot"> = {
  ...(bodies.hotspot as BodyOf<"hotspot">),
  regions: [
    { ...region, label: "The queen", fraction: "1" },
    { ...region, id: "other", label: "A drone", fraction: "0" },
  ],
};

describe("words tell the key", () => {
  test.each<[QuestionBody, string]>([
    [choice, "It is THE direction, and distance of flowers!"],
    [choice, "Both distance and direction of the flowers, say."],
    [choice, "Look here → there."],
    [choice, "It can only be option B."],
    [choice, "The second answer fits."],
    [{ ...choice, type: "multiple_choice", scoring: "parts" }, "The direction and distance of flowers."],
    [statement(true), "So the statement is true."],
    [statement(false), "That is FALSE."],
    [numeric, "You get −3.14."],
    [numeric, "About -3.145, or so"],
    [short, "They feed it (Royal Jelly)."],
    [matching, "A bee lives in a hive."],
    [ordering, "The egg comes first, and after it the grub."],
    [cloze, "Think of royal jelly"],
    [cloze, "The direction and distance of flowers"],
    [cloze, "It is -3.14"],
    [hotspot, "Mark the queen."],
    [
      {
        ...bodies.formula,
        answers: [{ ...(bodies.formula as BodyOf<"formula">).answers[0]!, expression: "12" }],
      } as QuestionBody,
      "Twelve is 12",
    ],
  ])("%#", (body, said) => {
    expect(tellsKey(body, said)).toBe(true);
  });

  test.each<[QuestionBody, string]>([
    [choice, "What can a bee not see in the dark? How warm it is does not matter."],
    [choice, "Think of flowers."],
    [statement(true), "Say whether it is true or false."],
    [statement(false), "Is it true of all bees?"],
    [numeric, "Not 3, and not 7. Take the two numbers apart."],
    [short, "What do they feed the larva of a queen?"],
    [matching, "Where does a bee live?"],
    [ordering, "What does an egg become?"],
    [cloze, "Read on to the end."],
    [hotspot, "A drone has large eyes."],
    [bodies.essay, "Anything."],
    [bodies.code, "Anything."],
  ])("or do not: %#", (body, said) => {
    expect(tellsKey(body, said)).toBe(false);
  });
});
