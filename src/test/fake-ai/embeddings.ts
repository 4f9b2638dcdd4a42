import { stemmer } from "stemmer";

/** FNV-1a. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
};

const normalised = (vector: number[]): number[] => {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
};

/** A bag of stems, hashed: the same text always makes the same vector, and texts that share words are near. */
export const embeddingOf = (text: string, dimensions: number): number[] => {
  const vector = new Array<number>(dimensions).fill(0);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const at = hash(stemmer(word));
    vector[at % dimensions]! += at & 0x10000 ? 1 : -1;
  }
  return normalised(vector);
};

const usualDimensions = 64;

/** `embed-128` makes vectors of 128 numbers, and so on. */
export const dimensionsOf = (model: string): number => Number(/^embed-(\d{1,4})$/.exec(model)?.[1] ?? usualDimensions);

export type EmbeddingBody = { model: string; input: string | string[]; dimensions?: number; encoding_format?: string };

const encoded = (vector: number[], format: string | undefined) =>
  format === "base64" ? Buffer.from(Float32Array.from(vector).buffer).toString("base64") : vector;

export const embeddingsFor = ({ model, input, dimensions, encoding_format }: EmbeddingBody) => {
  const texts = typeof input === "string" ? [input] : input;
  const tokens = Math.ceil(texts.join("").length / 4);
  return {
    object: "list",
    model,
    data: texts.map((text, index) => ({
      object: "embedding",
      index,
      embedding: encoded(embeddingOf(text, dimensions ?? dimensionsOf(model)), encoding_format),
    })),
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  };
};
