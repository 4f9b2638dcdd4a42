import type { Choices } from "./lint-choices.ts";
import { type Finding, finding } from "./lint-finding.ts";
import { plainText } from "./lint-text.ts";
import type { BodyOf, QuestionBody } from "./question.ts";

const end = "(?=\\s*(?:[.,!:;–—]|$)| because\\b| as\\b)";
const praise = new RegExp(
  `^(?:yes|correct|right|exactly|indeed|true|well done|good|great|perfect|excellent|very good)${end}|^(?:that(?:'s| is) (?:it|right|correct)|you are right)\\b`,
  "i",
);
const rebuff = new RegExp(
  `^(?:no|not quite|wrong|incorrect|sorry|unfortunately|false|almost|nearly)${end}|^(?:that(?:'s| is) (?:wrong|not (?:right|correct|it))|try again|not (?:right|correct))\\b`,
  "i",
);
const softened = /\b(?:but|except|however|although|yet|only|for|in part|partly)\b/i;

type Word = { at: string; text: string; isKey: boolean; isWrong: boolean };

/** English: how the words to those who choose it begin. */
const contradicts = ({ at, text, isKey, isWrong }: Word): Finding[] => {
  const said = plainText(text).replaceAll("’", "'");
  const [first = ""] = said.split(/[.!?](?:\s|$)/);
  const praised =
    isWrong &&
    praise.test(said) &&
    !softened.test(first) &&
    !/^\W*(?:but|yet|however)\b/i.test(said.slice(first.length + 1));
  const rebuffed = isKey && rebuff.test(said);
  if (!praised && !rebuffed) return [];
  const why = praised
    ? "It praises those who chose a wrong answer."
    : "It tells those who chose the right answer that they are wrong.";
  const suggestion = "Mend the feedback, or which answer is right.";
  return [finding({ rule: "feedback_contradicts", at, why, suggestion }, [text, String(isKey)])];
};

const wordsOf = (body: QuestionBody, lists: readonly Choices[]): Word[] => {
  if (body.type === "true_false") {
    return [
      { at: "/feedbackTrue", text: body.feedbackTrue, isKey: body.correct, isWrong: !body.correct },
      { at: "/feedbackFalse", text: body.feedbackFalse, isKey: !body.correct, isWrong: body.correct },
    ];
  }
  if (body.type === "numeric" || body.type === "short_answer" || body.type === "formula") {
    return body.answers.map(({ fraction, feedback }, i) => ({
      ...{ at: `/answers/${i}/feedback`, text: feedback },
      ...{ isKey: Number(fraction) === 1, isWrong: Number(fraction) === 0 },
    }));
  }
  return lists.flatMap(({ options }) =>
    options.map(({ at, feedback, isKey, isWrong }) => ({ at: `${at}/feedback`, text: feedback, isKey, isWrong })),
  );
};

const nothing = (at: string, why: string, about: readonly string[]): Finding =>
  finding({ rule: "missing_feedback", at, why, suggestion: "Say what the mistake behind the answer is." }, about);

type Choice = BodyOf<"single_choice"> | BodyOf<"multiple_choice">;

const missingOfChoice = (body: Choice): Finding[] => {
  const wrongs = body.options.filter(({ fraction }) => !(Number(fraction) > 0));
  const silent = wrongs.filter(({ feedback }) => feedback.trim() === "");
  const speaks = body.options.some(({ feedback }) => feedback.trim() !== "");
  if (silent.length === 0 || (!speaks && body.explanation.trim() !== "")) return [];
  const about = [body.explanation, ...body.options.map(({ text, feedback }) => `${text}\n${feedback}`)];
  const why = speaks
    ? "Those who choose one of the other wrong options learn why; here they are told nothing."
    : "Whoever answers wrongly is told nothing, neither by the option nor by an explanation.";
  const at = `/options/${body.options.indexOf(silent[0]!)}`;
  return [nothing(speaks ? `${at}/feedback` : "/options", why, about)];
};

const missing = (body: QuestionBody): Finding[] => {
  const isTold = body.explanation.trim() !== "";
  const why = "Whoever answers wrongly is told nothing.";
  switch (body.type) {
    case "single_choice":
    case "multiple_choice":
      return missingOfChoice(body);
    case "true_false": {
      const [at, told] = body.correct
        ? (["/feedbackFalse", body.feedbackFalse] as const)
        : (["/feedbackTrue", body.feedbackTrue] as const);
      return isTold || told.trim() !== "" ? [] : [nothing(at, why, [body.stem])];
    }
    case "numeric":
    case "short_answer":
    case "formula": {
      const speaks = body.answers.some(({ feedback, fraction }) => Number(fraction) < 1 && feedback.trim() !== "");
      return isTold || speaks ? [] : [nothing("/explanation", why, [body.stem])];
    }
    default:
      return [];
  }
};

export const lintFeedback = (body: QuestionBody, lists: readonly Choices[], english: boolean): Finding[] => [
  ...(english ? wordsOf(body, lists).flatMap(contradicts) : []),
  ...missing(body),
];
