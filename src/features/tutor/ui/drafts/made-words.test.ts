import { expect, test } from "vitest";
import type { MadeDrafts } from "../../contract-drafts.ts";
import { madeWords } from "./made-words.ts";

const made = (given: Partial<MadeDrafts>): MadeDrafts => ({
  ...{ drafts: [], madeBy: "rules", withoutModel: "not_set_up", isCut: false },
  ...{ dropped: { invalid: 0, unquoted: 0, known: 0 }, ...given },
});

test("an author is told who made the drafts, why, and what was thrown away", () => {
  expect(madeWords(made({}))).toMatch(/^Nothing new .* No AI model is set up/);
  const dropped = { invalid: 1, unquoted: 2, known: 3 };
  const drafts = [{}] as MadeDrafts["drafts"];
  expect(madeWords(made({ drafts, withoutModel: null, dropped, isCut: true }))).toBe(
    "1 draft to read. An AI model made them; check each against its passage. Thrown away: 2 without words of the lesson, 3 that the bank has already, 1 that were no whole questions. More was chosen than a model reads at once: only the beginning was read.",
  );
});
