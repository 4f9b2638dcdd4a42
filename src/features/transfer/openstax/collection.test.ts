import { describe, expect, it } from "vitest";
import { reasonsOf } from "#/test/cnxml.ts";
import { Ledger } from "../fidelity.ts";
import { readContents } from "./collection.ts";

const read = (metadata: string, content: string, ledger = new Ledger("test")) =>
  readContents(
    `<col:collection xmlns:col="http://cnx.rice.edu/collxml" xmlns:md="http://cnx.rice.edu/mdml"><!-- a note --><col:metadata>${metadata}</col:metadata><col:content>${content}</col:content></col:collection>`,
    "collections/a.collection.xml",
    ledger,
  );
const title = "<md:title>Book</md:title>";

describe("a table of contents", () => {
  it("makes modules of parts of parts, named after both", () => {
    const ledger = new Ledger("test");
    const { parts } = read(
      title,
      `<col:module document="m1"/><col:subcollection><md:title>A</md:title><col:content><col:module document="m2"/><col:subcollection><md:title>B</md:title><col:content><col:module document="m3"/></col:content></col:subcollection></col:content></col:subcollection><col:module document="m4"/><col:module/><col:blink/>`,
      ledger,
    );
    expect(parts.map((part) => [part.title, part.pages.map(({ ref }) => ref)])).toEqual([
      [null, ["m1"]],
      ["A", ["m2"]],
      ["A: B", ["m3"]],
      [null, ["m4", ""]],
    ]);
    expect(reasonsOf(ledger.report())).toEqual([
      "a part of a part became a module of its own, named after both",
      "commented out by its authors",
      "an element that a table of contents may not hold",
    ]);
  });

  it("names a chapter without a title by nothing but its words", () => {
    const { parts } = read(
      title,
      '<col:subcollection><col:content><col:module document="m1"/></col:content></col:subcollection>',
    );
    expect(parts[0]?.title).toBe("");
  });

  it.each([
    ["http://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"],
    ["http://creativecommons.org/licenses/by-nc-sa/4.0/", "CC BY-NC-SA 4.0"],
    ["http://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0"],
    ["http://example.org/licence", "http://example.org/licence"],
  ])("calls the licence %s %s", (url, licence) => {
    expect(read(`${title}<md:license url="${url}"/>`, "").licence).toBe(licence);
  });

  it("takes English and no licence where nothing is said, and leaves out what a course has no field for", () => {
    const ledger = new Ledger("test");
    expect(read(`${title}<md:subject>Math</md:subject>`, "", ledger)).toMatchObject({
      language: "en",
      licence: "",
      slug: "",
      uuid: "",
    });
    expect(reasonsOf(ledger.report())).toContain("a course has no field for it");
    expect(read(`${title}<md:license/>`, "").licenceUrl).toBe("");
  });

  it("refuses what gives no title or holds no contents", () => {
    expect(() => read("", "")).toThrow("gives the book no title");
    expect(() => readContents("<collection/>", "a.collection.xml", new Ledger("test"))).toThrow("no contents");
    expect(() => readContents("<collection><content/></collection>", "a.collection.xml", new Ledger("test"))).toThrow(
      "no metadata",
    );
  });
});
