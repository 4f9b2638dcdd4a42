import { expect, test } from "vitest";
import { lintItem } from "#/features/assessments/item-lint.ts";
import { type LintRule, lintRules } from "#/features/assessments/lint-finding.ts";
import { QuestionBody } from "#/features/assessments/question.ts";
import { cleanChoices } from "./clean-choices.ts";
import { cleanOthers } from "./clean-others.ts";
import { mutatedFlaws } from "./flawed-mutated.ts";
import { type Flawed, writtenFlaws } from "./flawed-written.ts";

const clean = [...cleanChoices, ...cleanOthers];
const finds = ([rule, body]: Flawed) => lintItem(body, true).some((finding) => finding.rule === rule);
const named = (body: QuestionBody) => ({
  stem: body.stem,
  texts: "options" in body ? body.options.map(({ text }) => text) : [],
});

test("the corpus is valid, and large enough to judge by", () => {
  const invalid = [...clean, ...[...writtenFlaws, ...mutatedFlaws].map(([, body]) => body)].filter(
    (body) => !QuestionBody.safeParse(body).success,
  );
  expect(invalid).toEqual([]);
  expect(clean).toHaveLength(100);
  expect(new Set(clean.map(({ type }) => type)).size).toBe(12);
  expect(writtenFlaws.length + mutatedFlaws.length).toBeGreaterThanOrEqual(120);
  expect(writtenFlaws.length).toBeGreaterThan(mutatedFlaws.length);
});

test("at most 5 of 100 clean items raise a false alarm", () => {
  const alarms = clean.flatMap((body) =>
    lintItem(body, true).map(({ rule, at, why }) => ({ rule, at, why, ...named(body) })),
  );
  const items = clean.filter((body) => lintItem(body, true).length > 0).length;
  expect(items, JSON.stringify(alarms, null, 1)).toBeLessThanOrEqual(5);
});

test("at least 90 % of seeded flaws are found, in those written by hand and in each rule at least half", () => {
  const missed = [...writtenFlaws, ...mutatedFlaws].filter((flawed) => !finds(flawed));
  const told = JSON.stringify(
    missed.map(([rule, body]) => ({ rule, ...named(body) })),
    null,
    1,
  );
  const share = (flaws: readonly Flawed[]) => flaws.filter(finds).length / flaws.length;
  expect(share(writtenFlaws), told).toBeGreaterThanOrEqual(0.9);
  expect(share(mutatedFlaws), told).toBeGreaterThanOrEqual(0.9);
  const ofRule = (rule: LintRule) => [...writtenFlaws, ...mutatedFlaws].filter(([one]) => one === rule);
  for (const rule of lintRules)
    expect([rule, ofRule(rule).length > 0 && share(ofRule(rule)) >= 0.5]).toEqual([rule, true]);
});
