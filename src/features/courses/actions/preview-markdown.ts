import { isInstructor, requireUserId } from "#/core/actor.ts";
import { forbidden } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { renderMarkdown } from "#/server/markdown/render.ts";
import type { PreviewMarkdown, Rendered } from "../contract-lessons.ts";
import { pictureSizes } from "./picture-sizes.ts";

/** What a lesson with this text would show. */
export const previewMarkdown = async (ctx: Context, { markdown }: PreviewMarkdown): Promise<Rendered> => {
  requireUserId(ctx.actor);
  if (!isInstructor(ctx.actor)) throw forbidden("Previews are for instructors.");
  return renderMarkdown(markdown, { sizes: await pictureSizes(ctx.db, markdown) });
};
