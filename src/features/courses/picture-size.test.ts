import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { demoPictures } from "./demo-pictures.ts";
import { pictureTypes } from "./media-type.ts";
import { pictureSize } from "./picture-size.ts";

/** Three pixels wide and two high, by libvips. */
const samples = {
  "image/png":
    "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADklEQVQImWPghAEGOAsABmgAo7SxEdIAAAAASUVORK5CYII=",
  "image/gif": "R0lGODlhAwACAIAAAExpcQkJCSH5BAUAAAAALAAAAAADAAIAAAICjF8AOw==",
  "image/webp": "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoDAAIADMDOJaQAA3AA/uuEAAA=",
  "image/jpeg":
    "/9j/2wBDAP//////////////////////////////////////////////////////////////////////////////////////2wBDAf//////////////////////////////////////////////////////////////////////////////////////wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJgA/9k=",
} as const;
const lossless = "UklGRh4AAABXRUJQVlA4TBEAAAAvAkAAAAfQhCY0of+BiOh/AAA=";

const size = { width: 3, height: 2 };
const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, "base64"));
const svg = (text: string) => new TextEncoder().encode(text);

test.each(Object.entries(samples) as [keyof typeof samples, string][])("%s", (type, base64) => {
  expect(pictureSize(bytesOf(base64), type)).toEqual(size);
});

test("WebP without loss, and with a canvas of its own", () => {
  expect(pictureSize(bytesOf(lossless), "image/webp")).toEqual(size);
  const extended = Buffer.from("RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x01\x00\x01\x02\x00\x00", "latin1");
  expect(pictureSize(extended, "image/webp")).toEqual({ width: 65_538, height: 3 });
  expect(pictureSize(Buffer.from("RIFF\0\0\0\0WEBPVP9 "), "image/webp")).toBeNull();
});

/** A segment with notes of a camera, before the frame. */
const withNotes = (notes: Buffer): Uint8Array => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(notes.length + 2);
  const jpeg = bytesOf(samples["image/jpeg"]);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xff, 0xe1]), length, notes, jpeg.subarray(2)]);
};

const oriented = (order: "II" | "MM", orientation: number): Uint8Array => {
  const tiff = Buffer.alloc(8 + 2 + 24);
  tiff.write(order);
  const short = (value: number, at: number) =>
    order === "II" ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  short(42, 2);
  if (order === "II") tiff.writeUInt32LE(8, 4);
  else tiff.writeUInt32BE(8, 4);
  short(2, 8);
  short(0x01_00, 10);
  short(0x01_12, 22);
  short(3, 24);
  short(orientation, 30);
  return withNotes(Buffer.concat([Buffer.from("Exif\0\0"), tiff]));
};

test("no picture is that large, or has no side", () => {
  const changed = (at: number) => bytesOf(samples["image/png"]).with(at, 0xff);
  expect(pictureSize(changed(16), "image/png")).toBeNull();
  expect(pictureSize(changed(20), "image/png")).toBeNull();
  expect(pictureSize(bytesOf(samples["image/png"]).with(19, 0), "image/png")).toBeNull();
});

describe("a photograph", () => {
  test.each(["II", "MM"] as const)("is as a browser turns it: %s", (order) => {
    expect(pictureSize(oriented(order, 1), "image/jpeg")).toEqual(size);
    expect(pictureSize(oriented(order, 6), "image/jpeg")).toEqual({ width: 2, height: 3 });
  });

  test("with notes that say nothing of it stays as it is", () => {
    const noEntries = Buffer.concat([Buffer.from("Exif\0\0"), Buffer.from("4d4d002a000000080000", "hex")]);
    expect(pictureSize(withNotes(noEntries), "image/jpeg")).toEqual(size);
    expect(pictureSize(withNotes(Buffer.from("http://ns.adobe.com/xap/1.0/")), "image/jpeg")).toEqual(size);
  });

  test("that is none has no size", () => {
    expect(pictureSize(new Uint8Array([0xff, 0xd8, 1, 2, 3]), "image/jpeg")).toBeNull();
  });
});

test.each([
  ['<svg width="880" height="500">', { width: 880, height: 500 }],
  ['<?xml version="1.0"?><svg\n height = \'20.6px\' stroke-width="9" width="10.2px">', { width: 10, height: 21 }],
  ['<svg viewBox="0 0 24 12">', { width: 1_200, height: 600 }],
  ['<svg width="100%" height="100%" viewBox="0,0,200,100">', { width: 1_200, height: 600 }],
  ['<svg width="2em" viewBox="0 0 0 0">', null],
  ['<svg width="0" height="0">', null],
  ['<svg width="1.2.3" height="5">', null],
  ["<svg>", null],
  ["no picture", null],
] as const)("%s", (text, expected) => expect(pictureSize(svg(text), "image/svg+xml")).toEqual(expected));

test("whatever the bytes are, the answer is a size or none", () => {
  const start = fc.constantFrom(...Object.values(samples), lossless).map(bytesOf);
  const cut = fc.tuple(start, fc.nat(300)).map(([bytes, end]) => bytes.slice(0, end));
  const changed = fc
    .tuple(start, fc.nat(60), fc.nat(255))
    .map(([bytes, at, value]) => bytes.with(at % bytes.length, value));
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ maxLength: 400 }), cut, changed),
      fc.constantFrom(...pictureTypes),
      (bytes, type) => {
        const found = pictureSize(bytes, type);
        expect(found === null || (found.width >= 1 && found.height >= 1)).toBe(true);
      },
    ),
  );
});

test("the demo's pictures have the sizes that we know them by", () => {
  for (const [url, known] of demoPictures)
    expect(pictureSize(readFileSync(`public${url}`), "image/svg+xml"), url).toEqual(known);
});
