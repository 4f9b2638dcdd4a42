import { decimal, formatMarks, type Marks, toMarks } from "#/core/marks.ts";
import { certaintyNames } from "../../certainty.ts";
import type { ResultQuestion } from "../../contract-attempts.ts";

const pointsWords = (points: Marks): string => (decimal(points).eq(1) ? "1 point" : `${formatMarks(points)} points`);

const outcomeWords = (earned: Marks): string => {
  const value = decimal(earned);
  if (value.gt(0)) return `earned ${pointsWords(earned)}`;
  return value.isZero() ? "cost nothing" : `cost ${pointsWords(toMarks(value.abs()))}`;
};

/** "You were fairly sure: that earned 0.67 points."; null where it was not asked. */
export const certaintyNote = ({
  certainty,
  earned,
  reasons,
}: Pick<ResultQuestion, "certainty" | "earned" | "reasons">): string | null => {
  if (certainty === null) return null;
  const said = `You were ${certaintyNames[certainty].toLowerCase()}`;
  // What a person marked anew has nothing to do with it any more.
  const isWeighed = reasons === null || reasons.some(({ key }) => key.startsWith("certainty:"));
  return earned === null || !isWeighed ? `${said}.` : `${said}: that ${outcomeWords(earned)}.`;
};

/** "Checked twice. Tries that were not right cost 0.33 points."; null where nothing was checked. */
export const triesNote = ({
  checks,
  reasons,
  possible,
}: Pick<ResultQuestion, "checks" | "reasons" | "possible">): string | null => {
  if (checks === 0) return null;
  const times = checks === 1 ? "once" : checks === 2 ? "twice" : `${checks} times`;
  const [, count] = reasons?.map(({ key }) => /^tries:([1-9]\d*):/.exec(key)).find((found) => found !== null) ?? [];
  const lost = reasons?.find(({ key }) => key.startsWith("tries:"))?.fraction;
  if (count === undefined || lost === undefined || lost === null) return `Checked ${times}.`;
  const tries = count === "1" ? "One try that was not right" : `${count} tries that were not right`;
  return `Checked ${times}. ${tries} cost ${pointsWords(toMarks(decimal(lost).abs().times(possible)))}.`;
};
