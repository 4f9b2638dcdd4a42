import { lintItem } from "#/features/assessments/item-lint.ts";
import { lintRules } from "#/features/assessments/lint-finding.ts";
import { cleanChoices } from "#/test/item-lint/clean-choices.ts";
import { cleanOthers } from "#/test/item-lint/clean-others.ts";
import { laterFlaws } from "#/test/item-lint/flawed-later.ts";
import { mutatedFlaws } from "#/test/item-lint/flawed-mutated.ts";
import { type Flawed, writtenFlaws } from "#/test/item-lint/flawed-written.ts";
import type { Bench, Outcome } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";

const clean = [...cleanChoices, ...cleanOthers];
const finds = ([rule, body]: Flawed) => lintItem(body, true).some((finding) => finding.rule === rule);
const foundOf = (flaws: readonly Flawed[]) => `${flaws.filter(finds).length} of ${flaws.length}`;
const missedPercent = (flaws: readonly Flawed[]) => (100 * flaws.filter((one) => !finds(one)).length) / flaws.length;

const bank = 2_000;

const run = async (): Promise<Outcome> => {
  const seeded = [...writtenFlaws, ...mutatedFlaws, ...laterFlaws];
  const alarms = clean.map((body) => lintItem(body, true).map(({ rule }) => rule));
  const began = performance.now();
  for (let n = 0; n < bank; n += 1) lintItem(seeded[n % seeded.length]![1], true);
  const seconds = (performance.now() - began) / 1000;
  return {
    kind: "measured",
    figures: [
      { name: `seeded flaws missed, of ${seeded.length}`, value: missedPercent(seeded), unit: "%", limit: 10 },
      { name: `of the ${laterFlaws.length} written after the rules`, value: missedPercent(laterFlaws), unit: "%" },
      {
        name: "clean items with a finding, of 100",
        value: alarms.filter((rules) => rules.length > 0).length,
        unit: "%",
        limit: 5,
      },
      { name: `looking over ${bank} questions`, value: seconds, unit: "s", limit: 1 },
    ],
    tables: [
      {
        title: "by rule",
        head: ["rule", "by hand", "by mutation", "later", "false alarms"],
        rows: lintRules.map((rule) => [
          rule,
          ...[writtenFlaws, mutatedFlaws, laterFlaws].map((flaws) => foundOf(flaws.filter(([one]) => one === rule))),
          String(alarms.filter((rules) => rules.includes(rule)).length),
        ]),
      },
    ],
    notes: [
      "The rules and the first two sets were written by the same hands; the later set was written when the rules had been settled, and nothing was changed for it.",
    ],
  };
};

export const bench: Bench = { name: "lint", title: "Looking over questions without a model", run };

if (import.meta.main) await runBenches([bench]);
