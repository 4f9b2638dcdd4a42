import type { TypeForPeople } from "./by-person.ts";
import { type Finding, finding } from "./lint-finding.ts";
import { plainText, prose, wordsOf } from "./lint-text.ts";
import { sameOptions } from "./lint-words.ts";
import type { BodyOf, QuestionBody } from "./question.ts";

// Gaps, pairs, orders, numbers, short answers, and what people mark.

const gapMark = /\{\{\s*[A-Za-z0-9_-]{1,24}\s*\}\}/;

const gapsOfText = (body: BodyOf<"cloze">): Finding[] => {
  const stem = plainText(body.stem);
  const between = stem.split(new RegExp(gapMark, "g")).slice(1, -1);
  const isBeside = (text: string) => !/[.?!;:]/.test(text) && wordsOf(text).length <= 1 && text.trim().length <= 4;
  const findings: Finding[] = [];
  if (between.some(isBeside))
    findings.push(
      finding(
        {
          ...{ rule: "adjacent_gaps", at: "/stem" },
          why: "Gaps side by side leave nothing that tells which word belongs into which.",
          suggestion: "Keep some of the words, or ask about one of them.",
        },
        [body.stem],
      ),
    );
  if (new RegExp(`^\\W*${gapMark.source}`).test(stem))
    findings.push(
      finding(
        {
          ...{ rule: "gap_at_start", at: "/stem" },
          why: "The sentence has to be read to its end before one knows what is missing.",
          suggestion: "Turn it round, so that the gap comes late.",
        },
        [body.stem],
      ),
    );
  return findings;
};

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Choosing between things that the question names is no giveaway. */
const standsIn = (answer: string, stem: string): boolean => {
  const word = plainText(answer);
  if (word.length < 4 || word.length > 200 || !/^[\p{L}\p{N}][\p{L}\p{N} '’-]*$/u.test(word)) return false;
  const text = prose(stem).replace(new RegExp(gapMark, "g"), " ___ ");
  const isNamed = new RegExp(`(?<![\\p{L}\\p{N}])${literally(word)}(?![\\p{L}\\p{N}])`, "iu").test(text);
  return isNamed && !new RegExp(`\\bor\\b[^.?!]*${literally(word)}|${literally(word)}[^.?!]*\\bor\\b`, "iu").test(text);
};

type Accepted = { text: string; isPattern?: boolean; fraction: string };

const acceptedTexts = (at: string, answers: readonly Accepted[], stem: string, english: boolean): Finding[] => {
  const plain = answers.map((answer, i) => ({ ...answer, at: `${at}/${i}` })).filter(({ isPattern }) => !isPattern);
  const given = plain.filter(({ text, fraction }) => Number(fraction) === 1 && standsIn(text, stem));
  const short = plain.some(
    ({ text, fraction }) => Number(fraction) === 1 && (text.includes("*") || wordsOf(text).length <= 4),
  );
  const [long] = plain.filter(({ fraction }) => Number(fraction) === 1);
  const findings = given.slice(0, 1).map(({ at: place, text }) =>
    finding(
      {
        ...{ rule: "answer_in_stem", at: place },
        why: `“${text.trim()}” can be copied from the question.`,
        suggestion: "Describe it there without naming it.",
      },
      [stem, text],
    ),
  );
  if (english && long && !short && answers.every(({ isPattern }) => !isPattern))
    findings.push(
      finding(
        {
          ...{ rule: "long_accepted", at: long.at },
          why: "Learners will say this in other words, and their answer will not fit.",
          suggestion: "Ask for one word, allow any text around it with *, or let a person mark it.",
        },
        [long.text],
      ),
    );
  return findings;
};

type NumericAnswer = BodyOf<"numeric">["answers"][number];

const tolerances = (at: string, answers: readonly NumericAnswer[]): Finding[] =>
  answers.flatMap((answer, i) => {
    if (answer.kind === "range" || Number(answer.fraction) < 1) return [];
    const { value, tolerance } = answer;
    const place = `${at}/${i}/tolerance`;
    const [exact, allowed] = [Math.abs(Number(value)), Number(tolerance.value)];
    if (/\.\d*[1-9]/.test(value) && allowed === 0) {
      const why = "Only these very digits count: whoever rounds otherwise is marked as wrong.";
      const suggestion = "Allow half of the last digit, or say in the question how to round.";
      return [finding({ rule: "no_tolerance", at: place, why, suggestion }, [value, tolerance.value])];
    }
    const share = tolerance.kind === "nominal" ? allowed / exact : allowed;
    if (exact === 0 || !(share >= 0.5)) return [];
    const why = "The tolerance is as large as half the answer, so that a guess counts as right.";
    return [
      finding({ rule: "wide_tolerance", at: place, why, suggestion: "Make it smaller." }, [
        value,
        tolerance.kind,
        tolerance.value,
      ]),
    ];
  });

const formulaTolerances = (body: BodyOf<"formula">): Finding[] =>
  body.answers.flatMap(({ expression, tolerance, fraction }, i) => {
    const isRound =
      !/[/.^]|sqrt|exp|ln|log|sin|cos|tan|pi/.test(expression) || /^\s*(?:round|floor|ceil)\b/.test(expression);
    if (Number(tolerance.value) !== 0 || Number(fraction) < 1 || isRound) return [];
    const why = "The result has decimals for some values, and only its very digits count.";
    const suggestion = "Allow a tolerance, for example 1 %.";
    return [finding({ rule: "no_tolerance", at: `/answers/${i}/tolerance`, why, suggestion }, [expression])];
  });

const pairs = (body: BodyOf<"matching">, english: boolean): Finding[] => {
  const used = new Set(body.lefts.map(({ rightId }) => rightId));
  const rights = body.rights.filter(({ text }) => text.trim() !== "");
  const texts = rights.map(({ text }, i) => ({ at: `/rights/${i}`, text: plainText(text), isKey: false }));
  const findings = sameOptions(texts, english ? "english" : "plain");
  if (used.size !== body.lefts.length || rights.length !== used.size) return findings;
  const why = "There are as many entries on both sides and each is used once: the last pair follows from the others.";
  const suggestion = "Add one or two entries that belong to nothing.";
  const about = [...body.lefts, ...rights].map(({ text }) => text);
  return [...findings, finding({ rule: "equal_counts", at: "/rights", why, suggestion }, about)];
};

const numbering = /^(?:\(?\d{1,2}[.):]|\(?[a-h][.)]\s|step \d)/i;
const opening =
  /^(?:first(?:ly)?|at first|to begin with|start by|second(?:ly)?|then|next|after that|afterwards|finally|lastly|at last)\b/i;

const orders = (body: BodyOf<"ordering">, english: boolean): Finding[] => {
  const texts = body.items.map(({ text }) => plainText(text));
  const tells = texts.map((text) => numbering.test(text) || (english && opening.test(text)));
  if (tells.filter(Boolean).length < 2) return [];
  const why = "The items begin with what tells their place, so that they can be sorted unread.";
  const suggestion = "Leave out numbers and words such as “first” and “then”.";
  return [finding({ rule: "order_cue", at: `/items/${tells.indexOf(true)}`, why, suggestion }, texts)];
};

const marking = (body: BodyOf<TypeForPeople>): Finding[] => {
  if (body.rubric !== undefined) return [];
  const isGuided = body.guidance.trim() !== "";
  const why = isGuided
    ? "Without a rubric two markers weigh the same answer differently."
    : "Without a rubric or guidance each marker marks by their own idea of a good answer.";
  const suggestion = "Write a rubric with what each level shows.";
  const severity = isGuided ? "low" : "medium";
  return [finding({ rule: "no_rubric", at: "/guidance", why, suggestion, severity }, [body.stem, body.guidance])];
};

export const lintParts = (body: QuestionBody, english: boolean): Finding[] => {
  switch (body.type) {
    case "cloze":
      return [
        ...gapsOfText(body),
        ...body.parts.flatMap((part, i) => {
          const at = `/parts/${i}/answers`;
          if (part.type === "numeric") return tolerances(at, part.answers);
          return part.type === "short_answer" ? acceptedTexts(at, part.answers, body.stem, english) : [];
        }),
      ];
    case "short_answer":
      return acceptedTexts("/answers", body.answers, body.stem, english);
    case "numeric":
      return tolerances("/answers", body.answers);
    case "formula":
      return formulaTolerances(body);
    case "matching":
      return pairs(body, english);
    case "ordering":
      return orders(body, english);
    case "essay":
    case "code":
    case "file":
      return marking(body);
    default:
      return [];
  }
};

const picture = /!\[([^[\]]{0,300})\]\([^)]{0,300}\)/g;
const noDescription =
  /^(?:|an? )?(?:image|picture|photo|figure|fig|graphic|diagram|screenshot|img|untitled|alt(?: text)?)?[\s_-]*\d*(?:\.\w{2,4})?$|^\S+\.(?:png|jpe?g|gif|svg|webp|avif)$/i;

const why = "Learners who do not see the picture get a question without its matter.";
const suggestion = "Describe what is to be seen, without telling the answer.";

/** Every Markdown text of the body with its place. */
const textsOf = (value: unknown, at: string): { at: string; text: string }[] => {
  if (typeof value === "string") return [{ at, text: value }];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${at}/${key}`));
};

export const lintPictures = (body: QuestionBody): Finding[] => {
  const shown = textsOf(body, "").flatMap(({ at, text }) =>
    [...text.matchAll(picture)]
      .filter(([, alt = ""]) => noDescription.test(alt.trim()))
      .slice(0, 1)
      .map(([match]) => finding({ rule: "missing_alt", at, why, suggestion }, [match])),
  );
  if (body.type !== "hotspot" || body.picture.src === "" || !noDescription.test(body.picture.alt.trim())) return shown;
  return [
    ...shown,
    finding({ rule: "missing_alt", at: "/picture/alt", why, suggestion }, [body.picture.alt, body.picture.src]),
  ];
};
