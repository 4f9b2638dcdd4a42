import type { Rubric, RubricCriterion } from "./rubric.ts";

/** A level as a model chose it, with the words of the answer that it rests on. */
export type ChosenWithQuote = { criterionId: string; levelId: string; quote: string };
/** One reading of an answer by a model. */
export type Sample = readonly ChosenWithQuote[];

export type ProposedCriterion = {
  criterionId: string;
  /** What most samples chose; null: they do not agree at all, or brought no evidence. */
  levelId: string | null;
  /** Words that stand in the answer, without repeats. */
  quotes: string[];
  /** All samples chose it. */
  isAgreed: boolean;
};

export const samplesPerAnswer = 3;

const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

/** Of letters and digits: fewer stand in nearly every answer and show nothing. In characters: more point nowhere. */
const fewestSigns = 6;
const longestQuote = 600;

/** Evidence is verbatim but for case and white space, within one part of the answer: its text, or one of its files. */
export const standsIn = (quote: string, parts: readonly string[]): boolean => {
  const words = plain(quote);
  const signs = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (signs === 0 || words.length > longestQuote) return false;
  return parts.map(plain).some((part) => part === words || (signs >= fewestSigns && part.includes(words)));
};

/** The lowest level says that something is missing, for which no words can stand. */
const needsEvidence = ({ levels }: RubricCriterion, levelId: string): boolean => {
  const points = levels.map((level) => Number(level.points));
  const chosen = levels.find(({ id }) => id === levelId);
  return Number(chosen?.points) > Math.min(...points);
};

/** What of a reading may count: a level that exists, and evidence that stands in the answer. */
const readingOf = (criterion: RubricCriterion, sample: Sample, parts: readonly string[]): ChosenWithQuote | null => {
  const chosen = sample.filter(({ criterionId }) => criterionId === criterion.id);
  const [only] = chosen;
  if (!only || chosen.length > 1 || !criterion.levels.some(({ id }) => id === only.levelId)) return null;
  const hasEvidence = standsIn(only.quote, parts);
  if (!hasEvidence && needsEvidence(criterion, only.levelId)) return null;
  return { ...only, quote: hasEvidence ? only.quote.trim() : "" };
};

const mostChosen = (readings: readonly ChosenWithQuote[]): string | null => {
  const counts = [...Map.groupBy(readings, ({ levelId }) => levelId)].map(([id, { length }]) => ({ id, length }));
  const best = counts.toSorted((a, b) => b.length - a.length)[0];
  return best && best.length > samplesPerAnswer / 2 ? best.id : null;
};

/** What the samples come to, criterion by criterion. Only what all of them say with evidence is agreed. */
export const proposalFrom = (
  { criteria }: Rubric,
  samples: readonly Sample[],
  parts: readonly string[],
): ProposedCriterion[] =>
  criteria.map((criterion) => {
    const readings = samples.map((sample) => readingOf(criterion, sample, parts)).filter((one) => one !== null);
    const levelId = mostChosen(readings);
    const forLevel = readings.filter((one) => one.levelId === levelId);
    return {
      criterionId: criterion.id,
      levelId,
      quotes: [...new Set(forLevel.map(({ quote }) => quote).filter((quote) => quote !== ""))],
      isAgreed: forLevel.length === samplesPerAnswer,
    };
  });

/** Levels of one criterion by their place in its order of points, from 0. */
export type RatedPair = { criterionId: string; proposed: number; given: number; levels: number };

const spread = (count: number) => Array.from({ length: count }, (_, i) => i);

/** Sums of squared distances that were seen, and that two raters with the same shares would have by chance. */
const distancesOf = (pairs: readonly RatedPair[]): { seen: number; chance: number } => {
  const most = (pairs[0]!.levels - 1) ** 2;
  const count = (of: "proposed" | "given", level: number) => pairs.filter((pair) => pair[of] === level).length;
  const levels = spread(pairs[0]!.levels);
  const chance = levels.flatMap((i) =>
    levels.map((j) => ((i - j) ** 2 / most) * ((count("proposed", i) * count("given", j)) / pairs.length)),
  );
  return {
    seen: pairs.reduce((sum, { proposed, given }) => sum + (proposed - given) ** 2 / most, 0),
    chance: chance.reduce((sum, one) => sum + one, 0),
  };
};

/**
 * Cohen's kappa with quadratic weights (Cohen 1968), in [-1, 1], over all criteria of a rubric: 1 minus the distances
 * that were seen over those expected by chance within each criterion. Null where chance alone explains all, as when
 * everybody has the same level.
 */
export const quadraticKappa = (pairs: readonly RatedPair[]): number | null => {
  const sums = [...Map.groupBy(pairs, ({ criterionId }) => criterionId).values()].map(distancesOf);
  const seen = sums.reduce((sum, one) => sum + one.seen, 0);
  const chance = sums.reduce((sum, one) => sum + one.chance, 0);
  return chance === 0 ? null : 1 - seen / chance;
};

/** From here on proposals may be accepted without a look at each (`reference/tutor.md`). */
export const kappaToAcceptAll = 0.8;
/** Answers that a person marked before the model did; fewer say too little. */
export const answersToCompare = 20;

export const canAcceptAll = (compared: number, kappa: number | null): boolean =>
  compared >= answersToCompare && kappa !== null && kappa >= kappaToAcceptAll;

/** The pairs of one answer: where the person and the model both chose a level. */
export const pairsOf = (
  { criteria }: Rubric,
  proposed: readonly Pick<ProposedCriterion, "criterionId" | "levelId">[],
  given: readonly { criterionId: string; levelId: string }[],
): RatedPair[] =>
  criteria.flatMap(({ id: criterionId, levels }) => {
    const order = levels.toSorted((a, b) => Number(a.points) - Number(b.points)).map(({ id }) => id);
    const placeIn = (choices: readonly { criterionId: string; levelId: string | null }[]) =>
      order.indexOf(choices.find((one) => one.criterionId === criterionId)?.levelId ?? "");
    const pair = { criterionId, proposed: placeIn(proposed), given: placeIn(given), levels: levels.length };
    return pair.proposed < 0 || pair.given < 0 ? [] : [pair];
  });
