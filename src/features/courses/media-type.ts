export const pictureTypes = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml"] as const;
export type PictureType = (typeof pictureTypes)[number];

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0) =>
  signature.every((byte, index) => bytes[at + index] === byte);

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const isSvg = (bytes: Uint8Array) => {
  const start = new TextDecoder().decode(bytes.subarray(0, 4_096)).replace(/^\uFEFF/, "");
  return /^\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(start);
};

const endsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  startsWith(bytes, signature, bytes.byteLength - signature.length);

/** Some cameras and editors pad the end or write after it. */
const hasEnd = (bytes: Uint8Array, signature: readonly number[]) => {
  for (let at = bytes.byteLength - signature.length; at >= 0; at -= 1) {
    if (startsWith(bytes, signature, at)) return true;
  }
  return false;
};

const riffSize = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);

const ends = {
  "image/png": (bytes) => hasEnd(bytes, [...ascii("IEND"), 0xae, 0x42, 0x60, 0x82]),
  "image/jpeg": (bytes) => hasEnd(bytes, [0xff, 0xd9]),
  "image/gif": (bytes) => endsWith(bytes, [0x3b]) || endsWith(bytes, [0x3b, 0x00]),
  "image/webp": (bytes) => bytes.byteLength >= riffSize(bytes) + 8,
  "image/svg+xml": (bytes) => /<\/svg\s*>/i.test(new TextDecoder().decode(bytes)),
} as const satisfies Record<PictureType, (bytes: Uint8Array) => boolean>;

/** Whether the picture has its end, so that a broken download is not taken for one. */
export const isWholePicture = (bytes: Uint8Array, type: PictureType): boolean => ends[type](bytes);

/** What the bytes are, whatever name they carry; null for anything but the pictures that we serve. */
export const sniffPicture = (bytes: Uint8Array): PictureType | null => {
  if (startsWith(bytes, [0x89, ...ascii("PNG\r\n"), 0x1a, 0x0a])) return "image/png";
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return "image/jpeg";
  if (startsWith(bytes, ascii("GIF87a")) || startsWith(bytes, ascii("GIF89a"))) return "image/gif";
  if (startsWith(bytes, ascii("RIFF")) && startsWith(bytes, ascii("WEBP"), 8)) return "image/webp";
  return isSvg(bytes) ? "image/svg+xml" : null;
};
