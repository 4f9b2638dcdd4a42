import { expect, test } from "vitest";
import { lintItem } from "#/features/assessments/item-lint.ts";
import { type LintRule, lintRules } from "#/features/assessments/lint-finding.ts";
import { QuestionBody } from "#/features/assessments/question.ts";
import { cleanChoices } from "./clean-choices.ts";
import { cleanOthers } from "./clean-others.ts";
import { laterFlaws } from "./flawed-later.ts";
import { mutatedFlaws } from "./flawed-mutated.ts";
import { type Flawed, writtenFlaws } from "./flawed-written.ts";

const clean = [...cleanChoices, ...cleanOthers];
const seeded = [...writtenFlaws, ...laterFlaws, ...mutatedFlaws];
const share = (flaws: readonly Flawed[]) => flaws.filter(finds).length / flaws.length;
const finds = ([rule, body]: Flawed) => lintItem(body, true).some((finding) => finding.rule === rule);
const named = (body: QuestionBody) => ({
  stem: body.stem,
  texts: "options" in body ? body.options.map(({ text }) => text) : [],
});

test("the corpus is valid, and large enough to judge by", () => {
  const invalid = [...clean, ...seeded.map(([, body]) => body)].filter((body) => !QuestionBody.safeParse(body).success);
  expect(invalid).toEqual([]);
  expect(clean).toHaveLength(100);
  expect(new Set(clean.map(({ type }) => type)).size).toBe(12);
  expect(seeded.length).toBeGreaterThanOrEqual(120);
  expect(mutatedFlaws.length).toBeLessThan(seeded.length / 2);
});

test("at most 5 of 100 clean items raise a false alarm", () => {
  const alarms = clean.flatMap((body) =>
    lintItem(body, true).map(({ rule, at, why }) => ({ rule, at, why, ...named(body) })),
  );
  const items = clean.filter((body) => lintItem(body, true).length > 0).length;
  expect(items, JSON.stringify(alarms, null, 1)).toBeLessThanOrEqual(5);
});

test("at least 90 % of seeded flaws are found, in each rule at least half, and most of those written later", () => {
  const missed = seeded.filter((flawed) => !finds(flawed)).map(([rule, body]) => ({ rule, ...named(body) }));
  expect(share(seeded), JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(0.9);
  // Nothing was changed for these: they show how well the rules carry over to other words.
  expect(share(laterFlaws)).toBeGreaterThanOrEqual(0.85);
  const ofRule = (rule: LintRule) => seeded.filter(([one]) => one === rule);
  const well = lintRules.filter((rule) => ofRule(rule).length > 0 && share(ofRule(rule)) >= 0.5);
  expect(well).toEqual(lintRules);
});
