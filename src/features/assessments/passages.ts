/** Why these offsets do not name this passage of a text, with the field at fault; null when they do. */
export const passageFault = (
  text: string,
  { start, end, quote }: { start: number; end: number; quote: string },
): { pointer: string; message: string } | null => {
  if (start >= text.length) return { pointer: "/start", message: "must lie within the answer" };
  if (end > text.length) return { pointer: "/end", message: "must lie within the answer" };
  return text.slice(start, end) === quote ? null : { pointer: "/quote", message: "must be the passage of the answer" };
};

export type Passage = { start: number; end: number };
/** `covers`: numbers of the notes on this piece; `ends`: of those whose passage ends with it. From 1, as they are listed. */
export type Piece = { start: number; text: string; covers: number[]; ends: number[] };

/** A text cut where passages begin and end, in their order; passages may overlap. */
export const piecesOf = (text: string, passages: readonly (Passage | null)[]): Piece[] => {
  const within = passages.flatMap((passage, index) => {
    const isWithin = passage !== null && passage.start < passage.end && passage.end <= text.length;
    return isWithin ? [{ ...passage, number: index + 1 }] : [];
  });
  const cuts = new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1]!;
    const covering = within.filter((passage) => passage.start <= start && passage.end >= end);
    return {
      start,
      text: text.slice(start, end),
      covers: covering.map(({ number }) => number),
      ends: covering.filter((passage) => passage.end === end).map(({ number }) => number),
    };
  });
};

/** A browser shows CR LF as one character. */
export const asShown = (text: string): string => text.replace(/\r\n?/g, "\n");

/** The offset in a text of an offset in what is shown of it. */
export const storedOffset = (text: string, shown: number): number => {
  let offset = 0;
  for (let seen = 0; seen < shown && offset < text.length; seen += 1) offset += text.startsWith("\r\n", offset) ? 2 : 1;
  return offset;
};
