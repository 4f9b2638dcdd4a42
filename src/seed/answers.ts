import type { Answer } from "#/features/assessments/answer.ts";
import { blankAnswer } from "#/features/assessments/blank.ts";
import type { NumericAnswer, QuestionBody } from "#/features/assessments/question.ts";
import type { ClozePart } from "#/features/assessments/question-cloze.ts";

const isRight = ({ fraction }: { fraction: string }) => Number(fraction) > 0;

type InParts = Exclude<
  QuestionBody,
  { type: "single_choice" | "multiple_choice" | "true_false" | "numeric" | "short_answer" }
>;

const numberOf = (answer: NumericAnswer | undefined) =>
  answer === undefined ? "" : answer.kind === "range" ? answer.from : answer.value;

const rightInGap = (part: ClozePart): string => {
  if (part.type === "single_choice") return part.options.find(({ fraction }) => fraction === "1")?.id ?? "";
  if (part.type === "numeric") return numberOf(part.answers.find(({ fraction }) => fraction === "1"));
  return (part.answers.find(({ fraction }) => fraction === "1")?.text ?? "").replaceAll("*", "");
};

const rightInParts = (body: InParts): Answer => {
  switch (body.type) {
    case "matching":
      return { type: body.type, pairs: body.lefts.map(({ id, rightId }) => ({ leftId: id, rightId })) };
    case "ordering":
      return { type: body.type, itemIds: body.items.map(({ id }) => id) };
    case "cloze":
      return { type: body.type, parts: body.parts.map((part) => ({ id: part.id, value: rightInGap(part) })) };
    case "formula":
      return { type: body.type, text: body.answers[0]?.expression ?? "" };
    default:
      return blankAnswer(body.type);
  }
};

/** A full answer to a variant of a question of the demo. */
export const rightAnswer = (body: QuestionBody): Answer => {
  switch (body.type) {
    case "single_choice":
      return { type: body.type, optionId: body.options.find(({ fraction }) => fraction === "1")?.id ?? null };
    case "multiple_choice":
      return { type: body.type, optionIds: body.options.filter(isRight).map(({ id }) => id) };
    case "true_false":
      return { type: body.type, value: body.correct };
    case "numeric":
      return { type: body.type, text: numberOf(body.answers.find(({ fraction }) => fraction === "1")) };
    case "short_answer":
      return {
        type: body.type,
        text: (body.answers.find(({ fraction }) => fraction === "1")?.text ?? "").replaceAll("*", ""),
      };
    default:
      return rightInParts(body);
  }
};

/** A believable wrong one. */
export const wrongAnswer = (body: QuestionBody): Answer => {
  switch (body.type) {
    case "single_choice":
      return { type: body.type, optionId: body.options.find((option) => !isRight(option))?.id ?? null };
    case "multiple_choice":
      return {
        type: body.type,
        optionIds: body.options
          .filter((option) => !isRight(option))
          .slice(0, 1)
          .map(({ id }) => id),
      };
    case "true_false":
      return { type: body.type, value: !body.correct };
    case "numeric":
      return { type: body.type, text: "1000" };
    case "short_answer":
      return { type: body.type, text: "cramming" };
    case "ordering":
      return { type: body.type, itemIds: body.items.map(({ id }) => id).toReversed() };
    case "matching":
      return {
        type: body.type,
        pairs: body.lefts.map(({ id }) => ({ leftId: id, rightId: body.rights.at(-1)!.id })),
      };
    case "cloze":
      return { type: body.type, parts: body.parts.map(({ id }) => ({ id, value: "" })) };
    case "hotspot":
      return { type: body.type, points: [{ x: 0, y: 0 }] };
    case "formula":
      return { type: body.type, text: "1000" };
    default:
      return blankAnswer(body.type);
  }
};
