import { expect, test } from "vitest";
import { askedTexts } from "./asked-texts.ts";
import { examplesOfTypes } from "./question-examples.ts";

test("what is asked holds the stem and the choices of every type, and nothing of the key", () => {
  const asked = Object.fromEntries(
    Object.entries(examplesOfTypes).map(([type, body]) => [type, askedTexts(body as Parameters<typeof askedTexts>[0])]),
  );
  for (const [type, body] of Object.entries(examplesOfTypes))
    expect([type, asked[type]?.stem]).toEqual([type, body.stem]);
  const withChoices = Object.keys(asked).filter((type) => asked[type]!.choices.length > 0);
  expect(withChoices.sort()).toEqual(["matching", "multiple_choice", "ordering", "single_choice"]);
  const accepted = {
    type: "cloze",
    stem: "One {{a}} and {{b}}.",
    explanation: "secret",
    hints: ["secret"],
    parts: [
      { id: "a", weight: "0.5", type: "short_answer", caseSensitive: false, answers: [] },
      {
        ...{ id: "b", weight: "0.5", type: "single_choice", shuffle: true },
        options: [{ id: "x", text: "Option x", fraction: "1", feedback: "secret" }],
      },
    ],
  } as Parameters<typeof askedTexts>[0];
  expect(askedTexts(accepted)).toEqual({ stem: "One {{a}} and {{b}}.", choices: ["Option x"] });
});
