const alike: Record<string, string> = { "’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " " };

/** Each character with its place in the text; runs of white space are one space. */
const compared = (text: string): { text: string; places: number[] } => {
  const places: number[] = [];
  let plain = "";
  for (const [place, character] of Array.from(text.matchAll(/[\s\S]/g), (match) => [match.index, match[0]] as const)) {
    const same = /\s/.test(character) ? " " : (alike[character] ?? character);
    if (same === " " && (plain === "" || plain.endsWith(" "))) continue;
    plain += same;
    places.push(place);
  }
  return { text: plain, places };
};

const fewestWords = 4;

/** The words as they stand in the passage, or null: only white space and the look of quotes and dashes may differ. */
export const wordsOfPassage = (quote: string, passage: string): string | null => {
  const wanted = compared(quote).text.trim();
  if (wanted.split(" ").length < fewestWords) return null;
  const page = compared(passage);
  const at = page.text.indexOf(wanted);
  if (at < 0) return null;
  return passage.slice(page.places[at]!, page.places[at + wanted.length - 1]! + 1);
};
