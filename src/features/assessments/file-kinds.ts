import { sniffPicture } from "#/features/courses/media-type.ts";

export const fileKinds = ["pdf", "document", "sheet", "slides", "picture", "text", "archive"] as const;
export type FileKind = (typeof fileKinds)[number];

/** In bytes: the most that any file on the site may have. */
export const fileCeiling = 20_000_000;

type Shape = { kind: FileKind; mediaType: string; fits: (bytes: Uint8Array) => boolean };

const latin = (bytes: Uint8Array, from = 0, to = bytes.byteLength) =>
  new TextDecoder("latin1").decode(bytes.subarray(from, to));

const isZip = (bytes: Uint8Array) => ["PK\u0003\u0004", "PK\u0005\u0006"].includes(latin(bytes, 0, 4));

/** The names of its members stand in a zip file as they are, whatever is packed. */
const holds = (bytes: Uint8Array, name: string) => isZip(bytes) && latin(bytes).includes(name);

/** OpenDocument says what it is in its first member, which is never packed. */
const isOpenDocument = (type: string) => (bytes: Uint8Array) =>
  isZip(bytes) && latin(bytes, 30, 120).startsWith(`mimetypeapplication/vnd.oasis.opendocument.${type}`);

const isText = (bytes: Uint8Array): boolean => {
  try {
    return !new TextDecoder("utf-8", { fatal: true }).decode(bytes).includes("\u0000");
  } catch {
    return false;
  }
};

const office = "application/vnd.openxmlformats-officedocument";
const open = "application/vnd.oasis.opendocument";
const picture = (mediaType: string): Shape => ({
  kind: "picture",
  mediaType,
  fits: (bytes) => sniffPicture(bytes) === mediaType,
});
const plain = (mediaType: string): Shape => ({ kind: "text", mediaType, fits: isText });

const shapes: Readonly<Record<string, Shape>> = {
  pdf: { kind: "pdf", mediaType: "application/pdf", fits: (bytes) => latin(bytes, 0, 1_024).includes("%PDF-") },
  docx: {
    ...{ kind: "document", mediaType: `${office}.wordprocessingml.document` },
    fits: (bytes) => holds(bytes, "word/"),
  },
  odt: { kind: "document", mediaType: `${open}.text`, fits: isOpenDocument("text") },
  xlsx: { kind: "sheet", mediaType: `${office}.spreadsheetml.sheet`, fits: (bytes) => holds(bytes, "xl/") },
  ods: { kind: "sheet", mediaType: `${open}.spreadsheet`, fits: isOpenDocument("spreadsheet") },
  pptx: {
    ...{ kind: "slides", mediaType: `${office}.presentationml.presentation` },
    fits: (bytes) => holds(bytes, "ppt/"),
  },
  odp: { kind: "slides", mediaType: `${open}.presentation`, fits: isOpenDocument("presentation") },
  png: picture("image/png"),
  jpg: picture("image/jpeg"),
  jpeg: picture("image/jpeg"),
  gif: picture("image/gif"),
  webp: picture("image/webp"),
  txt: plain("text/plain"),
  md: plain("text/markdown"),
  csv: plain("text/csv"),
  zip: { kind: "archive", mediaType: "application/zip", fits: isZip },
};

/** Endings of names that these kinds of file have, e.g. for a file picker. */
export const endingsOf = (kinds: readonly FileKind[]): string[] =>
  Object.entries(shapes)
    .filter(([, { kind }]) => kinds.includes(kind))
    .map(([ending]) => ending);

export const endingOf = (name: string): string => /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? "";

/** What a file is by its name and its bytes, which must agree; or what is wrong with it. */
export const fileTypeOf = (
  name: string,
  bytes: Uint8Array,
  kinds: readonly FileKind[],
): { mediaType: string } | { pointer: "/name" | "/content"; fault: string } => {
  const ending = endingOf(name);
  const shape = Object.hasOwn(shapes, ending) ? shapes[ending] : undefined;
  if (!shape || !kinds.includes(shape.kind))
    return { pointer: "/name", fault: `must end with one of: ${endingsOf(kinds).join(", ")}` };
  if (bytes.byteLength === 0) return { pointer: "/content", fault: "is empty: the file holds nothing" };
  return shape.fits(bytes)
    ? { mediaType: shape.mediaType }
    : { pointer: "/content", fault: `is not what its name says: no ${ending} file` };
};

/** The name without folders and invisible characters. */
export const plainFileName = (name: string): string =>
  name
    .replace(/^.*[/\\]/s, "")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim();

/** A name that does not tell whose file it is; `word` says what it is a part of. */
export const namelessFileName = (name: string, position: number, word = "submission"): string => {
  const ending = endingOf(name);
  return ending === "" ? `${word}-${position}` : `${word}-${position}.${ending}`;
};
