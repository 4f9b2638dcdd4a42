import { expect, test } from "vitest";
import { isWholePicture, sniffPicture } from "./media-type.ts";

const bytes = (text: string, ...head: number[]) => new Uint8Array([...head, ...new TextEncoder().encode(text)]);

test.each([
  ["image/png", bytes("PNG\r\n\u001a\n…", 0x89)],
  ["image/jpeg", bytes("x", 0xff, 0xd8, 0xff)],
  ["image/gif", bytes("GIF87a")],
  ["image/gif", bytes("GIF89a")],
  ["image/webp", bytes("RIFF1234WEBPVP8 ")],
  ["image/svg+xml", bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
  ["image/svg+xml", bytes('\uFEFF<?xml version="1.0"?>\n<!-- a --> <!DOCTYPE svg PUBLIC "x">\n<svg>')],
  [null, bytes("RIFF1234WAVE")],
  [null, bytes("<html><svg>")],
  [null, bytes("GIF90a")],
  [null, new Uint8Array()],
])("%s", (type, file) => expect(sniffPicture(file)).toBe(type));

const pixel = {
  "image/png": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  "image/gif": "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
  "image/webp": "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==",
} as const;

test.each(Object.entries(pixel) as [keyof typeof pixel, string][])(
  "%s: whole, and without its end not",
  (type, text) => {
    const whole = Buffer.from(text, "base64");
    expect(sniffPicture(whole)).toBe(type);
    expect(isWholePicture(whole, type)).toBe(true);
    const cut = whole.subarray(0, -5);
    expect(sniffPicture(cut)).toBe(type);
    expect(isWholePicture(cut, type)).toBe(false);
  },
);

test("a GIF and a JPEG may be padded after their end, an SVG must close", () => {
  expect(isWholePicture(bytes("GIF89a;\u0000"), "image/gif")).toBe(true);
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 0xff, 0xd9, 0, 0]);
  expect(isWholePicture(jpeg, "image/jpeg")).toBe(true);
  expect(isWholePicture(jpeg.subarray(0, 6), "image/jpeg")).toBe(false);
  expect(isWholePicture(bytes("<svg><path/></svg>\n"), "image/svg+xml")).toBe(true);
  expect(isWholePicture(bytes("<svg><path/>"), "image/svg+xml")).toBe(false);
});
