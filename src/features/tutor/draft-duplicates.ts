import { choicesOf, keysOf } from "#/features/assessments/lint-choices.ts";
import { contentWords, plainText, rootOf } from "#/features/assessments/lint-text.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";

const rootsOf = (body: QuestionBody): Set<string> => {
  const keys = choicesOf(body).flatMap((list) => keysOf(list).map(({ text }) => text));
  return new Set(contentWords([plainText(body.stem), ...keys].join(" ")).map(rootOf));
};

const enough = 0.8;

/** Tells what asks for something that none of the known questions asks for: by the words of stem and key. */
export const newnessAmong = (known: readonly QuestionBody[]) => {
  const seen = known.map(rootsOf);
  /** What is new is known from then on. */
  return (body: QuestionBody): boolean => {
    const roots = rootsOf(body);
    const isLike = (other: Set<string>) => {
      const shared = [...roots].filter((root) => other.has(root)).length;
      return shared > 0 && shared / (roots.size + other.size - shared) >= enough;
    };
    if (seen.some(isLike)) return false;
    seen.push(roots);
    return true;
  };
};
