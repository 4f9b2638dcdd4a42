import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import katex from "katex";
import type { RootContent } from "mdast";
import { parseFragment } from "parse5";
import { visit } from "unist-util-visit";
import { beforeAll, describe, expect, it } from "vitest";
import { QuestionBody } from "#/features/assessments/question.ts";
import { cardsOfLesson } from "#/features/study/cards-of-lesson.ts";
import { headingsOf, headingsOfTree } from "#/server/markdown/headings.ts";
import { parseMarkdown as readMarkdown } from "#/server/markdown/parse.ts";
import { renderMarkdown } from "#/server/markdown/render.ts";
import { openSourceFolder } from "../actions/open-source-folder.ts";
import { Ledger } from "../fidelity.ts";
import { htmlText } from "../html-fragment.ts";
import { htmlToBlocks } from "../html-markdown.ts";
import type { ImportedCourse } from "../imported-course.ts";
import { type Block, parseMarkdown, writeMarkdown } from "../markdown-tree.ts";
import { placeReferences } from "../place-references.ts";
import type { SourceFiles } from "../source-files.ts";
import { elementsOf, firstOf, isElement, parseXml, textOf, walk, type XmlElement, type XmlNode } from "../xml.ts";
import { indexBook } from "./book-index.ts";
import { mathToLatex } from "./mathml.ts";
import { convertPage, declarePage } from "./page.ts";
import { newRun, readOpenStax } from "./read-openstax.ts";
import { loadContents, loadExercises, loadPages } from "./read-sources.ts";

const corpus = join(import.meta.dirname, "../../../../../shared/corpus/openstax-python");
const isThere = existsSync(corpus);
if (!isThere)
  console.info("The OpenStax corpus is not beside the repository (../shared/corpus): its tests are skipped.");

/** Words and single signs, so that a lost star or bracket shows too; Unicode's raised digits count as digits. */
const tokensOf = (text: string): string[] => text.normalize("NFKC").match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** The first token that does not follow the others in order; null when all do. */
const firstLost = (wanted: readonly string[], found: readonly string[]): string | null => {
  let at = 0;
  for (const [index, token] of wanted.entries()) {
    while (at < found.length && found[at] !== token) at += 1;
    if (at === found.length) return wanted.slice(Math.max(0, index - 8), index + 3).join(" ");
    at += 1;
  }
  return null;
};

const wordsOf = (
  node: RootContent | { type: string; children?: unknown; value?: string; title?: string | null },
): string => {
  if (node.type === "inlineMath" || node.type === "math") return " ";
  if (node.type === "image") return ` ${(node as { title?: string | null }).title ?? ""} `;
  if ("children" in node) {
    const isInline = ["paragraph", "emphasis", "strong", "link", "heading", "tableCell"].includes(node.type);
    return (node.children as RootContent[]).map(wordsOf).join(isInline ? "" : "\n");
  }
  return node.type === "break" ? "\n" : ((node as { value?: string }).value ?? "");
};

const urlsOf = (markdown: string, type: "link" | "image"): string[] => {
  const urls: string[] = [];
  visit(parseMarkdown(markdown), type, (node: { url: string }) => void urls.push(node.url));
  return urls;
};

const headWords = (table: XmlElement): string[] =>
  elementsOf(table, "tgroup").flatMap((group) => elementsOf(group, "thead").flatMap((head) => tokensOf(textOf(head))));

const isBoldRow = (row: XmlElement): boolean => {
  const entries = elementsOf(row, "entry");
  return (
    entries.length > 1 &&
    entries.every((entry) => {
      const parts = entry.children.filter((node) => isElement(node) || textOf(node).trim() !== "");
      return parts.length === 1 && parts[0]?.kind === "element" && parts[0].name === "emphasis";
    })
  );
};

// Formulas are compared on their own; the headings of a table that became a list move to each of its parts.
const sourceText = (node: XmlNode, listTables: ReadonlySet<string>): string => {
  if (node.kind === "text") return node.text;
  if (node.kind === "comment" || node.name === "math") return " ";
  const isList = node.name === "table" && listTables.has(`${node.file}#${node.attributes.id}`);
  const inner = node.children
    .map((child) =>
      isList && isElement(child) && child.name === "tgroup"
        ? listTableText(child, listTables)
        : sourceText(child, listTables),
    )
    .join("");
  return ["emphasis", "term", "code", "link", "sub", "sup"].includes(node.name) ? inner : ` ${inner} `;
};

const listTableText = (group: XmlElement, listTables: ReadonlySet<string>): string =>
  elementsOf(group, "tbody")
    .flatMap((body) => elementsOf(body, "row"))
    .filter((row) => !isBoldRow(row))
    .map((row) => sourceText(row, listTables))
    .join(" ");

type Loose = { [key: string]: unknown; type?: string; value?: string; children?: Loose[] };

/** A tree without positions and without what parsing adds. */
const comparable = (node: Loose): Loose => {
  const result: Loose = {};
  for (const [key, value] of Object.entries(node)) {
    if (["position", "data", "children", "identifier"].includes(key) || value === null || value === undefined) continue;
    result[key] = value;
  }
  if (!node.children) return result;
  const children: Loose[] = [];
  for (const child of node.children.map(comparable)) {
    const last = children.at(-1);
    if (child.type === "text" && last?.type === "text") last.value = `${last.value}${child.value}`;
    else children.push(child);
  }
  return { ...result, children };
};

const expectReadBack = (blocks: readonly Block[], place: string): void => {
  const written = writeMarkdown(blocks);
  expect(comparable(parseMarkdown(written) as unknown as Loose).children, place).toEqual(
    comparable({ type: "root", children: blocks as unknown as Loose[] }).children,
  );
};

describe.skipIf(!isThere)("the OpenStax corpus", () => {
  let files: SourceFiles;
  let course: ImportedCourse;
  beforeAll(async () => {
    files = await openSourceFolder(corpus);
    course = await readOpenStax(files);
  }, 60_000);

  it("gives five cards in 1,000 words in all chapters but one, which gives 4.8", () => {
    const wordsOfText = (body: string) => body.match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0;
    const few = course.modules.slice(1).flatMap(({ title, lessons }) => {
      const cards = new Set(
        lessons.flatMap(({ slug, body }) => {
          const tree = readMarkdown(body);
          return cardsOfLesson({ id: slug, tree, headings: headingsOfTree(tree) }, course.glossary).map(
            ({ source }) => source,
          );
        }),
      );
      const density = (cards.size / lessons.reduce((sum, { body }) => sum + wordsOfText(body), 0)) * 1_000;
      return density >= 5 ? [] : [title];
    });
    expect(few).toEqual(["Files"]);
  });

  it("becomes modules and lessons in the book's order", () => {
    expect(course).toMatchObject({ title: "Introduction to Python Programming", language: "en", licence: "CC BY 4.0" });
    expect(course.modules.map(({ title, lessons }) => [title, lessons.length])).toEqual([
      ["Preface", 1],
      ["Statements", 10],
      ["Expressions", 10],
      ["Objects", 7],
      ["Decisions", 9],
      ["Loops", 7],
      ["Functions", 8],
      ["Modules", 7],
      ["Strings", 7],
      ["Lists", 7],
      ["Dictionaries", 7],
      ["Classes", 7],
      ["Recursion", 7],
      ["Inheritance", 7],
      ["Files", 7],
      ["Data Science", 7],
    ]);
    const slugs = course.modules.flatMap(({ lessons }) => lessons.map(({ slug }) => slug));
    expect(new Set(slugs).size).toBe(115);
    expect(slugs.slice(0, 4)).toEqual(["preface", "1-introduction", "1-1-background", "1-2-input-output"]);
  });

  it("loses nothing silently: every kind adds up", () => {
    const { report } = course;
    expect(report.lost).toEqual([]);
    for (const kind of report.kinds) {
      expect(kind.exact + kind.changed + kind.leftOut, kind.kind).toBe(kind.counted);
      expect(
        kind.changes.reduce((sum, { places }) => sum + places.length, 0),
        kind.kind,
      ).toBe(kind.changed);
      expect(
        kind.omissions.reduce((sum, { places }) => sum + places.length, 0),
        kind.kind,
      ).toBe(kind.leftOut);
    }
    const counted = (name: string) => report.kinds.find(({ kind }) => kind === name)?.counted;
    expect(counted("page")).toBe(116);
    expect(counted("para")).toBe(2009);
    expect(counted("code")).toBe(2474);
    expect(counted("table")).toBe(84);
    expect(counted("formula")).toBe(47);
    expect(counted("H5P exercise")).toBe(662);
    expect(counted("H5P answer")).toBe(1884);
    expect(counted("picture file")).toBe(47);
  });

  it("places 607 exercises where the text embeds them and lists 54 that no lesson embeds", () => {
    const placed = course.questions.filter(({ lessonRef }) => lessonRef !== null);
    expect([placed.length, course.questions.length - placed.length]).toEqual([607, 54]);
    const markers = course.modules.flatMap(({ lessons }) =>
      lessons.flatMap(({ body }) => [...body.matchAll(/^::question\{ref="([^"]+)"\}$/gm)].map(([, ref]) => ref)),
    );
    expect(markers.sort()).toEqual(placed.map(({ externalRef }) => externalRef).sort());
    for (const { externalRef, body } of course.questions)
      expect(QuestionBody.safeParse(body).error?.issues ?? [], externalRef).toEqual([]);
    const types = Map.groupBy(course.questions, ({ body }) => body.type);
    expect([types.get("single_choice")?.length, types.get("essay")?.length]).toEqual([657, 4]);
  });

  it("names the faults of the book with their places", () => {
    const faults = Map.groupBy(course.report.faults, ({ kind }) => kind);
    const filesOf = (kind: Parameters<typeof faults.get>[0]) => faults.get(kind)?.map(({ place }) => place.file);
    expect(filesOf("unusable_exercise")).toEqual(["interactives/prog-py-006/content.json"]);
    const dangling = faults.get("dangling_reference") ?? [];
    expect(dangling.filter(({ place }) => place.file.startsWith("modules/"))).toMatchObject([
      { message: expect.stringContaining("CPL-ch09-m02-p03"), place: { file: "modules/m00067/index.cnxml", line: 64 } },
    ]);
    expect(dangling.filter(({ place }) => place.file.startsWith("interactives/prog-py-"))).toHaveLength(45);
    expect(filesOf("page_not_in_contents")).toEqual(["modules/m00067/index.cnxml"]);
    expect(filesOf("broken_markup")).toContain("interactives/CPL-ch05-m02-p03/content.json");
    expect(filesOf("doubtful_exercise")).toContain("interactives/prog-py-045/content.json");
    expect(Object.fromEntries([...faults].map(([kind, list]) => [kind, list.length]))).toMatchObject({
      missing_file: 127,
      missing_description: 3,
      exercise_not_embedded: 55,
      duplicate_exercise: 19,
      irregular_table: 6,
      missing_title: 7,
      wrong_media_type: 24,
    });
  });

  it("keeps every word and sign of every page in order", () => {
    const listTables = new Set(
      course.report.kinds
        .find(({ kind }) => kind === "table")
        ?.changes.filter(({ reason }) => reason.includes("became a list"))
        .flatMap(({ places }) => places.map(({ file, element }) => `${file}#${element}`)),
    );
    for (const { externalRef, body } of course.modules.flatMap(({ lessons }) => lessons)) {
      const file = `modules/${externalRef}/index.cnxml`;
      const content = firstOf(parseXml(readFileSync(join(corpus, file), "utf8"), file), "content") as XmlElement;
      const found = tokensOf(wordsOf(parseMarkdown(body)));
      expect(firstLost(tokensOf(sourceText(content, listTables)), found), file).toBeNull();
      const present = new Set(found);
      for (const node of walk(content))
        if (isElement(node) && node.name === "table")
          for (const word of headWords(node)) expect(present, file).toContain(word);
    }
  });

  it("keeps every word and sign of every exercise in order", () => {
    for (const { externalRef, body } of course.questions) {
      const content = JSON.parse(readFileSync(join(corpus, "interactives", externalRef, "content.json"), "utf8"));
      const same = (html: string | undefined, markdown: string) => {
        const mended = (html ?? "").replace('lang="python"c<', 'lang="python">c<');
        const wanted = tokensOf(
          parseFragment(mended)
            .childNodes.map((node) => htmlText(node))
            .join(""),
        );
        expect(firstLost(wanted, tokensOf(wordsOf(parseMarkdown(markdown)))), `${externalRef}: ${html}`).toBeNull();
      };
      same(content.question ?? content.taskDescription, body.stem);
      same(content.detailedSolution, body.explanation);
      if (!("options" in body)) continue;
      expect(body.options.map(({ fraction }) => fraction)).toEqual(
        content.answers.map(({ correct }: { correct: boolean }) => (correct ? "1" : "0")),
      );
      body.options.forEach((option, index) => {
        same(content.answers[index].text, option.text);
        same(content.answers[index].tipsAndFeedback.chosenFeedback, option.feedback);
      });
    }
  });

  it("writes Markdown that reads back as the same tree", async () => {
    const ledger = new Ledger("test");
    const contents = await loadContents(files, ledger);
    const pages = await loadPages(files, contents, ledger);
    const exercises = await loadExercises(files, new Ledger("test"));
    const shared = {
      ledger,
      index: indexBook(pages, "en"),
      exercises: new Set(exercises.map(({ id }) => id)),
      files: files.paths,
    };
    for (const page of pages) {
      declarePage(page, ledger);
      expectReadBack(convertPage(newRun(page, new Set(), shared)), page.file);
    }
    for (const { id } of exercises) {
      const content = JSON.parse(await files.text(`interactives/${id}/content.json`));
      const texts = [
        content.question,
        content.detailedSolution,
        ...(content.answers ?? []).flatMap((answer: { text: string; tipsAndFeedback?: { chosenFeedback: string } }) => [
          answer.text,
          answer.tipsAndFeedback?.chosenFeedback,
        ]),
      ];
      for (const html of texts) if (html) expectReadBack(htmlToBlocks(html, { file: id }, new Ledger("test")), id);
    }
  });

  it("keeps every formula: LaTeX renders to the same signs", () => {
    const plain = (text: string) =>
      text
        .normalize("NFKC")
        .replace(/[\s\u2061-\u2063]/g, "")
        .replaceAll("−", "-")
        .replaceAll("∗", "*");
    let formulas = 0;
    for (const path of files.paths) {
      if (!path.endsWith(".cnxml")) continue;
      for (const node of walk(parseXml(readFileSync(join(corpus, path), "utf8"), path))) {
        if (!isElement(node) || node.name !== "math") continue;
        formulas += 1;
        const { latex, unknown } = mathToLatex(node);
        expect(unknown).toEqual([]);
        const rendered = katex
          .renderToString(latex, { output: "mathml", throwOnError: true })
          .replace(/<annotation[\s\S]*?<\/annotation>/, "");
        const words = parseFragment(rendered)
          .childNodes.map((child) => htmlText(child))
          .join("");
        const isFenced = [...walk(node)].some((part) => isElement(part) && part.name === "mfenced");
        if (!isFenced) expect(plain(words), path).toBe(plain(textOf(node)));
        else expect(firstLost([...plain(textOf(node))], [...plain(words)]), path).toBeNull();
      }
    }
    expect(formulas).toBe(47);
  });

  it("leads every link inside the book to a lesson that exists and an anchor that it has", () => {
    const lessons = course.modules.flatMap(({ lessons: list }) => list);
    const anchors = new Map(
      lessons.map(({ externalRef, body }) => [externalRef, new Set(headingsOf(body).map(({ slug }) => slug))]),
    );
    const inside = lessons.flatMap(({ externalRef, body }) =>
      urlsOf(body, "link")
        .filter((url) => /^(?:lesson:|#)/.test(url))
        .map((url) => ({ from: externalRef, url })),
    );
    expect(inside).toHaveLength(11);
    for (const { from, url } of inside) {
      const [, ref = from, anchor] = /^(?:lesson:([^#]+))?(?:#(.+))?$/.exec(url) ?? [];
      expect(anchors.has(ref), url).toBe(true);
      if (anchor) expect(anchors.get(ref), url).toContain(anchor);
    }
  });

  it("shows on the page as it was meant: no placeholder, directive or broken formula is left", async () => {
    for (const { externalRef, body } of course.modules.flatMap(({ lessons }) => lessons)) {
      const placed = placeReferences(body, {
        questionId: () => "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
        lessonAddress: (ref) => `/courses/book/lessons/${ref}`,
        fileAddress: () => "/files/0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
      });
      const { segments } = await renderMarkdown(placed);
      const html = segments.map((segment) => (segment.kind === "html" ? segment.html : "")).join("\n");
      const outsideCode = html.replace(/<(code|pre|math)[\s\S]*?<\/\1>/g, "");
      expect(outsideCode, externalRef).not.toMatch(
        /(?:^|\s|>):{1,3}(?:br|term|note|tip|example|question|video)\b|merror|lesson:|media:/,
      );
    }
  });

  it("has a glossary whose definitions are sentences of the book", () => {
    const terms = new Map(course.glossary.map(({ term, definition }) => [term, definition]));
    expect(terms.get("computer")).toBe("A computer is an electronic device that stores and processes information.");
    expect(course.glossary.length).toBeGreaterThan(180);
  });

  it("brings the pictures that lessons show", async () => {
    expect(course.files.length).toBe(29);
    const first = course.files.find(({ name }) => name === "CPL_01_00_000.jpg");
    expect(first?.mediaType).toBe("image/jpeg");
    expect((await first?.load())?.length).toBe(302_986);
    const shown = course.modules
      .flatMap(({ lessons }) => lessons.flatMap(({ body }) => urlsOf(body, "image")))
      .map((url) => decodeURIComponent(url.replace(/^media:/, "")));
    expect([...new Set(shown)].sort()).toEqual(course.files.map(({ externalRef }) => externalRef).sort());
  });
});
