import { z } from "zod";
import { decodeCursor, encodeCursor, type Page } from "#/core/pagination.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { FindingSummary, ListFindingsInput, QuestionWithFindings } from "../contract-findings.ts";
import { isEnglish, lintItem } from "../item-lint.ts";
import { type LintRule, lintRules } from "../lint-finding.ts";
import { keyPositions } from "../lint-positions.ts";
import type { QuestionBody } from "../question.ts";
import { languageOfCourse, selectCheckable, selectDismissed, selectNamedQuestions } from "../store-findings.ts";

const batch = 500;

type Checked = QuestionWithFindings & { body: QuestionBody };

/** All questions of a course in use, each with its findings, in batches by id. */
async function* checkedQuestions(ctx: Context, courseId: string, from: string | null): AsyncGenerator<Checked> {
  const english = isEnglish(await languageOfCourse(ctx.db, courseId));
  for (let after = from; ; ) {
    const rows = await selectCheckable(ctx.db, { courseId, after, limit: batch });
    const dismissed = await selectDismissed(
      ctx.db,
      rows.map(({ questionId }) => questionId),
    );
    for (const row of rows) {
      const ids = dismissed.get(row.questionId);
      const findings = lintItem(row.body, english).map((one) => ({ ...one, isDismissed: ids?.has(one.id) ?? false }));
      yield { ...row, findings };
    }
    after = rows.at(-1)?.questionId ?? null;
    if (rows.length < batch) return;
  }
}

/** Questions with findings of the kinds asked for, by id. */
export const listFindings = async (
  ctx: Context,
  input: z.infer<typeof ListFindingsInput>,
): Promise<Page<QuestionWithFindings>> => {
  await requireCourse(ctx, input.courseId, "teach");
  const after = decodeCursor(input.cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  const items: QuestionWithFindings[] = [];
  for await (const { body: _body, ...question } of checkedQuestions(ctx, input.courseId, after)) {
    const findings = question.findings.filter(
      ({ rule, severity, isDismissed }) =>
        isDismissed === input.dismissed &&
        (input.rule === undefined || rule === input.rule) &&
        (input.severity === undefined || severity === input.severity),
    );
    if (findings.length === 0) continue;
    if (items.length === input.limit) return { items, nextCursor: encodeCursor([items.at(-1)!.questionId]) };
    items.push({ ...question, findings });
  }
  return { items, nextCursor: null };
};

const balancesOf = async (ctx: Context, courseId: string, bodies: ReadonlyMap<string, QuestionBody>) => {
  const quizzes = new Map<string, { title: string; bodies: QuestionBody[] }>();
  for (const { quizId, title, questionId } of await selectNamedQuestions(ctx.db, courseId)) {
    const quiz = quizzes.get(quizId) ?? { title, bodies: [] };
    quizzes.set(quizId, quiz);
    const body = bodies.get(questionId);
    if (body) quiz.bodies.push(body);
  }
  return [
    { quizId: null, title: null, ...keyPositions([...bodies.values()]) },
    ...[...quizzes].map(([quizId, quiz]) => ({ quizId, title: quiz.title, ...keyPositions(quiz.bodies) })),
  ];
};

/** What the bank as a whole has: findings by rule, and where right answers stand. */
export const summariseFindings = async (ctx: Context, { courseId }: { courseId: string }): Promise<FindingSummary> => {
  await requireCourse(ctx, courseId, "teach");
  const bodies = new Map<string, QuestionBody>();
  const counts = new Map<LintRule, FindingSummary["rules"][number]>();
  let withFindings = 0;
  for await (const { questionId, body, findings } of checkedQuestions(ctx, courseId, null)) {
    bodies.set(questionId, body);
    if (findings.some(({ isDismissed }) => !isDismissed)) withFindings += 1;
    for (const { rule, severity, isDismissed } of findings) {
      const count = counts.get(rule) ?? { rule, severity, findings: 0, dismissed: 0 };
      counts.set(rule, count);
      if (isDismissed) count.dismissed += 1;
      else count.findings += 1;
    }
  }
  return {
    questions: bodies.size,
    withFindings,
    rules: [...counts.values()].sort((a, b) => lintRules.indexOf(a.rule) - lintRules.indexOf(b.rule)),
    balances: await balancesOf(ctx, courseId, bodies),
  };
};
