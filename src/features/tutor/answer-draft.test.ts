import { describe, expect, test } from "vitest";
import { createAnswerDraft } from "./answer-draft.ts";
import type { AnswerChunk } from "./generations.ts";

const passage = (id: string, text: string) => ({
  id,
  lessonId: "lesson",
  lessonSlug: "bees",
  lessonTitle: "Bees",
  headingPath: ["Bees", id],
  anchor: id,
  body: text,
  blocks: [{ kind: "text" as const, runs: [{ kind: "text" as const, text }] }],
});
const dance = passage("dance", "Bees dance to tell where the flowers are.");
const winter = passage("winter", "In winter they shiver in a cluster.");

const begin = (quotes?: readonly string[]) => {
  const told: AnswerChunk[] = [];
  const draft = createAnswerDraft({ courseSlug: "hive", analyser: "en-4", quotes, tell: (chunk) => told.push(chunk) });
  return { draft, told, types: () => told.map(({ type }) => type) };
};

describe("an answer being written", () => {
  test("tells its text and each passage once, at its first mark", () => {
    const { draft, types } = begin();
    draft.number([dance, winter]);
    for (const piece of ["They shiver [2]", ". Bees dance [", "1]. They shiver [2]."]) draft.push(piece);
    draft.end();
    expect(draft.text()).toBe("They shiver [2]. Bees dance [1]. They shiver [2].");
    expect(draft.citations().map(({ n, anchor, quote }) => [n, anchor, quote])).toEqual([
      [1, "dance", dance.body],
      [2, "winter", winter.body],
    ]);
    expect(types().filter((type) => type === "data-citation")).toHaveLength(2);
    expect([types()[0], types().at(-1)]).toEqual(["text-start", "text-end"]);
  });

  test("keeps the course's policy on code, also in what was held back", () => {
    const told: AnswerChunk[] = [];
    const tell = (chunk: AnswerChunk) => told.push(chunk);
    const draft = createAnswerDraft({ courseSlug: "hive", analyser: "en-4", codePolicy: "none", tell });
    draft.number([dance]);
    for (const piece of ["They dance [1].\n", "``", "`py\nsecret()\n"]) draft.push(piece);
    draft.end();
    expect(draft.text()).toContain("They dance [1].\n*Code was left out");
    expect(JSON.stringify(told)).not.toContain("secret");
  });

  test("a passage found again keeps its number, and new ones go on from there", () => {
    const { draft } = begin();
    expect(draft.number([dance]).map(({ n }) => n)).toEqual([1]);
    expect(draft.number([winter, dance]).map(({ n }) => n)).toEqual([2, 1]);
  });

  test("takes the words that a mark is known to stand for", () => {
    const { draft } = begin(["tell where the flowers are"]);
    draft.number([dance]);
    draft.push("**Bees** [1]");
    draft.end();
    expect(draft.citations()[0]?.quote).toBe("tell where the flowers are");
  });

  test("without a word there is no text to begin or end", () => {
    const { draft, told } = begin();
    draft.push("[9]");
    draft.end();
    expect([draft.text(), draft.citations(), told]).toEqual(["", [], []]);
  });
});
