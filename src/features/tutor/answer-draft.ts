import { createAnswerFilter } from "./answer-filter.ts";
import { type Citable, citationOf } from "./citations.ts";
import { createCodeGuard } from "./code-policy.ts";
import type { Citation } from "./contract.ts";
import type { CodePolicy } from "./contract-settings.ts";
import type { AnswerChunk } from "./generations.ts";
import type { Analyser } from "./lexemes.ts";

/** An answer while it is being written: its text, its verified citations, and the passages that it may cite. */
export type AnswerDraft = {
  text(): string;
  citations(): Citation[];
  /** Numbers passages after those that are known; one that is known keeps its number. */
  number(passages: readonly Citable[]): { n: number; passage: Citable }[];
  push(delta: string): void;
  /** Lets out what was held back, and ends the text. */
  end(): void;
};

const part = "answer";

export const createAnswerDraft = (given: {
  courseSlug: string;
  analyser: Analyser;
  /** What mark n stands for, at n - 1, where it is known beforehand. */
  quotes?: readonly string[] | undefined;
  /** On code that a model writes; what is quoted from lessons has none. */
  codePolicy?: CodePolicy | undefined;
  tell: (chunk: AnswerChunk) => void;
}): AnswerDraft => {
  const { courseSlug, analyser, quotes, codePolicy = "full", tell } = given;
  const guard = createCodeGuard(codePolicy);
  const known: Citable[] = [];
  const cited = new Map<number, Citation>();
  const filter = createAnswerFilter((n) => known[n - 1]?.body);
  let text = "";

  const letOut = ({ text: delta, marks }: ReturnType<typeof filter.push>): void => {
    for (const mark of marks) {
      if (cited.has(mark.n)) continue;
      const passage = known[mark.n - 1]!;
      const citation = citationOf(mark, passage, { courseSlug, analyser, quote: quotes?.[mark.n - 1] });
      cited.set(mark.n, citation);
      tell({ type: "data-citation", id: `citation-${mark.n}`, data: citation });
    }
    if (delta === "") return;
    if (text === "") tell({ type: "text-start", id: part });
    text += delta;
    tell({ type: "text-delta", id: part, delta });
  };

  return {
    text: () => text,
    citations: () => [...cited.values()].sort((a, b) => a.n - b.n),
    number: (passages) =>
      passages.map((passage) => {
        const at = known.findIndex(({ id }) => id === passage.id);
        return { n: at >= 0 ? at + 1 : known.push(passage), passage };
      }),
    push: (delta) => letOut(filter.push(guard.push(delta))),
    end: () => {
      letOut(filter.push(guard.end()));
      letOut(filter.end());
      if (text !== "") tell({ type: "text-end", id: part });
    },
  };
};
