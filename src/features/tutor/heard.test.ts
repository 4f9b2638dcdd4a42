import { expect, test } from "vitest";
import fc from "#/test/properties.ts";
import type { Message } from "./contract.ts";
import type { AnswerChunk } from "./generations.ts";
import { type Heard, hear, joined, nothingHeard, restOf } from "./heard.ts";

const id = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";
const citation = (n: number) => ({
  ...{ n, lessonId: id, courseSlug: "c", lessonSlug: "l", lessonTitle: "L", headingPath: ["L"] },
  ...{ anchor: null, quote: "" },
});
const practice = {
  ...{ questionId: id, lessonId: id, courseSlug: "c", lessonSlug: "l", lessonTitle: "L" },
  ...{ anchor: "a", isStatement: false, stem: "S" },
};
const answer = (more: Partial<Message> = {}): Message => ({
  ...{ id, role: "tutor", clientMessageId: null, replyTo: id, state: "complete", model: "m", isDeclined: false },
  ...{ text: "Effort helps [1], and so does [2].", citations: [citation(1), citation(2)] },
  ...{ corrections: [{ word: "efort", replacement: "effort" }], practice, notice: null, thumb: null },
  createdAt: "2026-03-02T10:15:00.000Z",
  ...more,
});

const hearAll = (chunks: readonly AnswerChunk[], from: Heard = nothingHeard) => chunks.reduce(hear, from);
const textOf = (chunks: readonly AnswerChunk[]) =>
  chunks.map((chunk) => (chunk.type === "text-delta" ? chunk.delta : "")).join("");
const without = (type: string, chunks: readonly AnswerChunk[]) => chunks.filter((chunk) => chunk.type !== type);

test("all of an answer, for one who has heard nothing", () => {
  const chunks = restOf(answer());
  expect(chunks.map(({ type }) => type)).toEqual([
    ...["start", "data-corrections", "data-citation", "data-citation", "text-start", "text-delta", "text-end"],
    ...["data-practice", "message-metadata", "finish"],
  ]);
  expect(restOf(answer({ state: "incomplete" })).at(-1)).toEqual({ type: "finish", finishReason: "error" });
  const bare = restOf(answer({ text: "", citations: [], corrections: [], practice: null }));
  expect(bare.map(({ type }) => type)).toEqual(["start", "message-metadata", "finish"]);
});

test("wherever a listener was cut off, the rest comes without loss or repeat", () => {
  const words = answer().text.match(/\S+\s*/g)!;
  const whole = restOf(answer()).flatMap((chunk): AnswerChunk[] =>
    chunk.type === "text-delta" ? words.map((delta) => ({ ...chunk, delta })) : [chunk],
  );
  fc.assert(
    fc.property(fc.nat(whole.length - 2), (at) => {
      const before = whole.slice(0, at);
      const rest = restOf(answer(), hearAll(before));
      const heard = [...before, ...rest];
      expect(textOf(heard)).toBe(answer().text);
      expect(heard.filter(({ type }) => type === "data-citation")).toHaveLength(2);
      for (const type of ["start", "data-corrections", "data-practice", "finish"]) {
        expect(heard.filter((chunk) => chunk.type === type)).toHaveLength(1);
      }
      const opened = (type: string) => heard.filter((chunk) => chunk.type === type).length;
      expect(opened("text-start")).toBe(opened("text-end"));
      expect(hearAll(heard)).toMatchObject({ isTextOpen: false, text: answer().text.length });
    }),
  );
});

test("pieces of text are joined for keeping, and nothing else", () => {
  const chunks = restOf(answer());
  const split = chunks.flatMap((chunk): AnswerChunk[] =>
    chunk.type === "text-delta" ? [...chunk.delta].map((delta) => ({ ...chunk, delta })) : [chunk],
  );
  expect(joined(split)).toEqual(chunks);
  expect(joined(without("text-delta", chunks))).toEqual(without("text-delta", chunks));
});
