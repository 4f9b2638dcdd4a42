import { AppError, invalid } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import { requireLesson } from "#/features/courses/actions/require-lesson.ts";
import { updateLesson } from "#/features/courses/actions/update-lesson.ts";
import type { Context } from "#/server/context.ts";
import { headingsOfTree } from "#/server/markdown/headings.ts";
import { parseMarkdown } from "#/server/markdown/parse.ts";
import type { LessonNote, NoteRef } from "../contract-notes.ts";
import { type HeadingPlace, noteBlock, withBlockInSection } from "../lesson-note.ts";
import { updateNoteRow } from "../store-notes.ts";
import { lockDraft, requireNote } from "./write-note.ts";

const longestLesson = 200_000;

const placesIn = (body: string): HeadingPlace[] => {
  const tree = parseMarkdown(body);
  const top = new Set<unknown>(tree.children);
  return headingsOfTree(tree).map(({ slug, node }) => ({
    slug,
    line: node.position?.start.line ?? 1,
    isInside: !top.has(node),
  }));
};

/** Puts a draft into its lesson, as a new version of the text; both or neither. Its gap counts as answered from then on. */
export const publishNote = async (ctx: Context, { noteId }: NoteRef): Promise<LessonNote> => {
  const { lessonId, anchor, title, body, revision } = await requireNote(ctx, noteId);
  if (lessonId === null) throw new AppError("conflict", "The lesson is gone. Choose another one for this note.");
  if (body === "") throw invalid("/body", "must not be empty: write the note first");
  const { lesson } = await requireLesson(ctx, lessonId, "teach");
  const text = withBlockInSection(lesson.body, placesIn(lesson.body), anchor, noteBlock({ title, body }));
  if (text === null) {
    throw new AppError("conflict", "The lesson no longer has this section. Choose another place for this note.");
  }
  if (text.length > longestLesson) throw new AppError("conflict", "The lesson would become too long for one page.");
  await ctx.db.transaction(async (tx) => {
    await lockDraft(tx, noteId, revision);
    await updateLesson({ ...ctx, db: tx }, { lessonId, body: text, version: lesson.version });
    const publishedAt = toInstant(ctx.now());
    await updateNoteRow(tx, noteId, { state: "published", publishedAt, revision: revision + 1 });
  });
  return requireNote(ctx, noteId);
};
