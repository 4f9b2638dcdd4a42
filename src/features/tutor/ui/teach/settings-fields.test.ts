import { expect, test } from "vitest";
import { defaultSettings } from "../../contract-settings.ts";
import { fromForm, toForm } from "./settings-fields.ts";

test("settings come back from the form as they went in", () => {
  const filled = {
    ...defaultSettings,
    forbiddenTopics: ["exam dates", "salaries"],
    dailyTokens: 50_000,
    contactUserId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
  };
  for (const settings of [defaultSettings, filled]) expect(fromForm(toForm(settings))).toEqual(settings);
});

test("empty lines are no topics", () => {
  expect(fromForm({ ...toForm(defaultSettings), forbiddenTopics: "\n exams \n\n" }).forbiddenTopics).toEqual(["exams"]);
});
