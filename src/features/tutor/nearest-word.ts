export type Candidate = { word: string; lexeme: string; similarity: number; documents: number };

/** Edits that turn one word into the other: change, insert, leave out, or swap two neighbours. */
export const editDistance = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        rows[i - 1]![j]! + 1,
        row[j - 1]! + 1,
        rows[i - 1]![j - 1]! + (same ? 0 : 1),
        isSwap ? rows[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
};

/** How many edits make a typo of a word and not another word. */
const allowedEdits = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

/** A word from which letters were only left out is judged by the length that was meant. */
const isTypo = (word: string, meant: string, edits: number): boolean =>
  edits <= allowedEdits(meant.length - word.length === edits ? meant.length : word.length);

/** Typos seldom change the first letter, except by swapping it. */
const startsAlike = (a: string, b: string): boolean => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

/** The course's word that was probably meant, or null: a far word is no correction. */
export const nearestWord = (word: string, candidates: readonly Candidate[]): Candidate | null => {
  if (/\p{N}/u.test(word)) return null;
  const close = candidates
    .filter((candidate) => startsAlike(word, candidate.word))
    .map((candidate) => ({ candidate, edits: editDistance(word, candidate.word) }))
    .filter(({ candidate, edits }) => isTypo(word, candidate.word, edits))
    .sort(
      (a, b) =>
        a.edits - b.edits ||
        b.candidate.documents - a.candidate.documents ||
        b.candidate.similarity - a.candidate.similarity ||
        (a.candidate.word < b.candidate.word ? -1 : 1),
    );
  return close[0]?.candidate ?? null;
};

const sharedStart = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  for (let i = 0; i < most; i += 1) if (a[i] !== b[i]) return i;
  return most;
};

/** Letters that words of one family share at their start; shorter starts are chance. */
export const familyStart = 4;

/**
 * The course's word of the same family, or null: "quiz" for "quizzes", "demanding" for "demand", which a stemmer keeps
 * apart. At least half of the longer word must be shared.
 */
export const familyWord = (word: string, candidates: readonly Candidate[]): Candidate | null => {
  if (/\P{L}/u.test(word)) return null;
  const kin = candidates
    .map((candidate) => ({ candidate, shared: sharedStart(word, candidate.word) }))
    .filter(
      ({ candidate, shared }) => shared >= familyStart && 2 * shared >= Math.max(word.length, candidate.word.length),
    )
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        a.candidate.word.length - b.candidate.word.length ||
        (a.candidate.word < b.candidate.word ? -1 : 1),
    );
  return kin[0]?.candidate ?? null;
};
