import type { LintRule } from "#/features/assessments/lint-finding.ts";
import type { BodyOf, QuestionBody, QuestionType } from "#/features/assessments/question.ts";
import { cleanChoices } from "./clean-choices.ts";
import { cleanOthers } from "./clean-others.ts";
import type { Flawed } from "./flawed-written.ts";

const clean = [...cleanChoices, ...cleanOthers];
const ofType = <Type extends QuestionType>(type: Type, count: number): BodyOf<Type>[] =>
  clean.filter((body): body is BodyOf<Type> => body.type === type).slice(0, count);

type Choice = BodyOf<"single_choice">;
type Option = Choice["options"][number];

const isKey = ({ fraction }: Option) => fraction === "1";
const withKey = (body: Choice, change: (option: Option) => Option): Choice => ({
  ...body,
  options: body.options.map((option) => (isKey(option) ? change(option) : option)),
});
/** Changes the last option that is wrong. */
const withWrong = (body: Choice, change: (option: Option) => Option): Choice => {
  const at = body.options.findLastIndex((option) => !isKey(option));
  return { ...body, options: body.options.with(at, change(body.options[at]!)) };
};
const saying = (text: string) => (option: Option) => ({ ...option, text });

/** A clean item with one fault put into it. */
const mutate = <Body extends QuestionBody>(
  rule: LintRule,
  bodies: readonly Body[],
  change: (body: Body) => QuestionBody,
) => bodies.map((body): Flawed => [rule, change(body)]);

const singles = ofType("single_choice", 100);
const numbers = singles.filter(({ shuffle }) => !shuffle);
const words = singles.filter(({ shuffle }) => shuffle);

export const mutatedFlaws: readonly Flawed[] = [
  ...mutate("longest_key", words.slice(0, 7), (body) =>
    withKey(body, (key) => ({ ...key, text: `${key.text}, as careful measurements over many years have shown` })),
  ),
  ...mutate("all_of_the_above", words.slice(7, 12), (body) => withWrong(body, saying("All of the above"))),
  ...mutate("none_of_the_above", words.slice(12, 17), (body) => withWrong(body, saying("None of these"))),
  ...mutate("same_options", words.slice(17, 22), (body) =>
    withWrong(body, saying(`${body.options.find(isKey)!.text.toUpperCase()}.`)),
  ),
  ...mutate("several_keys", words.slice(22, 27), (body) => withWrong(body, (option) => ({ ...option, fraction: "1" }))),
  ...mutate("feedback_contradicts", words.slice(0, 5), (body) =>
    withKey(body, (key) => ({ ...key, feedback: "No, that is wrong." })),
  ),
  ...mutate("feedback_contradicts", words.slice(5, 9), (body) =>
    withWrong(body, (option) => ({ ...option, feedback: "Right!" })),
  ),
  ...mutate("missing_feedback", words.slice(9, 13), (body) =>
    withWrong(body, (option) => ({ ...option, feedback: "" })),
  ),
  ...mutate("missing_alt", words.slice(13, 16), (body) => ({ ...body, stem: `${body.stem}\n\n![](/files/a.png)` })),
  ...mutate("unfocused_stem", words.slice(16, 20), (body) => ({ ...body, stem: "Which statement is right?" })),
  ...mutate(
    "number_order",
    numbers.filter(({ options }) => options.length === 4 && options.every(({ text }) => /\d/.test(text))).slice(0, 4),
    (body) => ({
      ...body,
      options: [2, 0, 3, 1].map((at) => body.options[at]!),
    }),
  ),
  ...mutate("double_negation", ofType("true_false", 4), (body) => ({
    ...body,
    stem: `It is not untrue that ${body.stem.charAt(0).toLowerCase()}${body.stem.slice(1)}`,
  })),
  ...mutate("two_statements", ofType("true_false", 4), (body) => ({
    ...body,
    stem: body.stem.replace(/\.$/, ", because scholars of the 18th century found it."),
  })),
  ...mutate("equal_counts", ofType("matching", 2), (body) => {
    const used = new Set(body.lefts.map(({ rightId }) => rightId));
    return { ...body, rights: body.rights.filter(({ id }) => used.has(id)) };
  }),
  ...mutate("order_cue", ofType("ordering", 3), (body) => ({
    ...body,
    items: body.items.map((item, i) => ({ ...item, text: `${i + 1}) ${item.text}` })),
  })),
  ...mutate("gap_at_start", ofType("cloze", 3), (body) => ({
    ...body,
    stem: `{{${body.parts[0]!.id}}} ${body.stem.replace(`{{${body.parts[0]!.id}}}`, "so")}`,
  })),
  ...mutate("no_rubric", [...ofType("essay", 1), ...ofType("code", 1)], ({ rubric: _rubric, ...body }) => body),
];
