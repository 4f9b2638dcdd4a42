import type { QuestionBody } from "./question.ts";

type Item = { text: string };
type Listed = Partial<Record<"options" | "items" | "lefts" | "rights", readonly Item[]>>;

const listed = ({ options = [], items = [], lefts = [], rights = [] }: Listed): string[] =>
  [...options, ...items, ...lefts, ...rights].map(({ text }) => text);

/** What a learner reads of a question before they answer: its stem, and what there is to choose from. */
export const askedTexts = (body: QuestionBody): { stem: string; choices: string[] } => {
  const parts = body.type === "cloze" ? body.parts.flatMap((part) => listed(part as Listed)) : [];
  return { stem: body.stem, choices: [...listed(body as Listed), ...parts] };
};
