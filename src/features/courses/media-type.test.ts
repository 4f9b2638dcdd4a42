import { expect, test } from "vitest";
import { sniffPicture } from "./media-type.ts";

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
