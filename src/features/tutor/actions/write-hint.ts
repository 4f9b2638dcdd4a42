import type { Offer } from "#/features/assessments/actions/climb-ladder.ts";
import { type HintMaterial, solvedLike } from "#/features/assessments/actions/hint-material.ts";
import type { Rung } from "#/features/assessments/hint-ladder.ts";
import type { Context } from "#/server/context.ts";
import { parseMarkdown } from "#/server/markdown/parse.ts";
import { plainOf } from "../blocks.ts";
import type { WrittenRung } from "../hint-prompt.ts";
import {
  exampleWords,
  type HintWords,
  pointerWords,
  restateWords,
  ruledOutWords,
  sentenceWords,
  solvedWords,
} from "../hint-words.ts";
import { blocksOfTree } from "../passages.ts";
import type { RankedPassage } from "../store-search.ts";
import { findHintPassages, type HintPassages, placeOf } from "./find-hint-passages.ts";
import type { HintRules } from "./hint-rules.ts";
import { createModelHints } from "./model-hint.ts";

type Said = NonNullable<Offer["said"]>;
type Words = HintWords<RankedPassage>;

const alone = (text: string): Words => ({ text, passages: [] });

const stemOf = ({ facts }: Pick<HintMaterial, "facts">) => blocksOfTree(parseMarkdown(facts.stem));

/** Words without any model; null where there are none worth saying. */
const courseWords = async (
  ctx: Context,
  rung: WrittenRung,
  question: { id: string; material: HintMaterial },
  found: HintPassages,
): Promise<Words | null> => {
  const { material } = question;
  const maySay = (words: string) => !material.tellsKey(words);
  const [pointed] = found.passages;
  switch (rung) {
    case "restate": {
      const restated = restateWords(material.facts, stemOf(material));
      return restated === null ? null : alone(restated);
    }
    case "pointer":
      return pointed ? pointerWords(pointed) : null;
    case "next_step": {
      const sentence = pointed ? sentenceWords(pointed, found, maySay) : null;
      return sentence ?? (material.ruledOut === null ? null : alone(ruledOutWords(material.ruledOut)));
    }
    case "analogue": {
      const solved = await solvedLike(ctx, { id: question.id, ...material });
      const words = solved && solvedWords(solved);
      if (words !== null && maySay(words)) return alone(words);
      return exampleWords(found.passages, found, maySay);
    }
  }
};

/** Finds the words of a rung: the author's, else a model's, else those that the course has. */
export const createHintWriter = (
  ctx: Context,
  questionId: string,
  material: HintMaterial,
  rules: HintRules,
): ((rung: Rung) => Promise<Said | null>) => {
  const words = `${plainOf(stemOf(material))}\n${material.facts.attempt ?? ""}`;
  let search: Promise<HintPassages> | null = null;
  const passages = () => {
    search ??= findHintPassages(ctx, { ...material, words });
    return search;
  };
  const writeByModel = createModelHints(ctx, material, rules, passages);
  return async (rung) => {
    const common = { rung, model: null, places: [] };
    if (rung === "solution") return { ...common, source: "author", text: material.solution() };
    const authors = material.authorsWords(rung);
    if (authors !== null) return { ...common, source: "author", text: authors };
    const written = await writeByModel(rung);
    if (written) return { ...common, source: "model", ...written };
    const found = await passages();
    const own = await courseWords(ctx, rung, { id: questionId, material }, found);
    if (!own) return null;
    const places = own.passages.map(({ passage, quote }) => placeOf(found.course.slug, passage, quote));
    return { ...common, source: "course", text: own.text, places };
  };
};
