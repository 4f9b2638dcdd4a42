import { choicesOf } from "./lint-choices.ts";
import { lintFeedback } from "./lint-feedback.ts";
import { type Finding, severities } from "./lint-finding.ts";
import { grammarCue } from "./lint-grammar.ts";
import { lintOptions } from "./lint-options.ts";
import { lintParts, lintPictures } from "./lint-parts.ts";
import { lintStatement, lintStem } from "./lint-stem.ts";
import { lintWords, sameInList } from "./lint-words.ts";
import type { QuestionBody } from "./question.ts";

/** Whether the rules about wording apply to a course in this language. */
export const isEnglish = (language: string): boolean => /^en\b/i.test(language);

/**
 * What readers of a question may notice: cues that tell the answer to those who do not know it, and hurdles for those
 * who do. The gravest come first. A body that is still being written is judged by what is there.
 */
export const lintItem = (body: QuestionBody, english: boolean): Finding[] => {
  const lists = choicesOf(body);
  const found = [
    ...lists.flatMap(lintOptions),
    ...lists.flatMap((list) => sameInList(list, english)),
    ...(english ? lists.flatMap((list) => [...lintStem(list), ...grammarCue(list), ...lintWords(list)]) : []),
    ...(english && body.type === "true_false" ? lintStatement(body) : []),
    ...lintParts(body, english),
    ...lintFeedback(body, lists, english),
    ...lintPictures(body),
  ];
  const unique = [...new Map(found.map((one) => [one.id, one])).values()];
  return unique.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
};
