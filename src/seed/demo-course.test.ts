import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createSlugger } from "#/core/slug.ts";
import { QuestionBody } from "#/features/assessments/question.ts";
import { markByRubric, mostOf, Rubric, rubricOf } from "#/features/assessments/rubric.ts";
import { circleIn } from "#/features/assessments/skill-needs.ts";
import { countWords } from "#/features/assessments/ui/question-types.ts";
import { chosenLevels } from "./chosen-levels.ts";
import { demoPeople } from "./demo-people.ts";
import { demoAssignments } from "./how-learning-works/assignments.ts";
import { demoCourse } from "./how-learning-works/course.ts";
import { demoProgress } from "./how-learning-works/progress.ts";
import { demoQuestions, practiceQuestions, quizQuestions } from "./how-learning-works/questions.ts";
import { demoSkills } from "./how-learning-works/skills.ts";
import { askedIn } from "./how-learning-works/types.ts";

const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const lessonsFolder = fileAt("./how-learning-works/lessons/");

const lessons = demoCourse.modules
  .flatMap((module) => module.lessons)
  .map((lesson) => ({ ...lesson, text: readFileSync(`${lessonsFolder}${lesson.file}`, "utf8") }));

const matchesOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? "");
const placedIn = (text: string) => matchesOf(text, /^::question\{ref="([^"]+)"\}$/gm);
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```$/gm, "");
const headingsOf = (text: string) => matchesOf(withoutCode(text), /^#{1,6} (.+)$/gm);

/** Words that a learner reads as prose: no sources, code, tables, pictures, formulas or placed questions. */
const proseWords = (text: string) =>
  withoutCode(text.split("\n## Sources")[0] ?? "")
    .split("\n")
    .filter((line) => !/^(!\[|\||::question|\$\$|:::$)/.test(line))
    .join("\n")
    .match(/[\p{L}][\p{L}\p{N}’-]*/gu)?.length ?? 0;

const keyedOptions = (type: "single_choice" | "multiple_choice") =>
  demoQuestions.flatMap(({ ref, body }) => (body.type === type ? [{ ref, options: body.options }] : []));

describe("lessons", () => {
  test("there are eight, and every Markdown file is one of them", () => {
    expect(lessons).toHaveLength(8);
    expect(readdirSync(lessonsFolder).sort()).toEqual(lessons.map(({ file }) => file).sort());
    expect(new Set(lessons.map(({ slug }) => slug)).size).toBe(8);
  });

  test.each(lessons)("$slug: 600 to 1,000 words of prose, a callout, a picture, sources", ({ text }) => {
    expect(proseWords(text)).toBeGreaterThanOrEqual(600);
    expect(proseWords(text)).toBeLessThanOrEqual(1000);
    expect(text).toMatch(/^:::(note|tip|example|warning|definition|quote)\[/m);
    expect(text).toMatch(/^!\[/m);
    expect(text).toMatch(/^## Sources$/m);
    expect(text).not.toMatch(/^# /m);
  });

  test.each(lessons)("$slug: its anchors are unique without a counting suffix", ({ text }) => {
    const slug = createSlugger();
    const headings = headingsOf(text);
    const anchors = headings.map(slug);
    expect(new Set(anchors).size).toBe(headings.length);
    expect(anchors.filter((anchor, index) => anchor !== createSlugger()(headings[index] ?? ""))).toEqual([]);
  });

  test("headings other than the sources are unique in the whole course", () => {
    const all = lessons.flatMap(({ text }) => headingsOf(text)).filter((heading) => heading !== "Sources");
    expect(all.filter((heading, index) => all.indexOf(heading) !== index)).toEqual([]);
  });

  test("every picture exists, is described, and is drawn for the page: a title and a description inside", () => {
    const pictures = [...lessons.flatMap(({ text }) => matchesOf(text, /^!\[[^\]]{20,}\]\((\S+) "[^"]+"\)$/gm))];
    expect(pictures).toHaveLength(lessons.flatMap(({ text }) => matchesOf(text, /^(!\[)/gm)).length);
    for (const picture of [...pictures, demoCourse.cover]) {
      const file = fileAt(`../../public${picture}`);
      expect(existsSync(file), picture).toBe(true);
      expect(readFileSync(file, "utf8")).toMatch(/<title id="t">[^<]+<\/title>\s*<desc id="d">[^<]+<\/desc>/);
    }
  });

  test("directives are opened and closed", () => {
    for (const { slug, text } of lessons) {
      const lines = withoutCode(text).split("\n");
      const opened = lines.filter((line) => /^:::[a-z]+/.test(line)).length;
      expect(lines.filter((line) => line === ":::").length, slug).toBe(opened);
    }
  });

  test("nothing is read as a directive by accident, such as the minutes in a time of day", () => {
    const texts = [...lessons.map(({ text }) => withoutCode(text)), JSON.stringify([demoCourse, demoQuestions])];
    for (const text of texts) expect(text).not.toMatch(/[\p{L}\p{N}]:[\p{L}\p{N}]/u);
  });

  test("every marked term is in the glossary", () => {
    const known = new Set(demoCourse.glossary.map(({ term }) => term.toLowerCase()));
    const marked = lessons.flatMap(({ text }) => matchesOf(text, /:term\[([^\]]+)\]/g));
    expect(marked.filter((term) => !known.has(term.toLowerCase()))).toEqual([]);
    expect(known.size).toBe(demoCourse.glossary.length);
    expect(known.size).toBeGreaterThanOrEqual(20);
  });
});

describe("questions", () => {
  test.each(demoQuestions)("$ref is a valid question", ({ body }) => {
    expect(QuestionBody.safeParse(body).error?.issues ?? []).toEqual([]);
  });

  test("refs are unique, forty-four are practice, five or six in each lesson, and each is placed there exactly once", () => {
    expect(new Set(demoQuestions.map(({ ref }) => ref)).size).toBe(demoQuestions.length);
    expect(practiceQuestions).toHaveLength(44);
    for (const { slug, text } of lessons) {
      const own = practiceQuestions.filter(({ lesson }) => lesson === slug).map(({ ref }) => ref);
      expect([5, 6]).toContain(own.length);
      expect(placedIn(text).sort(), slug).toEqual(own.sort());
    }
  });

  test("each quiz question belongs to one quiz, each quiz ref exists, and practice stays out of quizzes", () => {
    const asked = demoCourse.quizzes.flatMap((quiz) => askedIn(quiz).map(({ ref }) => ref));
    expect(asked.sort()).toEqual(quizQuestions.map(({ ref }) => ref).sort());
    expect(demoCourse.quizzes.map((quiz) => askedIn(quiz).length)).toEqual([6, 8, 10]);
  });

  test("one quiz is for practice, and each of its questions has hints; two have titled sections", () => {
    const [practice, ...others] = demoCourse.quizzes.filter(({ mode }) => mode === "practice");
    expect(others).toEqual([]);
    const refs = askedIn(practice!).map(({ ref }) => ref);
    const hints = demoQuestions
      .filter(({ ref }) => refs.includes(ref))
      .map(({ body }) => "hints" in body && body.hints);
    expect(hints.filter((each) => !each || each.length < 2)).toEqual([]);
    expect(demoCourse.quizzes.map(({ sections }) => sections.length)).toEqual([2, 0, 3]);
  });

  test("each quiz question names the lesson that its results send the learner to", () => {
    const slugs = new Set(lessons.map(({ slug }) => slug));
    expect(quizQuestions.filter(({ lesson }) => !slugs.has(lesson))).toEqual([]);
  });

  test("only the final exam has an essay", () => {
    const essays = demoQuestions.filter(({ body }) => body.type === "essay").map(({ ref }) => ref);
    expect(essays).toEqual(["e-essay-plan"]);
    expect(askedIn(demoCourse.quizzes.at(-1)!).map(({ ref }) => ref)).toContain("e-essay-plan");
  });

  test("its rubric is worth its points; letters are of the length asked for, and marks name its levels", () => {
    const rubric = rubricOf(demoQuestions.find(({ ref }) => ref === "e-essay-plan")!.body)!;
    const points = askedIn(demoCourse.quizzes.at(-1)!).find(({ ref }) => ref === "e-essay-plan")?.points;
    expect(rubric.criteria.reduce((sum, criterion) => sum + Number(mostOf(criterion)), 0)).toBe(Number(points));
    const essays = demoProgress.flatMap(({ attempts }) => attempts.flatMap(({ essay }) => essay ?? []));
    expect(essays.filter(({ mark }) => !mark)).toHaveLength(3);
    for (const { text, mark } of essays) {
      expect(countWords(text)).toBeGreaterThanOrEqual(150);
      expect(countWords(text)).toBeLessThanOrEqual(300);
      if (mark) expect(markByRubric(rubric, chosenLevels(rubric, mark.levels), "4")).not.toHaveProperty("fault");
    }
  });

  test("every option and every foreseen answer has feedback, every question an explanation", () => {
    for (const { ref, body } of demoQuestions) {
      expect(body.explanation.trim(), ref).not.toBe("");
      const feedback =
        "options" in body
          ? body.options.map((option) => option.feedback)
          : "answers" in body
            ? body.answers.map((answer) => answer.feedback)
            : body.type === "matching"
              ? body.lefts.map((left) => left.feedback)
              : body.type === "true_false"
                ? [body.feedbackTrue, body.feedbackFalse]
                : "guidance" in body
                  ? [body.guidance]
                  : [];
      for (const comment of feedback) expect(comment.length, ref).toBeGreaterThan(10);
    }
  });

  test("a single choice has one key, and no option refers to the others", () => {
    for (const { ref, options } of keyedOptions("single_choice")) {
      expect(options.filter(({ fraction }) => fraction === "1").length, ref).toBe(1);
    }
    for (const { ref, options } of [...keyedOptions("single_choice"), ...keyedOptions("multiple_choice")]) {
      expect(
        options.filter(({ text }) => /\b(all|none|both) of (the above|these|them)\b/i.test(text)),
        ref,
      ).toEqual([]);
      expect(new Set(options.map(({ text }) => text)).size, ref).toBe(options.length);
    }
  });

  test("keys stand about equally often at each place", () => {
    const counts = [0, 0, 0, 0];
    const singles = keyedOptions("single_choice");
    for (const { options } of singles) {
      const place = options.findIndex(({ fraction }) => fraction === "1");
      counts[place] = (counts[place] ?? 0) + 1;
    }
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
    const answers = demoQuestions.flatMap(({ body }) => (body.type === "true_false" ? [body.correct] : []));
    expect(Math.abs(answers.filter(Boolean).length * 2 - answers.length)).toBeLessThanOrEqual(1);
  });

  test("length does not give the key away", () => {
    const singles = keyedOptions("single_choice");
    const shareWhereKeyIs = (end: (...lengths: number[]) => number) =>
      singles.filter(({ options }) => {
        const key = options.find(({ fraction }) => fraction === "1");
        return key?.text.length === end(...options.map(({ text }) => text.length));
      }).length / singles.length;
    // By chance a quarter; ties count as given away.
    expect(shareWhereKeyIs(Math.max)).toBeLessThanOrEqual(0.28);
    expect(shareWhereKeyIs(Math.min)).toBeLessThanOrEqual(0.28);
    for (const { ref, options } of singles) {
      const lengths = options.map(({ text }) => text.length);
      expect(Math.max(...lengths) / Math.min(...lengths), ref).toBeLessThanOrEqual(1.5);
    }
  });
});

test("the people have distinct addresses at stoa.example, and the three roles are there", () => {
  expect(demoPeople).toHaveLength(9);
  expect(new Set(demoPeople.map(({ email }) => email)).size).toBe(9);
  for (const { email } of demoPeople) expect(email).toMatch(/^[a-z.]+@stoa\.example$/);
  expect(demoPeople.slice(0, 3).map(({ role }) => role)).toEqual(["learner", "instructor", "admin"]);
});

describe("assignments", () => {
  const emails = new Set(demoPeople.map(({ email }) => email));

  test.each(demoAssignments)("$title: its rubric is sound, and what is said of it names its levels", (assignment) => {
    const { rubric, submissions, reviews } = assignment;
    expect(Rubric.safeParse(rubric).error?.issues).toBeUndefined();
    const isOfRubric = (levels: readonly string[]) =>
      levels.length === rubric.criteria.length &&
      rubric.criteria.every((criterion, index) => criterion.levels.some(({ id }) => id === levels[index]));
    for (const { mark } of submissions) if (mark) expect(isOfRubric(mark.levels)).toBe(true);
    for (const { levels } of reviews) expect(isOfRubric(levels)).toBe(true);
    expect(
      [...submissions.map(({ email }) => email), ...reviews.map(({ reviewer }) => reviewer)].every((email) =>
        emails.has(email),
      ),
    ).toBe(true);
  });
});

describe("skills", () => {
  test("every question shows one or two, and needs make no circle", () => {
    const shown = demoSkills.flatMap(({ questions }) => questions);
    const refs = demoQuestions.map(({ ref }) => ref);
    expect([...new Set(shown)].sort()).toEqual([...refs].sort());
    expect(refs.filter((ref) => shown.filter((each) => each === ref).length > 2)).toEqual([]);
    const needs = new Map(demoSkills.map(({ ref, needs: first }) => [ref, first]));
    expect(demoSkills.flatMap(({ needs: first }) => first).filter((need) => !needs.has(need))).toEqual([]);
    expect(circleIn(needs)).toBeNull();
  });
});
