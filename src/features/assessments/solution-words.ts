import { fillGaps } from "./gaps.ts";
import type { QuestionBody } from "./question.ts";
import { solutionOf } from "./release.ts";

const listed = (texts: readonly string[]): string => texts.map((text) => `- ${text.replace(/\n/g, "\n  ")}`).join("\n");

const rightWords = (body: QuestionBody): string => {
  const { optionIds, value, accepted, parts, regions, guidance } = solutionOf(body);
  switch (body.type) {
    case "single_choice":
    case "multiple_choice":
      return listed(body.options.filter(({ id }) => optionIds.includes(id)).map(({ text }) => text));
    case "true_false":
      return value ? "The statement is **true**." : "The statement is **false**.";
    case "numeric":
    case "formula":
    case "short_answer":
      return listed(accepted.map((text) => `\`${text}\``));
    case "matching": {
      const rights = new Map(body.rights.map(({ id, text }) => [id, text]));
      return listed(body.lefts.map(({ text, rightId }) => `${text} → ${rights.get(rightId)}`));
    }
    case "ordering":
      return body.items.map(({ text }, i) => `${i + 1}. ${text.replace(/\n/g, "\n   ")}`).join("\n");
    case "cloze": {
      const first = new Map(parts.map((part) => [part.id, part.accepted[0]]));
      return fillGaps(body.stem, (id) => `**${first.get(id)}**`);
    }
    case "hotspot":
      return listed(regions.map(({ label }) => label));
    case "essay":
    case "code":
    case "file":
      return guidance;
  }
};

/** The key of a variant and why, as Markdown that stands by itself. */
export const solutionInWords = (body: QuestionBody): string =>
  [rightWords(body), body.explanation].filter((part) => part.trim() !== "").join("\n\n");
