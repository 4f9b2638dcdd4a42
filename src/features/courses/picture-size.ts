import type { PictureType } from "./media-type.ts";

/** In CSS pixels, as a browser lays the picture out. */
export type PictureSize = { width: number; height: number };

/** Stored for a picture whose bytes do not tell, so that it is not measured again. */
export const unknownSize: PictureSize = { width: 0, height: 0 };

/** A picture whose proportions alone are known is as wide as the widest column that shows one. */
const scaledWidth = 1_200;

const most = 100_000;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const png = (view: DataView): PictureSize => ({ width: view.getUint32(16), height: view.getUint32(20) });

const gif = (view: DataView): PictureSize => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) });

const uint24 = (view: DataView, at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00;

/** The three kinds of WebP: RFC 9649, sections 2.5 to 2.7. */
const webp = (view: DataView): PictureSize | null => {
  const kind = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)));
  if (kind === "VP8X") return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
  if (kind === "VP8 ") return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind !== "VP8L") return null;
  const packed = view.getUint32(21, true);
  return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
};

/** Orientations 5 to 8 lie on their side; browsers set them upright. `at` is where the TIFF header begins. */
const isOnItsSide = (view: DataView, at: number): boolean => {
  const isLittle = view.getUint16(at) === 0x49_49;
  const entries = at + view.getUint32(at + 4, isLittle);
  for (let index = 0; index < view.getUint16(entries, isLittle); index += 1) {
    const entry = entries + 2 + index * 12;
    if (view.getUint16(entry, isLittle) === 0x01_12) return view.getUint16(entry + 8, isLittle) >= 5;
  }
  return false;
};

const exif = 0x45_78_69_66;
const frames = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/** Walks the segments to the frame, which comes after the camera's notes. */
const jpeg = (view: DataView): PictureSize | null => {
  let isTurned = false;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
    } else if (frames.has(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return isTurned ? { width: height, height: width } : { width, height };
    } else {
      if (marker === 0xe1 && view.getUint32(at + 4) === exif) isTurned = isOnItsSide(view, at + 10);
      at += 2 + view.getUint16(at + 2);
    }
  }
  return null;
};

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}\\s*=\\s*["']\\s*([^"']*)`).exec(tag)?.[1] ?? "";

const svg = (bytes: Uint8Array): PictureSize | null => {
  const tag = /<svg\b[^>]*>/i.exec(new TextDecoder().decode(bytes.subarray(0, 16_384)))?.[0] ?? "";
  const [width, height] = ["width", "height"].map((name) => /^([\d.]+)(px)?\s*$/.exec(attribute(tag, name))?.[1]);
  if (width && height) return { width: Math.round(Number(width)), height: Math.round(Number(height)) };
  const [, , across, down] = attribute(tag, "viewBox")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return across && down ? { width: scaledWidth, height: Math.round((scaledWidth * down) / across) } : null;
};

const isPossible = (side: number) => Number.isInteger(side) && side >= 1 && side <= most;

/** The size that a browser gives the picture, or null when its bytes do not tell. */
export const pictureSize = (bytes: Uint8Array, type: PictureType): PictureSize | null => {
  const view = viewOf(bytes);
  const read = {
    "image/png": () => png(view),
    "image/jpeg": () => jpeg(view),
    "image/gif": () => gif(view),
    "image/webp": () => webp(view),
    "image/svg+xml": () => svg(bytes),
  } as const satisfies Record<PictureType, () => PictureSize | null>;
  try {
    const size = read[type]();
    return size && isPossible(size.width) && isPossible(size.height) ? size : null;
  } catch {
    // The bytes end too early. Whether a picture is whole is asked elsewhere; here it has no size that we know.
    return null;
  }
};
