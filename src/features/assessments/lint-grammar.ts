import { type Choices, keysOf, wrongsOf } from "./lint-choices.ts";
import { type Finding, finding } from "./lint-finding.ts";
import { plainText, wordsOf } from "./lint-text.ts";

// An option that does not fit the sentence before it is ruled out by grammar alone. English.

/** Sounds that the letters do not show; the rest goes by its first letter. */
const vowelLike = /^(?:hour|honest|honou?r|heir|[aefhilmnorsx](?=\b)|x-|mri|f[bm]i|sms)/i;
const consonantLike = /^(?:uni(?!n|m)|use|usu|uti|ura|uranium|eu|one\b|once\b|ewe)/i;
const beginsWithVowel = (text: string) => vowelLike.test(text) || (/^[aeiou]/i.test(text) && !consonantLike.test(text));

/** "Watson and Crick", "the kidneys"; "gas", "osmosis" and "genius" only look it. */
const isPlural = (text: string): boolean => {
  const words = wordsOf(text);
  if (words.includes("and")) return true;
  const head = words.findIndex((word, i) => i > 0 && /^(?:of|in|on|for|from|with|that|which|who)$/.test(word));
  const noun = words.at(head > 0 ? head - 1 : -1)!;
  return /(?:[^su]s|ues|children|people|men|mice|feet|teeth|bacteria)$/.test(noun) && !/(?:is|ss|as)$/.test(noun);
};

const baseForm = (text: string): boolean => !/^(?:\w+ing|to|it|the|an?|is|are|was|its|their|wide|\w+s)\b/i.test(text);
const gerund = (text: string): boolean => /^(?:not )?\w+(?:ing)\b/i.test(text);

type Cue = { fits: (text: string) => boolean; why: string; suggestion: string };

const cueOf = (stem: string): Cue | null => {
  const end = /\b(\w+(?:['’]\w+)?)\s*(?:[:…]|_{2,}|\.{3})?$/u.exec(stem)?.[1]?.toLowerCase() ?? "";
  if (end === "a" || end === "an") {
    return {
      fits: (text) => /^(?:an?|the)\b/i.test(text) || beginsWithVowel(text) === (end === "an"),
      why: `The question ends with “${end}”, which does not fit every option; that rules some out unread.`,
      suggestion: "End it with “a(n)”, or put the article into each option.",
    };
  }
  const plural = "Number agrees with the right option alone, so grammar gives it away.";
  const suggestion = "Give all options the number that the question asks for.";
  if (
    /\b(?:are|were)(?: (?:called|the|named|known as))*$/i.test(stem) ||
    /\b(?:which|what) (?:two |three )?[a-z]+s (?:are|were|have|found|do|did|made|wrote|form)\b[^?]*\?$/i.test(stem)
  )
    return { fits: isPlural, why: plural, suggestion };
  if (
    /(?<!\b(?:able|due|according|used|related|next|close|belongs?|refers?|leads?|led|compared|similar))\bto$/i.test(
      stem,
    ) ||
    /\b(?:can|will|must|should|may)$/i.test(stem)
  )
    return {
      fits: baseForm,
      why: "Not every option goes on from the question as a sentence; only a verb fits.",
      suggestion: "Let every option begin with a verb in the same form.",
    };
  if (/\bby$/i.test(stem) && end === "by")
    return {
      fits: gerund,
      why: "Not every option goes on from the question as a sentence.",
      suggestion: "Let every option begin in the same form.",
    };
  return null;
};

/** Told only where the key fits and some wrong option does not; with number, where no wrong one fits. */
export const grammarCue = (list: Choices): Finding[] => {
  const keys = keysOf(list);
  const wrongs = wrongsOf(list);
  const stem = plainText(list.stem);
  const cue = cueOf(stem);
  if (cue === null || keys.length === 0 || wrongs.length === 0) return [];
  const misfits = wrongs.filter(({ text }) => !cue.fits(text));
  const needed = cue.fits === isPlural ? wrongs.length : cue.fits === gerund ? Math.floor(wrongs.length / 2) + 1 : 1;
  if (!keys.every(({ text }) => cue.fits(text)) || misfits.length < needed) return [];
  const { why, suggestion } = cue;
  const texts = [...keys, ...wrongs].map(({ text }) => text);
  return [finding({ rule: "grammar_cue", at: list.stemAt, why, suggestion }, [stem, ...texts])];
};
