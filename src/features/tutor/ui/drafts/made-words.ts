import type { MadeDrafts } from "../../contract-drafts.ts";

const reasons = {
  not_asked: "Made from the course’s own terms.",
  not_set_up: "No AI model is set up, so these were made from the course’s own terms.",
  budget_spent: "The budget of the AI model is spent for today, so these were made from the course’s own terms.",
  failed: "The AI model gave nothing that could be used, so these were made from the course’s own terms.",
} as const satisfies Record<NonNullable<MadeDrafts["withoutModel"]>, string>;

const count = (number: number, one: string, many: string) => (number === 1 ? `1 ${one}` : `${number} ${many}`);

/** What happened, for the author: how many there are, who made them, and what was thrown away. */
export const madeWords = ({ drafts, withoutModel, dropped, isCut }: MadeDrafts): string => {
  const thrown = [
    dropped.unquoted > 0 && `${dropped.unquoted} without words of the lesson`,
    dropped.known > 0 && `${dropped.known} that the bank has already`,
    dropped.invalid > 0 && `${dropped.invalid} that were no whole questions`,
  ].filter((part) => part !== false);
  return [
    drafts.length === 0
      ? "Nothing new was found in these passages. Choose others, or add terms to the glossary."
      : `${count(drafts.length, "draft", "drafts")} to read.`,
    withoutModel ? reasons[withoutModel] : "An AI model made them; check each against its passage.",
    ...(thrown.length > 0 ? [`Thrown away: ${thrown.join(", ")}.`] : []),
    ...(isCut ? ["More was chosen than a model reads at once: only the beginning was read."] : []),
  ].join(" ");
};
