import { existsSync } from "node:fs";
import { join } from "node:path";
import { openSourceFolder } from "#/features/transfer/actions/open-source-folder.ts";
import { readOpenStax } from "#/features/transfer/openstax/read-openstax.ts";
import { refreshIndex } from "#/features/tutor/actions/refresh-index.ts";
import type { Context } from "#/server/context.ts";
import { makeCourse, makeLesson, makeModule, type Person } from "#/test/factories.ts";
import { demoLessons } from "#/test/factories-tutor.ts";
import type { Asked } from "./retrieval-quality.ts";
import { root } from "./site.ts";

const folder = "../shared/corpus/openstax-python";

type Text = { slug: string; title: string; body: string };

export type Book = { lessons: Text[]; questions: Asked[] };

/** The OpenStax book with the stems of its exercises, each answered by the module that embeds it; null without it. */
export const readBook = async (): Promise<Book | null> => {
  const path = join(root, folder);
  if (!existsSync(path)) return null;
  const { modules, questions } = await readOpenStax(await openSourceFolder(path));
  const lessons = modules.flatMap((module) => module.lessons);
  const slugs = new Map(lessons.map(({ externalRef, slug }) => [externalRef, slug]));
  return {
    lessons: lessons.map(({ slug, title, body }) => ({ slug, title, body })),
    questions: questions.flatMap(({ lessonRef, body }) => {
      const slug = lessonRef === null ? undefined : slugs.get(lessonRef);
      return slug ? [{ question: body.stem.slice(0, 1_000), answers: [slug] }] : [];
    }),
  };
};

/** A course of these texts, indexed. */
export const makeTextCourse = async (
  ctx: Context,
  owner: Person,
  texts: readonly Text[],
  access: "open" | "enrolled" = "enrolled",
): Promise<string> => {
  const course = await makeCourse(ctx.db, owner, { access });
  const module = await makeModule(ctx.db, course);
  for (const [position, text] of texts.entries()) {
    await makeLesson(ctx.db, course, { ...text, moduleId: module.id, position });
  }
  await refreshIndex(ctx, course.id);
  return course.id;
};

/** Numbers that look like chance and are the same each time: a linear congruence of Knuth's. */
export const chance = (seed: number) => {
  let state = seed >>> 0;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/** Sentences as people wrote them, so that words are as common as they are. */
const sentencesIn = (texts: readonly Text[]): string[] =>
  texts.flatMap(({ body }) =>
    body
      .split("\n")
      .filter((line) => /^[A-Z]/.test(line))
      .flatMap((line) => line.split(/(?<=[.!?])\s+/))
      .filter((sentence) => sentence.split(" ").length > 5 && !/[[\]:`$<>|]/.test(sentence)),
  );

export type LessonMixer = (count: number, sections: number, seed: number) => Text[];

/** Makes lessons of so many sections, each a passage of 80 words or more: sentences of real lessons, shuffled. */
export const lessonMixer = (book: Book | null): LessonMixer => {
  const sentences = sentencesIn([...demoLessons(), ...(book?.lessons ?? [])]);
  return (count, sections, seed) => {
    const next = chance(seed);
    const pick = () => sentences[next(sentences.length)]!;
    const section = (n: number) => {
      const picked: string[] = [];
      for (let words = 0; words < 90; words += picked.at(-1)!.split(" ").length) picked.push(pick());
      return `## Part ${n}: ${pick().split(" ").slice(0, 4).join(" ")}\n\n${picked.join(" ")}`;
    };
    return Array.from({ length: count }, (_, i) => ({
      slug: `mixed-${seed}-${i}`,
      title: pick().split(" ").slice(0, 5).join(" "),
      body: Array.from({ length: sections }, (_, n) => section(n)).join("\n\n"),
    }));
  };
};
