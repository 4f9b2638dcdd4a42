import type { Message } from "./contract.ts";
import type { AnswerChunk } from "./generations.ts";

/** How much of an answer a listener has heard. */
export type Heard = {
  isBegun: boolean;
  /** Characters. */
  text: number;
  isTextOpen: boolean;
  citations: ReadonlySet<number>;
  hasCorrections: boolean;
  hasPractice: boolean;
};

export const nothingHeard: Heard = {
  isBegun: false,
  text: 0,
  isTextOpen: false,
  citations: new Set(),
  hasCorrections: false,
  hasPractice: false,
};

export const hear = (heard: Heard, chunk: AnswerChunk): Heard => {
  switch (chunk.type) {
    case "start":
      return { ...heard, isBegun: true };
    case "text-start":
      return { ...heard, isTextOpen: true };
    case "text-delta":
      return { ...heard, text: heard.text + chunk.delta.length };
    case "text-end":
      return { ...heard, isTextOpen: false };
    case "data-citation":
      return { ...heard, citations: new Set([...heard.citations, chunk.data.n]) };
    case "data-corrections":
      return { ...heard, hasCorrections: true };
    case "data-practice":
      return { ...heard, hasPractice: true };
    default:
      return heard;
  }
};

const textRest = (text: string, { text: at, isTextOpen }: Heard): AnswerChunk[] => {
  const delta = text.slice(at);
  const id = "answer";
  if (delta === "") return isTextOpen ? [{ type: "text-end", id }] : [];
  return [
    ...(isTextOpen ? [] : [{ type: "text-start" as const, id }]),
    { type: "text-delta", id, delta },
    { type: "text-end", id },
  ];
};

/** What is left to hear of an answer that is stored and final. */
export const restOf = (answer: Message, heard: Heard = nothingHeard): AnswerChunk[] => {
  const { id, text, citations, corrections, practice, state, model, isDeclined, notice } = answer;
  const chunks: AnswerChunk[] = heard.isBegun ? [] : [{ type: "start", messageId: id }];
  if (corrections.length > 0 && !heard.hasCorrections) {
    chunks.push({ type: "data-corrections", id: "corrections", data: corrections });
  }
  for (const data of citations) {
    if (!heard.citations.has(data.n)) chunks.push({ type: "data-citation", id: `citation-${data.n}`, data });
  }
  chunks.push(...textRest(text, heard));
  if (practice && !heard.hasPractice) chunks.push({ type: "data-practice", id: "practice", data: practice });
  chunks.push({ type: "message-metadata", messageMetadata: { state, model, isDeclined, notice } });
  chunks.push({ type: "finish", finishReason: state === "incomplete" ? "error" : "stop" });
  return chunks;
};

/** The same with pieces of text that follow each other joined, for keeping. */
export const joined = (chunks: readonly AnswerChunk[]): AnswerChunk[] => {
  const all: AnswerChunk[] = [];
  for (const chunk of chunks) {
    const last = all.at(-1);
    if (chunk.type === "text-delta" && last?.type === "text-delta") {
      all[all.length - 1] = { ...last, delta: last.delta + chunk.delta };
    } else all.push(chunk);
  }
  return all;
};
