import type { itemWarnings, OptionStatistics, QuestionStatistics, SkillStatistics } from "./contract-statistics.ts";
import type { QuestionBody } from "./question.ts";

type Warning = (typeof itemWarnings)[number];

/** Bounds as in the handbooks of item analysis. */
export const bounds = { hard: 0.3, easy: 0.9, weak: 0.15, idle: 0.05 } as const;

/** With fewer answers one learner moves a facility by more than a tenth, and nothing is warned of. */
export const fewestToJudge = 10;

export const warningsOf = (facility: number, discrimination: number | null, answers: number): Warning[] => {
  const warnings: Warning[] = [];
  if (answers < fewestToJudge) return warnings;
  if (facility < bounds.hard) warnings.push("hard");
  if (facility > bounds.easy) warnings.push("easy");
  if (discrimination !== null && discrimination < bounds.weak) warnings.push("weak");
  return warnings;
};

/**
 * Cronbach's α from the variances of the questions' points and that of the totals. Null where it says nothing: fewer
 * than two questions, or totals that do not vary.
 */
export const alphaOf = (variances: readonly number[], totalVariance: number | null): number | null => {
  const count = variances.length;
  if (count < 2 || totalVariance === null || totalVariance <= 0) return null;
  const sum = variances.reduce((so, variance) => so + variance, 0);
  return (count / (count - 1)) * (1 - sum / totalVariance);
};

/** Of measurement, in the unit of the deviation; α below 0 is taken as 0, since an error above the deviation says nothing. */
export const standardErrorOf = (deviation: number | null, alpha: number | null): number | null =>
  deviation === null || alpha === null ? null : deviation * Math.sqrt(1 - Math.min(1, Math.max(0, alpha)));

/** The questions of a quiz taken together by the skills that they show. */
export const skillStatistics = (
  questions: readonly Pick<QuestionStatistics, "answers" | "facility" | "skills">[],
): SkillStatistics[] => {
  const shown = questions.flatMap(({ skills, answers, facility }) =>
    skills.map((skill) => ({ skill, answers, facility })),
  );
  return [...Map.groupBy(shown, ({ skill }) => skill.id).values()]
    .map((own) => {
      const answers = own.reduce((sum, item) => sum + item.answers, 0);
      const earned = own.reduce((sum, item) => sum + item.facility * item.answers, 0);
      return { ...own[0]!.skill, questions: own.length, answers, facility: answers === 0 ? 0 : earned / answers };
    })
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
};

type Option = { id: string; text: string; isRight: boolean };

export const optionsOf = (body: QuestionBody): Option[] => {
  if (body.type === "single_choice" || body.type === "multiple_choice")
    return body.options.map(({ id, text, fraction }) => ({ id, text, isRight: Number(fraction) > 0 }));
  if (body.type !== "true_false") return [];
  return [true, false].map((value) => ({
    ...{ id: String(value), text: value ? "True" : "False", isRight: body.correct === value },
  }));
};

export type Choice = { optionId: string; chosen: number; meanRest: number | null };

/** How often each option was chosen; `answered` counts the answers that were not blank. */
export const optionStatistics = (
  body: QuestionBody,
  choices: readonly Choice[],
  answered: number,
): OptionStatistics[] => {
  const byId = new Map(choices.map((choice) => [choice.optionId, choice]));
  return optionsOf(body).map((option) => {
    const choice = byId.get(option.id);
    const chosen = choice?.chosen ?? 0;
    const share = answered === 0 ? 0 : chosen / answered;
    const isIdle = !option.isRight && answered >= fewestToJudge && share < bounds.idle;
    return { ...option, chosen, share, meanRest: choice?.meanRest ?? null, isIdle };
  });
};
