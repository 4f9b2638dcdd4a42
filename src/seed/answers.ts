import type { Answer } from "#/features/assessments/answer.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";

const isRight = ({ fraction }: { fraction: string }) => Number(fraction) > 0;

/** A full answer to a question of the demo. */
export const rightAnswer = (body: QuestionBody): Answer => {
  switch (body.type) {
    case "single_choice":
      return { type: body.type, optionId: body.options.find(({ fraction }) => fraction === "1")?.id ?? null };
    case "multiple_choice":
      return { type: body.type, optionIds: body.options.filter(isRight).map(({ id }) => id) };
    case "true_false":
      return { type: body.type, value: body.correct };
    case "numeric":
      return { type: body.type, text: body.answers.find(({ fraction }) => fraction === "1")?.value ?? "" };
    case "short_answer":
      return {
        type: body.type,
        text: (body.answers.find(({ fraction }) => fraction === "1")?.text ?? "").replaceAll("*", ""),
      };
    case "essay":
      return { type: body.type, text: "" };
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
    case "essay":
      return { type: body.type, text: "" };
  }
};
