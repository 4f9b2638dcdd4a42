import type { CodePolicy, TutorRules, Visibility } from "../contract-settings.ts";
import type { ThumbReason } from "../contract-thumbs.ts";

/** Who reads what a learner writes, said to the learner. */
export const visibilityWords: Record<Visibility, string> = {
  private:
    "Nobody but you reads your conversations. Your instructors see how many questions a lesson gets, once three people have asked.",
  aggregate:
    "Nobody but you reads your conversations. Your instructors see what three people or more have asked in much the same words, without names.",
  instructor:
    "Your instructors may read your conversations. Each time one of them opens one, it is noted there with their name. In overviews they see questions without names.",
};

const codeWords: Record<CodePolicy, string | null> = {
  full: null,
  fragments: "A language model shows a few lines of code at a time.",
  none: "A language model writes no code.",
};

const hintWords = ({ hintPolicy }: TutorRules): string | null => {
  if (!hintPolicy.isOn) return "Practice questions give no hints.";
  return hintPolicy.showsSolution ? null : "Hints to practice questions stop before the solution.";
};

export const daysWords = (days: number): string => (days === 1 ? "1 day" : `${days} days`);

/** The rules of a course's tutor in the order in which they matter to a learner; what is as everywhere is not said. */
export const rulesInWords = (rules: TutorRules): string[] =>
  [
    visibilityWords[rules.visibility],
    `Conversations are deleted ${daysWords(rules.retentionDays)} after their last message; you can delete them earlier.`,
    rules.forbiddenTopics.length > 0 ? `It does not talk about: ${rules.forbiddenTopics.join(", ")}.` : null,
    codeWords[rules.codePolicy],
    hintWords(rules),
    rules.duringGraded === "off"
      ? "It is off while you have a graded quiz open."
      : "While you have a graded quiz open it explains ideas only.",
    rules.persona === "" ? null : `How it was asked to sound: ${rules.persona}`,
    rules.contact === null ? null : `For anything else, turn to ${rules.contact}.`,
    rules.howToReach === "" ? null : `How to reach ${rules.contact ?? "those who teach"}: ${rules.howToReach}`,
  ].filter((words) => words !== null);

export const reasonWords: Record<ThumbReason, string> = {
  wrong: "It is wrong",
  unclear: "I do not understand it",
  not_my_question: "It does not answer my question",
  too_long: "It is too long",
  too_little: "It says too little",
  other: "Something else",
};
