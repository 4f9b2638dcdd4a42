import type { QuestionBody } from "#/features/assessments/question.ts";
import type { Ledger } from "../fidelity.ts";
import type { ImportedQuestion } from "../imported-course.ts";
import { parseMarkdown, visibleText } from "../markdown-tree.ts";
import type { SourcePage } from "./book-index.ts";
import type { Exercise } from "./h5p.ts";
import type { ConvertedPage } from "./resolve-links.ts";

const shorten = (words: string, length: number): string =>
  words.length <= length ? words : `${words.slice(0, length).replace(/\s+\S*$/, "")}…`;

const stemTitle = ({ stem }: QuestionBody): string =>
  shorten(visibleText(parseMarkdown(stem)).replace(/\s+/g, " ").trim(), 70);

/** The page that an exercise's own metadata names; null when the book has no such page. */
const contextOf = (
  { metadata }: Exercise,
  pages: readonly SourcePage[],
): { named: string | null; page: SourcePage | null } => {
  const uuid = metadata.tags?.map((tag) => /^context-cnxmod:(.+)$/.exec(tag)?.[1]).find((value) => value !== undefined);
  const named = metadata.context?.[0] ?? uuid ?? null;
  return {
    named,
    page: pages.find((page) => page.ref === named || (uuid !== undefined && page.uuid === uuid)) ?? null,
  };
};

/** Questions with titles: after the box of the text they stand in, else after the page that their metadata name. */
export const toQuestions = (
  exercises: readonly Exercise[],
  converted: readonly ConvertedPage[],
  pages: readonly SourcePage[],
  ledger: Ledger,
): ImportedQuestion[] => {
  const bodies = new Map(exercises.map(({ id, body }) => [id, body]));
  const placed = new Map<string, ImportedQuestion>();
  for (const { run } of converted) {
    const titles = run.questionRefs.map((ref) => run.questionTitles.get(ref) || run.page.title);
    const counters = new Map<string, number>();
    run.questionRefs.forEach((ref, index) => {
      const title = titles[index] as string;
      if (placed.has(ref)) return;
      const number = (counters.get(title) ?? 0) + 1;
      counters.set(title, number);
      const isAlone = titles.filter((other) => other === title).length === 1;
      placed.set(ref, {
        externalRef: ref,
        title: isAlone ? title : `${title} (${number})`,
        lessonRef: run.page.ref,
        body: bodies.get(ref) as QuestionBody,
      });
    });
  }
  const unplaced = exercises.flatMap((exercise): ImportedQuestion[] => {
    const { page, named } = contextOf(exercise, pages);
    const lessonRef = placed.get(exercise.id)?.lessonRef;
    if (named !== null && page === null)
      ledger.fault("dangling_reference", `it belongs to the page ${named}, which the book does not have`, {
        file: exercise.file,
      });
    else if (page && lessonRef && page.ref !== lessonRef)
      ledger.fault("wrong_metadata", `it belongs to the page ${page.ref} and is embedded in ${lessonRef}`, {
        file: exercise.file,
      });
    if (placed.has(exercise.id)) return [];
    ledger.fault("exercise_not_embedded", "no page of the course embeds it", { file: exercise.file });
    if (!exercise.body) return [];
    const about = stemTitle(exercise.body);
    return [
      {
        externalRef: exercise.id,
        title: page ? `${page.title}: ${about}` : about || exercise.id,
        lessonRef: null,
        body: exercise.body,
      },
    ];
  });
  return [...placed.values(), ...unplaced];
};
