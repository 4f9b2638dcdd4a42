import { renderNote } from "#/server/markdown/render.ts";
import type { Answer } from "../answer.ts";
import type { QuestionFeedback, Solution } from "../contract.ts";
import { fillGaps } from "../gaps.ts";
import { inWords } from "../in-words.ts";
import { byName } from "../names.ts";
import type {
  BodyOf,
  ChoiceOption,
  PublicItem,
  PublicOption,
  PublicPart,
  PublicQuestion,
  QuestionBody,
} from "../question.ts";
import type { ClozePart } from "../question-cloze.ts";
import { feedbackOf, solutionOf } from "../release.ts";
import { seedFrom, shuffled } from "../shuffle.ts";

/** "" stays "". */
export const renderProse = async (markdown: string): Promise<string> =>
  markdown.trim() === "" ? "" : renderNote(markdown);

const publicItem = async ({ id, text }: { id: string; text: string }): Promise<PublicItem> => ({
  id,
  text,
  html: await renderProse(text),
});
const publicItems = (items: readonly { id: string; text: string }[]) => Promise.all(items.map(publicItem));

const publicOption = async ({ tip, isAlone, ...option }: ChoiceOption, withTips: boolean): Promise<PublicOption> => ({
  ...(await publicItem(option)),
  ...(isAlone ? { isAlone } : {}),
  ...(withTips && tip ? { tip: await renderProse(tip) } : {}),
});

const publicNumber = ({ unit, decimalMark }: Pick<BodyOf<"numeric">, "unit" | "decimalMark">) => ({
  unit: unit === undefined ? ("none" as const) : unit.isRequired ? ("required" as const) : ("optional" as const),
  decimalMark: decimalMark ?? ("." as const),
});

const publicPart = (part: ClozePart, seed: number): PublicPart => {
  const { id, type } = part;
  if (type === "short_answer") return { id, type };
  if (type === "numeric") return { id, type, ...publicNumber(part) };
  const inOrder = part.shuffle ? shuffled(part.options, seedFrom(seed, id)) : part.options;
  return { id, type, options: inOrder.map((option) => ({ id: option.id, text: inWords(option.text) })) };
};

/** Characters of private use carry the places of gaps through the renderer, which lets nothing else through. */
const [gapStart, gapEnd] = ["\ue000", "\ue001"];
const gapPlace = new RegExp(`${gapStart}([A-Za-z0-9_-]+)${gapEnd}`, "g");

const renderCloze = async (stem: string): Promise<string> => {
  const marked = fillGaps(stem.replace(/[\ue000\ue001]/g, ""), (id) => `${gapStart}${id}${gapEnd}`);
  return (await renderProse(marked)).replace(gapPlace, '<span data-gap="$1"></span>');
};

/**
 * What a learner may see of a variant of a question. Options stand in the order that the seed gives; names, and the
 * order of what is to be ordered or matched, are the variant's. So the server alone knows the author's order.
 */
export const presentQuestion = async (
  { id, body }: { id: string; body: QuestionBody },
  { seed, withTips = false }: { seed: string | number; withTips?: boolean },
): Promise<PublicQuestion> => {
  const mixed = seedFrom(seed, id);
  const stemHtml = body.type === "cloze" ? await renderCloze(body.stem) : await renderProse(body.stem);
  const shown = { id, stem: body.stem, stemHtml };
  switch (body.type) {
    case "single_choice":
    case "multiple_choice": {
      const mixedOptions: readonly ChoiceOption[] = body.shuffle ? shuffled(body.options, mixed) : body.options;
      const inOrder = mixedOptions.toSorted((a, b) => Number(a.isAlone ?? false) - Number(b.isAlone ?? false));
      const options = await Promise.all(inOrder.map((option) => publicOption(option, withTips)));
      return { ...shown, type: body.type, options };
    }
    case "numeric":
    case "formula":
      return { ...shown, type: body.type, ...publicNumber(body) };
    case "matching":
      return {
        ...shown,
        type: body.type,
        lefts: await publicItems(body.lefts),
        rights: await publicItems(body.rights),
      };
    case "ordering": {
      const items = await publicItems(body.items);
      return { ...shown, type: body.type, items: items.sort(byName) };
    }
    case "cloze":
      return { ...shown, type: body.type, parts: body.parts.map((part) => publicPart(part, mixed)) };
    case "hotspot":
      return { ...shown, type: body.type, picture: body.picture, marks: body.marks };
    case "code":
      return { ...shown, type: body.type, language: body.language, starter: body.starter };
    case "file": {
      const { type, fileKinds, maxFiles, maxFileBytes } = body;
      return { ...shown, type, fileKinds, maxFiles, maxFileBytes };
    }
    default:
      return { ...shown, type: body.type };
  }
};

export const presentSolution = async (body: QuestionBody): Promise<Solution> => {
  const { guidance, explanation, ...solution } = solutionOf(body);
  return { ...solution, guidanceHtml: await renderProse(guidance), explanationHtml: await renderProse(explanation) };
};

/** `withUnchosen` also tells the solution. */
export const presentFeedback = async (
  body: QuestionBody,
  answer: Answer | null,
  withUnchosen: boolean,
): Promise<QuestionFeedback> => {
  const { text, options } = feedbackOf(body, answer, withUnchosen);
  return {
    html: await renderProse(text),
    options: await Promise.all(
      options.map(async ({ id, isChosen, text: words }) => ({ id, isChosen, html: await renderProse(words) })),
    ),
  };
};
