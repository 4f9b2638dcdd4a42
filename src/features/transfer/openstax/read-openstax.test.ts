import { describe, expect, it } from "vitest";
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
});
