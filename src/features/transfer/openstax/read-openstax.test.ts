import { describe, expect, it } from "vitest";
import { reasonsOf } from "#/test/cnxml.ts";
import type { SourceFiles } from "../source-files.ts";
import { readOpenStax } from "./read-openstax.ts";

const collection = (content: string) =>
  `<col:collection xmlns:col="http://cnx.rice.edu/collxml" xmlns:md="http://cnx.rice.edu/mdml"><col:metadata><md:title>Small Book</md:title><md:slug>small-book</md:slug><md:language>en</md:language><md:license url="http://creativecommons.org/licenses/by/4.0/"/></col:metadata><col:content>${content}</col:content></col:collection>`;
const chapter = (title: string, ...pages: string[]) =>
  `<col:subcollection><md:title>${title}</md:title><col:content>${pages.map((page) => `<col:module document="${page}"/>`).join("")}</col:content></col:subcollection>`;
const page = (title: string, content = "<para>Text.</para>") =>
  `<document xmlns="http://cnx.rice.edu/cnxml"><title>${title}</title><content>${content}</content></document>`;

const book = (files: Record<string, string>): SourceFiles => ({
  paths: new Set(Object.keys(files)),
  text: async (path) => files[path] ?? "",
  bytes: async (path) => new TextEncoder().encode(files[path]),
  start: async (path) => new TextEncoder().encode(files[path]).slice(0, 32),
});

const small = {
  "collections/small.collection.xml": collection(
    `<col:module document="m1"/>${chapter("One", "m2", "m3")}${chapter("Two", "m4", "m9")}<col:module document="m5"/><col:module document="m6"/>`,
  ),
  "modules/m1/index.cnxml": page("Preface"),
  "modules/m2/index.cnxml": page("Start"),
  "modules/m3/index.cnxml": page("Next"),
  "modules/m4/index.cnxml": page("Start"),
  "modules/m5/index.cnxml": page("Answers"),
  "modules/m6/index.cnxml": page("Sources"),
  "modules/m7/index.cnxml": page("Lost"),
};

describe("reading a book", () => {
  it("gives pages outside chapters modules of their own, and every lesson an address", async () => {
    const course = await readOpenStax(book(small));
    expect(course.modules.map(({ title, lessons }) => [title, lessons.map(({ slug }) => slug)])).toEqual([
      ["Preface", ["preface"]],
      ["One", ["1-1-start", "1-2-next"]],
      ["Two", ["2-1-start"]],
      ["Back matter", ["answers", "sources"]],
    ]);
    expect(course).toMatchObject({ slug: "small-book", licence: "CC BY 4.0", summary: "One · Two" });
    expect(course.report.totals.lostSilently).toBe(0);
    expect(course.report.faults.map(({ kind, message }) => [kind, message])).toEqual([
      ["missing_file", "the page m9 is not there"],
      ["page_not_in_contents", 'the page "Lost" is not in the table of contents'],
    ]);
  });

  it("gives the same course again for the same book", async () => {
    const strip = (course: Awaited<ReturnType<typeof readOpenStax>>) => JSON.stringify(course);
    expect(strip(await readOpenStax(book(small)))).toBe(strip(await readOpenStax(book(small))));
  });

  it.each([
    ["a folder that is no book", { "readme.md": "x" }, /no OpenStax book/],
    [
      "a truncated page",
      { ...small, "modules/m3/index.cnxml": page("Next").slice(0, 80) },
      /modules\/m3\/index\.cnxml/,
    ],
    [
      "a page that is no CNXML",
      { ...small, "modules/m3/index.cnxml": "<html/>" },
      /modules\/m3\/index\.cnxml is no CNXML/,
    ],
    ["a contents file that is none", { "collections/x.collection.xml": "<a/>" }, /x\.collection\.xml is no OpenStax/],
    [
      "two books",
      { ...small, "collections/other.collection.xml": collection("") },
      /several books, name one: other, small/,
    ],
  ])("refuses %s by a clear sentence", async (_, files, message) => {
    await expect(readOpenStax(book(files as Record<string, string>))).rejects.toThrow(message);
  });

  it("reads the book that is named among several", async () => {
    const files = { ...small, "collections/other.collection.xml": collection("") };
    expect((await readOpenStax(book(files), "small")).modules).toHaveLength(4);
  });

  it("numbers lessons after an introduction, and gives pages before and after the chapters a module each", async () => {
    const introduction = page("Start").replace("<document", '<document class="introduction"');
    const course = await readOpenStax(
      book({
        "collections/a.collection.xml": collection(
          `<col:module document="m1"/><col:module document="m2"/>${chapter("One", "m3", "m4", "m4")}`,
        ),
        "modules/m1/index.cnxml": page("Preface"),
        "modules/m2/index.cnxml": page("Thanks"),
        "modules/m3/index.cnxml": introduction,
        "modules/m4/index.cnxml": page("Next"),
      }),
    );
    expect(course.modules.map(({ title, lessons }) => [title, lessons.map(({ slug }) => slug)])).toEqual([
      ["Front matter", ["preface", "thanks"]],
      ["One", ["1-start", "1-1-next"]],
    ]);
    expect(course.report.faults.map(({ message }) => message)).toEqual(["the page m4 is listed twice"]);
  });

  it("names a book by its title where it has neither id nor slug, and credits it without a licence", async () => {
    const bare = collection(chapter("One", "m1")).replace(/<md:slug>.*\/>(?=<\/col:metadata>)/, "");
    const course = await readOpenStax(
      book({ "collections/a.collection.xml": bare, "modules/m1/index.cnxml": page("Start") }),
    );
    expect(course).toMatchObject({ externalRef: "small-book", slug: "small-book", language: "en" });
    expect(course.attribution).toBe(
      "“Small Book” by OpenStax. The text was converted for Stoa; the import report lists what changed.",
    );
  });

  it("speaks the book's language, and English where it knows none", async () => {
    const titleIn = async (language: string) => {
      const files = {
        "collections/a.collection.xml": collection('<col:module document="m1"/><col:module document="m2"/>').replace(
          ">en<",
          `>${language}<`,
        ),
        "modules/m1/index.cnxml": page("A"),
        "modules/m2/index.cnxml": page("B"),
      };
      return (await readOpenStax(book(files))).modules[0]?.title;
    };
    expect([await titleIn("de"), await titleIn("xx")]).toEqual(["Vorspann", "Front matter"]);
  });

  it("takes the summary from what the book says about itself, cut at a sentence or a word", async () => {
    const summaryOf = async (words: string) => {
      const about = `<section id="s"><title>Other</title><para>No.</para></section><section id="a"><title>About Small Book</title><list><item>x</item></list>${words && `<para>${words}</para>`}</section>`;
      const files = { ...small, "modules/m1/index.cnxml": page("Preface", about) };
      return (await readOpenStax(book(files))).summary;
    };
    const sentence = `${"It is about a thing ".repeat(5).trim()}.`;
    expect(await summaryOf("Short.")).toBe("Short.");
    expect(await summaryOf(`${sentence} ${sentence} ${"x".repeat(200)}`)).toBe(`${sentence} ${sentence}`);
    expect(await summaryOf("x".repeat(400))).toBe(`${"x".repeat(299)}…`);
    expect(await summaryOf("")).toBe("One · Two");
  });

  it("collects each term once, with the sentence that introduces it", async () => {
    const loop = "<para>A <term>loop</term> runs.</para><para>A <term>Loop</term> again. <term/></para>";
    const course = await readOpenStax(book({ ...small, "modules/m2/index.cnxml": page("Start", loop) }));
    expect(course.glossary).toEqual([
      { externalRef: "loop", term: "loop", definition: "A loop runs.", lessonRef: "m2" },
    ]);
  });

  const png = "\u0089PNG\r\n\u001a\n";
  const picture = (src: string, type = "image/png") =>
    `<media alt="A"><image src="${src}" mime-type="${type}"/></media>`;

  it("brings the pictures that pages show, the first of a chapter as the cover, and accounts for other files", async () => {
    const files = {
      ...small,
      "modules/m1/index.cnxml": page("Preface", picture("../../cover.png")),
      "modules/m2/index.cnxml": page(
        "Start",
        `<media alt="A"><image/></media>${picture("../../../out.png")}${picture("../../media/not.png")}${picture("../../media/a.png", "image/jpeg")}<media alt="B"><image src="../../media/a.png"/></media>`,
      ),
      "cover.png": png,
      "media/a.png": png,
      "media/not.png": "text",
      "media/unused.png": png,
      LICENSE: "x",
      "notes.txt": "x",
    };
    const bytes = book(files);
    const course = await readOpenStax({
      ...bytes,
      start: async (path) => Uint8Array.from(files[path as keyof typeof files], (letter) => letter.charCodeAt(0)),
    });
    expect(course.files.map(({ externalRef, name, mediaType }) => [externalRef, name, mediaType])).toEqual([
      ["cover.png", "cover.png", "image/png"],
      ["media/a.png", "a.png", "image/png"],
    ]);
    expect(course.coverRef).toBe("media/a.png");
    expect(await course.files[0]?.load()).toEqual(await bytes.bytes("cover.png"));
    expect(course.report.faults.filter(({ kind }) => kind === "wrong_media_type")).toMatchObject([
      { message: "its bytes are no picture", place: { file: "media/not.png" } },
      { message: "media/a.png is declared as image/jpeg and is image/png" },
    ]);
    expect(reasonsOf(course.report)).toEqual(
      expect.arrayContaining([
        "no page of the course shows it",
        "the licence is kept as a field of the course",
        "not part of the book",
      ]),
    );
  });

  const uuid = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";
  const exercise = (id: string, question: string, metadata: object = {}) => ({
    [`interactives/${id}/content.json`]: JSON.stringify({
      question,
      answers: [
        { text: "a", correct: true, tipsAndFeedback: { chosenFeedback: `${id} yes` } },
        { text: id, tipsAndFeedback: { chosenFeedback: `${id} no` } },
      ],
    }),
    [`interactives/${id}/h5p.json`]: '{"mainLibrary":"H5P.MultiChoice"}',
    [`interactives/${id}/metadata.json`]: JSON.stringify(metadata),
  });
  const embed = (id: string) => `<link class="os-embed" url="#exercise/${id}"/>`;

  it("places exercises where the text embeds them, named after their box or page, and lists the others", async () => {
    const long = `${"word ".repeat(20)}?`;
    const course = await readOpenStax(
      book({
        ...small,
        "modules/m2/index.cnxml": page(
          "Start",
          `<note><title>Box</title>${embed("a")}${embed("b")}</note>${embed("c")}`,
        ),
        "modules/m3/index.cnxml": `${page("Next", embed("c")).replace("<content>", `<metadata xmlns:md="http://cnx.rice.edu/mdml"><md:uuid>${uuid}</md:uuid></metadata><content>`)}`,
        ...exercise("a", "q1", { context: ["m2"] }),
        ...exercise("b", "q2", { context: ["m3"] }),
        ...exercise("c", "q3"),
        ...exercise("d", long, { tags: ["x", `context-cnxmod:${uuid}`] }),
        ...exercise("e", "<img src='https://example.org/a.png'>", { tags: ["context-cnxmod:gone"] }),
        ...exercise("f", ""),
        "interactives/g/h5p.json": '{"mainLibrary":"H5P.MultiChoice"}',
        "interactives/h/content.json": "{}",
        "interactives/readme.txt": "x",
      }),
    );
    expect(course.questions.map(({ externalRef, title, lessonRef }) => [externalRef, title, lessonRef])).toEqual([
      ["a", "Box (1)", "m2"],
      ["b", "Box (2)", "m2"],
      ["c", "Start", "m2"],
      ["d", `Next: ${"word ".repeat(14).trim()}…`, null],
      ["e", "e", null],
    ]);
    expect(course.report.faults.filter(({ kind }) => kind === "wrong_metadata")).toMatchObject([
      { message: "it belongs to the page m3 and is embedded in m2" },
    ]);
    expect(course.report.faults.filter(({ kind }) => kind === "dangling_reference")).toMatchObject([
      { message: "it belongs to the page gone, which the book does not have" },
    ]);
    expect(course.report.totals.lostSilently).toBe(0);
  });

  it("takes a page's title from its metadata, else its name, and names metadata that contradict it", async () => {
    const content = "<content><para>x</para></content>";
    const cnxml = (inner: string) =>
      `<document xmlns="http://cnx.rice.edu/cnxml" xmlns:md="http://cnx.rice.edu/mdml">${inner}</document>`;
    const course = await readOpenStax(
      book({
        ...small,
        "modules/m2/index.cnxml": cnxml(
          `<metadata><md:title>Meta</md:title><md:abstract>x</md:abstract></metadata>${content}`,
        ),
        "modules/m3/index.cnxml": cnxml(content),
        "modules/m4/index.cnxml": cnxml(
          `<title> </title><metadata><md:content-id>m5</md:content-id></metadata>${content}`,
        ),
      }),
    );
    expect(course.modules.flatMap(({ lessons }) => lessons.map(({ title }) => title)).slice(1, 4)).toEqual([
      "Meta",
      "m3",
      "m4",
    ]);
    expect(course.report.faults.filter(({ kind }) => kind === "wrong_metadata")).toMatchObject([
      { message: 'content-id is "m5" instead of "m4"' },
    ]);
    expect(reasonsOf(course.report)).toContain("a lesson has no field for it");
  });
});
