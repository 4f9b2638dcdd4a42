import { type Choices, keysOf } from "./lint-choices.ts";
import { type Finding, finding } from "./lint-finding.ts";
import { askingSentence, plainText, prose, wordsOf } from "./lint-text.ts";
import { absolute } from "./lint-words.ts";
import type { BodyOf } from "./question.ts";

// What a question asks, and how. English.

const auxiliary = "(?:is|are|was|were|do|does|did|can|could|would|will|should|has|have|had|may|might|must)";
const subordinate = /\b(?:if|when|while|that|who|whose|because|although|unless|until|since|whether|why|how)\b/;
const negatives: readonly RegExp[] = [
  new RegExp(`\\b${auxiliary}(?: not\\b|n['’]t\\b)`),
  /\bcannot\b/,
  new RegExp(`\\b${auxiliary}\\b(?: \\w+){1,4} (?:not|never)\\b`),
  /\b(?:except|excluding)\b/,
  /(?<!at )\bleast (?:likely|true|useful|important|accurate|plausible|suited|common)\b/,
  /\b(?:which|what) (?:\w+ ){1,5}(?:is|are) (?:false|untrue|incorrect|wrong|inaccurate)\b/,
];

type Negation = { word: string; isMarked: boolean };

/** In the main clause of what is asked; "What happens if a cell does not divide?" asks about a negation. */
const negationOf = (markdown: string): Negation | null => {
  // `False` and `not(` are code.
  const asking = askingSentence(prose(markdown).replaceAll("’", "'")).replace(/\bFalse\b|\bnot\(|"[^"]*"/g, " ");
  const main = asking.toLowerCase().replace(/\b(?:which|what) of the (?:following|statements? that follow)\b/, "which");
  if (/^why\b|^how\b|\bwhy can\b/.test(main)) return null;
  for (const pattern of negatives) {
    const match = pattern.exec(main);
    if (!match || subordinate.test(main.slice(0, match.index).replace(/^(?:who|whose)\b/, ""))) continue;
    const word = /not|never|n't|cannot|except|excluding|least|\w+$/.exec(match[0])![0];
    const shown = word === "n't" ? match[0].split(" ").at(-1)! : word;
    const isMarked =
      new RegExp(`\\b${shown.toUpperCase()}\\b`).test(markdown) || new RegExp(`[*_]${shown}`, "i").test(markdown);
    return { word: shown, isMarked };
  }
  return null;
};

const negativeStem = (list: Choices): Finding[] => {
  const negation = negationOf(list.stem);
  if (negation === null || list.isGap) return [];
  const { word, isMarked } = negation;
  const why = isMarked
    ? `It asks for what does not hold (“${word}”). Knowing what is wrong is not knowing what is right.`
    : `“${word}” is read over easily, and then a learner who knows the matter answers wrongly.`;
  const suggestion = isMarked
    ? "Ask for what is right, if the matter allows."
    : "Ask for what is right, or at least write the word in bold.";
  return [
    finding({ rule: "negative_stem", at: list.stemAt, why, suggestion, severity: isMarked ? "low" : "medium" }, [
      list.stem,
    ]),
  ];
};

const generic = new Set(
  `which what of the following these those statements statement sentence sentences claim claims options option answer answers
  one ones is are true correct right best choose select pick tick mark a an please all that apply applies below above only
  most and from in here holds hold good question`.split(/\s+/),
);

const asks =
  /\?|[:…]$|_{2,}|\{\{|^(?:choose|select|pick|tick|mark|name|find|give|complete|identify|calculate|compute|click|match|order|put|sort|say|decide|determine|state|consider|evaluate|simplify|solve|translate|read|look)\b|(?:^|[.:]\s)(?:choose|select|pick|tick|mark|name|find|identify|calculate|evaluate|simplify|solve|translate|decide|determine)\b/i;

/** A statement to judge, as one answers true or false. */
const isVerdict = ({ options }: Choices) =>
  options.some(({ text }) => /^(?:true|false|yes|no|agree|disagree)\b/i.test(text));

/** What can be answered only after reading the options, or asks nothing. */
const unfocused = (list: Choices): Finding[] => {
  if (list.isGap || /!\[|`|\$|\{\{/.test(list.stem)) return [];
  const stem = plainText(list.stem);
  const words = wordsOf(stem);
  const tell = (why: string, suggestion: string) => [
    finding({ rule: "unfocused_stem", at: list.stemAt, why, suggestion }, [list.stem]),
  ];
  if (stem === "") return [];
  if (words.every((word) => generic.has(word)))
    return tell(
      "It names no matter: one has to judge each option by itself to learn what is asked.",
      "Say what the question is about, so that it can be answered with the options covered.",
    );
  if (words.length <= 2 && /^[\p{L}\s.:-]{4,}$/u.test(stem))
    return tell("It is a heading, not a question.", "Ask a full question, or begin the sentence that the options end.");
  if (/[.!]$/.test(stem) && !/\.\s?\.$/.test(stem) && !asks.test(stem) && !isVerdict(list))
    return tell("It states something and asks nothing.", "End it with the question that the options answer.");
  return [];
};

const countWords: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, "2": 2, "3": 3, "4": 4, "5": 5 };
const asksFor =
  /\bwhich (two|three|four|five|[2-5])\b|\b(?:tick|select|choose|pick|mark|name|find) (?:the |any |exactly )?(two|three|four|five|[2-5])\b/i;

const keyCount = (list: Choices): Finding[] => {
  const match = list.picks === "several" ? asksFor.exec(plainText(list.stem)) : null;
  const word = (match?.[1] ?? match?.[2])?.toLowerCase();
  const right = keysOf(list).length;
  if (word === undefined || countWords[word] === right) return [];
  const why = `The question asks for ${word}, but ${right === 1 ? "one option is" : `${right} options are`} right.`;
  const suggestion = "Change the number in the question, or which options are right.";
  return [
    finding({ rule: "key_count", at: list.stemAt, why, suggestion }, [
      list.stem,
      ...keysOf(list).map(({ text }) => text),
    ]),
  ];
};

export const lintStem = (list: Choices): Finding[] => [
  ...negativeStem(list),
  ...doubleNegation(list.stem, list.stemAt),
  ...unfocused(list),
  ...keyCount(list),
];

const negation =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|hardly|unless)\b|n't\b|\b(?:im(?:possible|probable|proper)|in(?:correct|valid|accurate|sufficient|capable)|un(?:true|usual|common|likely|able|necessary|important|known|related)|ir(?:relevant|regular)|false|deny|denies|lacks?|fails? to|except)\b/gi;

/** Two negations in one sentence; "neither … nor" is one. */
const doubleNegation = (markdown: string, at: string): Finding[] => {
  const asking = askingSentence(prose(markdown).replaceAll("’", "'"))
    .replace(/\bneither\b(.*?)\bnor\b/i, "neither$1")
    .replace(/\bnot only\b/gi, "");
  const found = asking.match(negation) ?? [];
  if (found.length < 2) return [];
  const why = `Two negations (“${found[0]!.toLowerCase()}”, “${found[1]!.toLowerCase()}”) test patience with the sentence rather than the matter.`;
  return [finding({ rule: "double_negation", at, why, suggestion: "Say it without negations." }, [markdown])];
};

const joined =
  /\band (?:(?:it|they|he|she|this|these|its|their)\b|(?:is|are|was|were|has|have|had|can|will|does|did)\b)|;|,? but\b|\bbecause\b|, (?:so|while|whereas|which means)\b|\btherefore\b/i;

/** A statement to judge as true or false. */
export const lintStatement = (body: BodyOf<"true_false">): Finding[] => {
  const said = prose(body.stem).replaceAll("’", "'");
  const findings: Finding[] = doubleNegation(body.stem, "/stem");
  const join = joined.exec(said)?.[0].replace(/^[, ]+/, "");
  if (join !== undefined)
    findings.push(
      finding(
        {
          ...{ rule: "two_statements", at: "/stem" },
          why: `Two things are said at once (“${join}”): if one holds and the other does not, neither answer tells what the learner knows.`,
          suggestion: "Ask about each by itself.",
        },
        [body.stem],
      ),
    );
  const word = absolute.exec(said)?.[0].toLowerCase();
  if (word !== undefined && !body.correct)
    findings.push(
      finding(
        {
          ...{ rule: "absolute_words", at: "/stem" },
          why: `“${word}” tells that the statement is false: few things hold without exception.`,
          suggestion: "State what is false in the matter itself.",
        },
        [body.stem],
      ),
    );
  const negated = /\b(?:not|cannot|never)\b|n't\b/i.exec(said)?.[0];
  if (negated !== undefined && findings.length === 0)
    findings.push(
      finding(
        {
          ...{ rule: "negative_stem", at: "/stem", severity: "low" },
          why: `With “${negated.toLowerCase()}” in it, “false” means a double negation.`,
          suggestion: "Turn the statement round.",
        },
        [body.stem],
      ),
    );
  return findings;
};
