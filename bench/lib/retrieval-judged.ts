import { rankCourse } from "#/features/tutor/actions/search-course.ts";
import type { Context } from "#/server/context.ts";
import { makeUser } from "#/test/factories.ts";
import { makeDemoCourse } from "#/test/factories-tutor.ts";
import { offCourseQuestions } from "#/test/tutor-gold/off-course.ts";
import { goldQuestions } from "#/test/tutor-gold/questions.ts";
import type { Figure, Table } from "./bench.ts";
import { stage } from "./progress.ts";
import {
  asWeRank,
  builtInRankers,
  mean,
  ndcgOf,
  ofLesson,
  ofSection,
  prepareBuiltIn,
  ranksOf,
  recallOf,
} from "./retrieval-quality.ts";
import { type Book, makeTextCourse } from "./retrieval-world.ts";

const digits = (value: number) => value.toFixed(3);
const styles = ["exact", "paraphrase", "typo"] as const;
const linesPerTopic = 3;

/** What the words of a ranking are worth, on questions that people wrote. */
export const quality = async (
  ctx: Context,
  book: Book | null,
  quick: boolean,
): Promise<{ tables: Table[]; figures: Figure[] }> => {
  stage("the demo and the book are indexed");
  const owner = await makeUser(ctx.db);
  const demoId = (await makeDemoCourse(ctx.db, owner)).id;
  await rankCourse(ctx, demoId, "index");
  const bookId = book && (await makeTextCourse(ctx, owner, book.lessons));
  await prepareBuiltIn(ctx.db);
  const answered = new Map<string, boolean>();
  const ours = asWeRank(ctx, answered);
  const bookQuestions = book?.questions.slice(0, quick ? 20 : undefined) ?? [];
  const rows: string[][] = [];
  const own: number[][] = [];
  for (const [name, ranker] of Object.entries({ "ours (BM25, typos mended)": ours, ...builtInRankers(ctx.db) })) {
    stage(`questions are asked of ${name.replaceAll("`", "")}`);
    const ranks = await ranksOf(demoId, goldQuestions, ranker, ofSection);
    const parts = [ranks, ...styles.map((style) => ranks.filter((_, i) => goldQuestions[i]!.style === style))];
    if (own.length === 0) own.push(...parts);
    if (bookId) parts.push(await ranksOf(bookId, bookQuestions, ranker, ofLesson));
    rows.push([name, ...parts.map((part) => `${digits(recallOf(part))} / ${digits(ndcgOf(part))}`)]);
  }
  stage("questions off the course are asked");
  for (const question of offCourseQuestions) {
    for (const courseId of [demoId, bookId]) if (courseId) await ours(courseId, question);
  }
  const shareOf = (courseId: string, questions: readonly string[]) =>
    mean(questions.map((question) => Number(answered.get(`${courseId} ${question}`))));
  const gold = goldQuestions.map(({ question }) => question);
  const answeredOf = (name: string, courseId: string, on: readonly string[], off: readonly string[]) => [
    ...[name, digits(shareOf(courseId, on)), digits(1 - shareOf(courseId, off))],
  ];
  const half = (n: number) => gold.filter((_, i) => Math.floor(i / linesPerTopic) % 2 === n);
  const halfOff = (n: number) => offCourseQuestions.filter((_, i) => i % 2 === n);
  const answering = [
    answeredOf("demo course, all", demoId, gold, offCourseQuestions),
    answeredOf("the half that the rule was chosen on", demoId, half(0), halfOff(0)),
    answeredOf("the other half", demoId, half(1), halfOff(1)),
  ];
  if (bookId) {
    const stems = bookQuestions.map(({ question }) => question);
    answering.push(answeredOf("OpenStax book", bookId, stems, offCourseQuestions));
  }
  const missed = (name: string, value: number, least: number): Figure => ({
    ...{ name, value: 100 * (1 - value), unit: "%", limit: 100 * (1 - least) },
  });
  return {
    tables: [
      {
        title: "Recall@5 / nDCG@10",
        head: ["ranking", "gold set", ...styles, ...(bookId ? ["OpenStax exercises"] : [])],
        rows,
      },
      {
        title: "Answered in the course, declined off it",
        head: ["questions", "answered", "declined"],
        rows: answering,
      },
    ],
    figures: [
      missed("gold set, sections missed in the first 5", recallOf(own[0]!), 0.85),
      missed("gold set, nDCG@10 lost", ndcgOf(own[0]!), 0.7),
      missed("questions of the course declined", shareOf(demoId, gold), 0.97),
      missed("questions off the course answered", 1 - shareOf(demoId, offCourseQuestions), 0.84),
      { name: "nDCG@10 lost to typos", value: ndcgOf(own[1]!) - ndcgOf(own[3]!), unit: "", limit: 0.06 },
    ],
  };
};
