import { describe, expect, test } from "vitest";
import { type Block, runsText, sentencesOf, splitBlock } from "./blocks.ts";

const sentences = (text: string) => sentencesOf([{ kind: "text", text }]).map(runsText);
const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(" ");

describe("sentences", () => {
  test("end where the next begins with a capital, not after an abbreviation", () => {
    expect(sentences("Bees dance. They sleep, e.g. Ants too. See Dr. Bee!")).toEqual([
      "Bees dance. ",
      "They sleep, e.g. Ants too. ",
      "See Dr. Bee!",
    ]);
  });

  test("end at the full stop of scripts without spaces", () => {
    expect(sentences("蜂は踊る。花を知らせる。")).toEqual(["蜂は踊る。", "花を知らせる。"]);
  });

  test("keep code and formulas whole", () => {
    const runs = [
      { kind: "text" as const, text: "Write " },
      { kind: "code" as const, text: "a. B" },
      { kind: "text" as const, text: " here. Then stop." },
    ];
    expect(sentencesOf(runs).map(runsText)).toEqual(["Write a. B here. ", "Then stop."]);
  });
});

describe("dividing a block", () => {
  test("leaves one alone that is short enough, and a formula always", () => {
    const short: Block = { kind: "text", runs: [{ kind: "text", text: words(5) }] };
    const formula: Block = { kind: "math", text: words(20) };
    expect(splitBlock(short, 10)).toEqual([short]);
    expect(splitBlock(formula, 10)).toEqual([formula]);
  });

  test("keeps every word", () => {
    const long: Block = { kind: "item", runs: [{ kind: "text", text: `${words(12)}. ${"Bees dance. ".repeat(6)}` }] };
    const parts = splitBlock(long, 10);
    expect(parts.every((part) => part.kind === "item")).toBe(true);
    expect(parts.flatMap((part) => ("runs" in part ? runsText(part.runs).split(" ") : []))).toHaveLength(24);
  });
});
