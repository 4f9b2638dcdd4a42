import { type Choices, hasCode, keysOf, type LintOption, textsOf, wrongsOf } from "./lint-choices.ts";
import { type Finding, finding } from "./lint-finding.ts";
import {
  contentWords,
  isCode as looksLikeCode,
  prose,
  quantityOf,
  rootOf,
  withoutArticle,
  wordsOf,
} from "./lint-text.ts";

// What the words of options give away, in English.

const all =
  /^(?:all|each|every ?one|everything|any)(?: of)?(?: the| these| those)?(?: \w+)? (?:above|below|these|them|those|following|options?|answers?|listed(?: here)?|people|things|apply)$|^(?:all|everything|each)(?: \w+){0,3} (?:is|are) (?:correct|right|true)$/i;
const none =
  /^(?:none|neither|not one|nothing)(?: of)?(?: the| these| those)?(?: \w+)? (?:above|below|these|them|those|following|options?|answers?|listed(?: here)?|apply|applies)$|^none$|^(?:no|none)(?: \w+){0,4} (?:is|are) (?:correct|right|true)$/i;
const letter = "(?:[a-h]|i{1,3}|iv|v|option [a-h]|[1-5])";
const combined = new RegExp(
  `^(?:both |only |either )?\\(?${letter}\\)?(?:, \\(?${letter}\\)?)*,? (?:and|or|&) \\(?${letter}\\)?(?: only)?$|^(?:only )?(?:i{1,3}|iv)(?: only)$|^(?:both|the first two|the last two|the first and the last)\\b(?: of (?:them|these|the above))?$|^(?:two|more than one|some) of (?:the above|these|them)\\b`,
  "i",
);

const bare = (text: string) => text.replace(/[.!]+$/, "").trim();

const summing = (list: Choices): Finding[] =>
  list.options.flatMap(({ at, text, isAlone, isCode }) => {
    const said = bare(text);
    if (combined.test(said)) {
      const why = "Knowing one of the options is enough to settle this one; it tests reasoning about the list.";
      const suggestion = "Let several options be ticked instead.";
      return [finding({ rule: "combined_options", at, why, suggestion }, [text])];
    }
    if (all.test(said)) {
      const why =
        "Whoever sees that two options are right, or one wrong, knows about this one without knowing the rest.";
      const suggestion = "Let several options be ticked instead.";
      return [finding({ rule: "all_of_the_above", at, why, suggestion }, [text])];
    }
    const isValue =
      isCode ||
      (/^none$/i.test(said) && (hasCode(list) || looksLikeCode(list.stem) || /\bhow (?:many|much)\b/i.test(list.stem)));
    if (!isAlone && !isValue && none.test(said)) {
      const why = "Choosing it shows that one knows what is wrong, but not what is right.";
      const suggestion = "Give an option that a common mistake leads to.";
      return [finding({ rule: "none_of_the_above", at, why, suggestion }, [text])];
    }
    return [];
  });

export const absolute =
  /\b(?:always|never|every(?:body|one| single| case| time)|nobody|no[ -]one|completely|entirely|totally|absolutely|invariably|impossible|without exception|under (?:all|any|no) circumstances|in (?:all|any|no) cases?|in every case|at all times|must (?:always|never))\b/i;
const hedge =
  /\b(?:usually|often|sometimes|generally|typically|probably|possibly|mostly|tends? to|might|(?:can|may) (?:make|cause|lead|help|depend)|in (?:some|many|most) cases|some (?:people|cases|of))\b/i;

const said = (pattern: RegExp, text: string) => pattern.exec(text)?.[0].toLowerCase() ?? null;

const absoluteWords = (list: Choices): Finding[] => {
  if (keysOf(list).some(({ text }) => absolute.test(text))) return [];
  return wrongsOf(list).flatMap(({ at, text }) => {
    const word = said(absolute, text);
    if (word === null) return [];
    const why = `“${word}” makes this option look wrong: few things hold without exception, and no right option has such a word.`;
    return [
      finding({ rule: "absolute_words", at, why, suggestion: "Say how far it holds, or leave the word out." }, [text]),
    ];
  });
};

const hedgedKey = (list: Choices): Finding[] => {
  const [key, ...more] = keysOf(list);
  const wrongs = wrongsOf(list);
  if (key === undefined || more.length > 0 || wrongs.length < 2) return [];
  const word = said(hedge, key.text);
  if (word === null || wrongs.some(({ text }) => hedge.test(text))) return [];
  const why = `Only the right option is careful (“${word}”); that is how learners find what they do not know.`;
  return [
    finding(
      { rule: "hedged_key", at: key.at, why, suggestion: "Make the others as careful, or this one as plain." },
      textsOf(list),
    ),
  ];
};

const synonyms = {
  rise: ["ris", "increas", "grow", "climb"],
  fall: ["decreas", "drop", "declin", "shrink"],
  big: ["larg", "great"],
  small: ["littl"],
  begin: ["start", "commenc"],
  stop: ["end", "ceas", "finish"],
  quick: ["fast", "rapid"],
};
const senseOf = new Map(
  Object.entries(synonyms).flatMap(([sense, roots]) => [sense, ...roots].map((root) => [root, sense])),
);

/** Names are what a question is about, and what rises may also fall in a wrong option. */
const family = (text: string) => {
  const named = new Set([...text.matchAll(/(?<=\p{Ll}[,;]? )\p{Lu}\p{L}+/gu)].map(([name]) => name.toLowerCase()));
  return contentWords(prose(text))
    .filter((word) => word.length >= 4 && !named.has(word))
    .map(rootOf)
    .filter((root) => !senseOf.has(root));
};
const isRelated = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) >= 5 && (a.endsWith(b) || b.endsWith(a)));

/** The key alone takes up a word of the stem. */
const stemInKey = (list: Choices): Finding[] => {
  const inStem = family(list.stem);
  const shared = ({ text }: LintOption) =>
    family(text).filter((root) => inStem.some((other) => isRelated(root, other)));
  const [key, ...more] = keysOf(list);
  const wrongs = wrongsOf(list);
  if (list.isGap || key === undefined || more.length > 0 || wrongs.length < 2 || hasCode(list)) return [];
  if (/^no\b/i.test(key.text)) return [];
  const [root] = shared(key);
  if (root === undefined || wrongs.some((option) => shared(option).length > 0)) return [];
  const word = contentWords(prose(key.text)).find((one) => rootOf(one) === root)!;
  const why = `Of all options only the right one repeats a word of the question (“${word}”), so it can be matched without being known.`;
  const suggestion = "Use another word in one of them, or the same word in a wrong option too.";
  return [finding({ rule: "stem_in_key", at: key.at, why, suggestion }, [list.stem, ...textsOf(list)])];
};

const phrases = /\b(?:go|goes|went) (up|down)\b/gi;

/** exact: as code is read. plain: in any language. english: by the sense of words too. */
type Comparison = "exact" | "plain" | "english";

/** What an option says: numbers by value, words by family and sense, without articles and case. */
const senseOfText = (text: string, comparison: Comparison): string => {
  if (comparison === "exact") return text;
  const quantity = quantityOf(text);
  // "2" and "2.0" differ in the digits that count, and mostly so on purpose.
  if (quantity && !/\.\d*0$/.test(text)) return `${quantity.value} ${quantity.unit}`;
  const plain = text.normalize("NFKC").toLowerCase().trim();
  if (comparison === "plain") return plain.replace(/\s+/g, " ").replace(/[.,;:!]+$/, "");
  const signed = plain.replace(/[-−](?=\d)/g, "minus ");
  const joined = withoutArticle(signed).replace(phrases, (_, way: string) => (way === "up" ? "rise" : "fall"));
  const words = wordsOf(joined).filter((word) => !/^(?:the|an?|it|is|of|city|town)$/.test(word) || joined.length < 4);
  return words.map((word) => senseOf.get(rootOf(word)) ?? rootOf(word)).join(" ");
};

type Said = { at: string; text: string; isKey: boolean };

/** Of two that say the same, the later one. */
export const sameOptions = (options: readonly Said[], comparison: Comparison): Finding[] => {
  const seen = new Map<string, Said>();
  return options.flatMap((option) => {
    const sense = senseOfText(option.text, comparison);
    const before = seen.get(sense);
    if (sense === "" || before === undefined) {
      seen.set(sense, option);
      return [];
    }
    const [why, severity] =
      before.isKey !== option.isKey
        ? (["It says the same as the right option, yet is marked otherwise.", "high"] as const)
        : (["Two options say the same, so neither can be the only right one: both drop out.", "medium"] as const);
    const suggestion = "Replace one of them.";
    return [finding({ rule: "same_options", at: option.at, why, suggestion, severity }, [before.text, option.text])];
  });
};

const dummy =
  /^(?:i (?:do not|don['’]t) know|don['’]t know|(?:i have )?no idea|not sure|i am not sure|idk|tbd|todo|n\/?a|lorem ipsum.*|option \w|answer \w|choice \w|distractor ?\w?|wrong(?: answer)?|foo|bar|baz|test|blah.*|asdf\w*|qwer\w*|\?+|\.{2,}|-+|x{2,}|(\w)\1{2,})$/i;

const fillerOption = (list: Choices): Finding[] =>
  wrongsOf(list).flatMap(({ at, text }) => {
    if (quantityOf(text) !== null || !dummy.test(bare(text) || text)) return [];
    const why = "Nobody who reads it takes it for right, so it only makes guessing easier.";
    const suggestion = "Use a mistake that learners really make, or leave it out: three options are enough.";
    return [finding({ rule: "filler_option", at, why, suggestion }, [text])];
  });

/** The first words that all options share. */
const repeatedWords = (list: Choices): Finding[] => {
  const [first, ...others] = list.options.map(({ text }) => wordsOf(text));
  if (first === undefined || others.length < 2 || hasCode(list)) return [];
  const differs = first.findIndex((word, i) => others.some((words) => words[i] !== word));
  const shared = first.slice(0, differs).join(" ");
  if (differs < 3 || (differs === 3 && contentWords(shared).length < 2)) return [];
  const why = `Every option begins with “${shared}”; it is read again each time.`;
  return [
    finding(
      { rule: "repeated_words", at: list.at, why, suggestion: "Move these words into the question." },
      textsOf(list),
    ),
  ];
};

/** Where code is about, every character counts. */
export const sameInList = (list: Choices, english: boolean): Finding[] => {
  const isExact = hasCode(list) || looksLikeCode(list.stem) || list.stem.includes("`");
  if (isExact)
    return sameOptions(
      list.options.map((option) => ({ ...option, text: option.source })),
      "exact",
    );
  return sameOptions(list.options, english ? "english" : "plain");
};

export const lintWords = (list: Choices): Finding[] => [
  ...summing(list),
  ...absoluteWords(list),
  ...hedgedKey(list),
  ...stemInKey(list),
  ...fillerOption(list),
  ...repeatedWords(list),
];
