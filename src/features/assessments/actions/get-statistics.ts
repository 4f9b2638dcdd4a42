import type { Context } from "#/server/context.ts";
import type { QuestionStatistics, QuizStatistics } from "../contract-statistics.ts";
import { alphaOf, optionStatistics, skillStatistics, standardErrorOf, warningsOf } from "../statistics.ts";
import {
  type ChoiceNumbers,
  type ItemRow,
  type QuestionNumbers,
  selectItems,
  selectNumbers,
} from "../store-statistics.ts";
import { closeOverdue } from "./close-overdue.ts";
import { requireQuiz } from "./get-quiz.ts";

const toQuestion = (item: ItemRow, numbers: QuestionNumbers, choices: readonly ChoiceNumbers[]): QuestionStatistics => {
  const own = choices.filter(({ questionId }) => questionId === item.questionId);
  const answered = own.find(({ optionId }) => optionId === null)?.chosen ?? 0;
  const named = own.flatMap(({ optionId, chosen, meanRest }) =>
    optionId === null ? [] : { optionId, chosen, meanRest },
  );
  const { facility, discrimination, answers } = numbers;
  return {
    ...{ questionId: item.questionId, title: item.title, type: item.type, answers, facility, discrimination },
    warnings: warningsOf(facility, discrimination, answers),
    skills: item.skills,
    options: optionStatistics(item.body, named, answered),
  };
};

/** How the questions of a quiz work, for its staff. Computed by the database in one pass. */
export const getStatistics = async (ctx: Context, { quizId }: { quizId: string }): Promise<QuizStatistics> => {
  const { quiz } = await requireQuiz(ctx, quizId, "teach");
  await closeOverdue(ctx, { quizIds: [quiz.id] });
  const { quiz: whole, questions, choices } = await selectNumbers(ctx.db, quiz.id);
  const numbers = new Map(questions.map((row) => [row.questionId, row]));
  const items = await selectItems(ctx.db, quiz.id);
  const hadAll = questions.every(({ answers }) => answers === whole.attempts);
  const variances = questions.map(({ variance }) => variance ?? 0);
  const alpha = hadAll ? alphaOf(variances, whole.variance) : null;
  const shown = items.flatMap((item) => {
    const own = numbers.get(item.questionId);
    return own ? [toQuestion(item, own, choices)] : [];
  });
  return {
    quizId: quiz.id,
    ...{ attempts: whole.attempts, mean: whole.mean, deviation: whole.deviation, alpha },
    standardError: standardErrorOf(whole.deviation, alpha),
    questions: shown,
    skills: skillStatistics(shown),
  };
};
