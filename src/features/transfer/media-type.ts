const signatures: [string, (bytes: Uint8Array, latin: string) => boolean][] = [
  ["image/jpeg", (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff],
  ["image/png", (bytes, latin) => bytes[0] === 0x89 && latin.startsWith("PNG", 1)],
  ["image/gif", (_, latin) => latin.startsWith("GIF8")],
  ["image/webp", (_, latin) => latin.startsWith("RIFF") && latin.startsWith("WEBP", 8)],
  ["image/avif", (_, latin) => latin.startsWith("ftypavif", 4)],
  ["image/svg+xml", (_, latin) => /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|svg)/.test(latin)],
  ["application/pdf", (_, latin) => latin.startsWith("%PDF-")],
];

/** The kind of a file by its first bytes, whatever its name says; null when unknown. */
export const sniffMediaType = (start: Uint8Array): string | null => {
  const latin = Buffer.from(start).toString("latin1");
  return signatures.find(([, matches]) => matches(start, latin))?.[0] ?? null;
};
