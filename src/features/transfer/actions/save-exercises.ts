import { isAppError } from "#/core/errors.ts";
import { archiveQuestion } from "#/features/assessments/actions/archive-question.ts";
import { saveQuestions } from "#/features/assessments/actions/save-questions.ts";
import type { Saving } from "#/features/courses/actions/save-course-tree.ts";
import type { Context } from "#/server/context.ts";
import type { Counts, ImportedCourse } from "../imported-course.ts";
import { selectQuestions } from "../store.ts";
import type { Things } from "./open-things.ts";

type Stored = Awaited<ReturnType<typeof selectQuestions>>[number];

const here = (row: Stored | undefined): unknown =>
  row && [row.title, row.lessonId, row.isPractice, row.archivedAt === null, row.body];

/** A question that its instructors changed keeps what they made of it. */
export const saveExercises = async (
  ctx: Context,
  saving: Saving,
  courseId: string,
  source: ImportedCourse,
  things: Things,
): Promise<Counts> => {
  const stored = new Map((await selectQuestions(saving.tx, courseId)).map((row) => [row.id, row]));
  const planned = source.questions.map((question) => {
    const { externalRef, title, lessonRef, body } = question;
    const before = stored.get(things.idOf("question", externalRef));
    const fate = things.decide({
      kind: "question",
      ref: externalRef,
      source: [title, lessonRef, body],
      here: here(before),
      name: `question “${before?.title ?? title}”`,
    });
    return { question, fate };
  });
  const changed = planned.filter(({ fate }) => fate === "write").map(({ question }) => question);
  const saved = await saveQuestions(saving.tx, {
    courseId,
    savedBy: saving.savedBy,
    at: saving.at,
    questions: changed.map(({ externalRef, title, lessonRef, body }) => ({
      id: things.idOf("question", externalRef),
      lessonId: lessonRef === null ? null : things.idOf("lesson", lessonRef),
      title: title.slice(0, 200),
      isPractice: lessonRef !== null,
      body,
    })),
  });
  const now =
    changed.length === 0 ? stored : new Map((await selectQuestions(saving.tx, courseId)).map((row) => [row.id, row]));
  for (const { externalRef } of changed)
    things.stored("question", externalRef, here(now.get(things.idOf("question", externalRef))));
  return {
    created: saved.created,
    updated: saved.updated,
    unchanged: planned.filter(({ fate }) => fate === "leave").length + saved.unchanged,
    kept: planned.filter(({ fate }) => fate === "keep").length,
    withdrawn: await withdrawGone(ctx, saving, things, now),
  };
};

/** Archives what the source no longer has; gives how many. */
const withdrawGone = async (
  ctx: Context,
  saving: Saving,
  things: Things,
  stored: ReadonlyMap<string, Stored>,
): Promise<number> => {
  let withdrawn = 0;
  for (const { thingId, externalRef } of things.gone("question")) {
    const row = stored.get(thingId);
    if (!row || row.archivedAt !== null) continue;
    try {
      const { archivedAt } = await archiveQuestion({ ...ctx, db: saving.tx }, { questionId: thingId });
      things.withdraw("question", externalRef, here({ ...row, archivedAt }));
      withdrawn += 1;
    } catch (error) {
      // One that a quiz uses stays: what is graded by it must not vanish under an import.
      if (!isAppError(error) || error.code !== "conflict") throw error;
    }
  }
  return withdrawn;
};
