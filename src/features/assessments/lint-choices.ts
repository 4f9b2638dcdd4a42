import { gapsOf } from "./gaps.ts";
import { isCode, plainText } from "./lint-text.ts";
import type { QuestionBody } from "./question.ts";

/** An option as a linter sees it. */
export type LintOption = {
  at: string;
  /** As it is read. */
  text: string;
  /** As it was written. */
  source: string;
  isKey: boolean;
  /** Earns nothing; what earns a part is neither. */
  isWrong: boolean;
  feedback: string;
  isAlone: boolean;
  isCode: boolean;
};

/** Something to choose from: the options of a question, or of a gap. */
export type Choices = {
  /** Of the list. */
  at: string;
  /** The question; for a gap the text before it. */
  stem: string;
  stemAt: string;
  options: LintOption[];
  picks: "one" | "several";
  shuffle: boolean;
  isGap: boolean;
};

type Option = { text: string; fraction: string; feedback: string; isAlone?: boolean };

const optionsAt = (at: string, options: readonly Option[], picks: Choices["picks"]): LintOption[] =>
  options.map((option, i) => ({
    ...{ at: `${at}/${i}`, text: plainText(option.text), feedback: option.feedback },
    source: option.text.trim(),
    isKey: picks === "one" ? Number(option.fraction) === 1 : Number(option.fraction) > 0,
    isWrong: !(Number(option.fraction) > 0),
    isAlone: option.isAlone === true,
    isCode: isCode(option.text.trimStart()),
  }));

const textBefore = (stem: string, gap: string): string => {
  const place = new RegExp(`\\{\\{\\s*${gap}\\s*\\}\\}`);
  return stem.slice(0, stem.search(place));
};

/** Lists to choose from; empty texts are still being written and left out. */
export const choicesOf = (body: QuestionBody): Choices[] => {
  const written = (list: Choices) => ({ ...list, options: list.options.filter(({ text }) => text !== "") });
  switch (body.type) {
    case "single_choice":
    case "multiple_choice": {
      const picks = body.type === "single_choice" ? "one" : "several";
      const options = optionsAt("/options", body.options, picks);
      const place = { at: "/options", stem: body.stem, stemAt: "/stem" };
      return [written({ ...place, options, picks, shuffle: body.shuffle, isGap: false })];
    }
    case "cloze": {
      const known = new Set(gapsOf(body.stem));
      return body.parts.flatMap((part, i) => {
        if (part.type !== "single_choice" || !known.has(part.id)) return [];
        const at = `/parts/${i}/options`;
        const place = { at, stem: textBefore(body.stem, part.id), stemAt: "/stem" };
        const options = optionsAt(at, part.options, "one");
        return [written({ ...place, options, picks: "one", shuffle: part.shuffle, isGap: true })];
      });
    }
    default:
      return [];
  }
};

export const keysOf = ({ options }: Choices): LintOption[] => options.filter((option) => option.isKey);
export const wrongsOf = ({ options }: Choices): LintOption[] => options.filter((option) => option.isWrong);
/** Whether any option is code. */
export const hasCode = ({ options }: Choices): boolean => options.some((option) => option.isCode);
export const textsOf = ({ options }: Choices): string[] => options.map(({ text }) => text);
