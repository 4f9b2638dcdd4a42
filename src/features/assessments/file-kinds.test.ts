import { describe, expect, test } from "vitest";
import { endingOf, endingsOf, fileKinds, fileTypeOf, namelessFileName, plainFileName } from "./file-kinds.ts";

const bytesOf = (text: string) => Buffer.from(text, "latin1");
const zip = (inner: string) => bytesOf(`PK\u0003\u0004${"-".repeat(26)}${inner}`);
const open = (type: string) => zip(`mimetypeapplication/vnd.oasis.opendocument.${type}PK`);

describe("what a file is", () => {
  test.each([
    ["essay.pdf", bytesOf("%PDF-1.7"), "application/pdf"],
    ["essay.DOCX", zip("word/document.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["essay.odt", open("text"), "application/vnd.oasis.opendocument.text"],
    ["sums.xlsx", zip("xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["sums.ods", open("spreadsheet"), "application/vnd.oasis.opendocument.spreadsheet"],
    ["talk.pptx", zip("ppt/"), "application/vnd.openxmlformats-officedocument.presentationml.presentation"],
    ["talk.odp", open("presentation"), "application/vnd.oasis.opendocument.presentation"],
    ["photo.jpeg", Buffer.of(0xff, 0xd8, 0xff, 0xe0), "image/jpeg"],
    ["photo.gif", bytesOf("GIF89a"), "image/gif"],
    ["notes.txt", Buffer.from("Grüße"), "text/plain"],
    ["notes.md", Buffer.from("# One"), "text/markdown"],
    ["all.zip", zip(""), "application/zip"],
    ["none.zip", bytesOf("PK\u0005\u0006"), "application/zip"],
  ])("%s", (name, bytes, mediaType) => {
    expect(fileTypeOf(name, bytes, fileKinds)).toEqual({ mediaType });
  });

  test.each([
    ["essay.pdf", bytesOf("MZ program"), "/content", /no pdf file/],
    ["essay.docx", zip("xl/workbook.xml"), "/content", /no docx file/],
    ["essay.docx", bytesOf("word/"), "/content", /no docx file/],
    ["essay.odt", bytesOf("mimetype"), "/content", /no odt file/],
    ["notes.txt", Buffer.of(0xff, 0xfe, 0x00), "/content", /no txt file/],
    ["notes.txt", Buffer.from("a\u0000b"), "/content", /no txt file/],
    ["photo.png", Buffer.of(0xff, 0xd8, 0xff, 0xe0), "/content", /no png file/],
    ["empty.pdf", Buffer.of(), "/content", /is empty/],
    ["run.exe", bytesOf("MZ"), "/name", /must end with one of: pdf, /],
    ["page.html", bytesOf("<html>"), "/name", /must end/],
    ["picture.svg", bytesOf("<svg>"), "/name", /must end/],
    ["constructor", bytesOf("x"), "/name", /must end/],
    ["a.toString", bytesOf("x"), "/name", /must end/],
  ])("%s that is none is refused", (name, bytes, pointer, fault) => {
    expect(fileTypeOf(name, bytes, fileKinds)).toEqual({ pointer, fault: expect.stringMatching(fault) });
  });

  test("a kind that is not taken is refused by its name", () => {
    expect(fileTypeOf("photo.gif", bytesOf("GIF89a"), ["pdf", "text"])).toEqual({
      pointer: "/name",
      fault: "must end with one of: pdf, txt, md, csv",
    });
    expect(endingsOf(["archive"])).toEqual(["zip"]);
  });
});

describe("names", () => {
  test("lose folders and what cannot be seen", () => {
    expect(plainFileName("C:\\Users\\Ada\\essay.pdf")).toBe("essay.pdf");
    expect(plainFileName("../../etc/notes\u202Etxt.md ")).toBe("notestxt.md");
    expect(plainFileName("folder/")).toBe("");
  });

  test("tell nobody where they must not", () => {
    expect(namelessFileName("Ada Lovelace.PDF", 1)).toBe("submission-1.pdf");
    expect(namelessFileName("Ada", 2)).toBe("submission-2");
    expect(namelessFileName("Ada.txt", 3, "answer")).toBe("answer-3.txt");
    expect(endingOf("a.b.tar")).toBe("tar");
  });
});
