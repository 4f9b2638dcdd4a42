import { describe, expect, test } from "vitest";
import { sampleBodies } from "#/test/factories-assessments.ts";
import fc from "#/test/properties.ts";
import type { Answer } from "./answer.ts";
import { grade } from "./grading.ts";
import { byName, type Names, namesOf, underNames } from "./names.ts";
import { type BodyOf, QuestionBody, questionTypes } from "./question.ts";
import { simulatedAnswers } from "./simulated.ts";
import { chosenOptions, variantInAttempt, variantOf } from "./variant.ts";

const bodies = sampleBodies();
const secret = fc.string({ minLength: 1, maxLength: 32 });
const type = fc.constantFrom(...questionTypes);

/** The author's ids, each its own name. */
const authors = (body: QuestionBody): Names =>
  new Map(
    [...namesOf(body, { seed: 1, naming: null })].map(([list, ids]) => [
      list,
      new Map([...ids.keys()].map((id) => [id, id])),
    ]),
  );

const withoutKeys = (reasons: readonly { text: string; fraction: string | null; part?: string | undefined }[]) =>
  reasons.map(({ text, fraction, part }) => JSON.stringify([text, fraction, part])).sort();

describe("secret names", () => {
  test("grade every answer as the author's ids do", () => {
    fc.assert(
      fc.property(type, secret, fc.nat(), (of, naming, seed) => {
        const body = bodies[of];
        const variant = variantOf(body, seed, naming);
        expect(QuestionBody.safeParse(variant).success).toBe(true);
        const written = of === "formula" ? variantOf(body, seed) : body;
        const names = namesOf(written, { seed, naming });
        for (const { answer } of simulatedAnswers(written)) {
          const [plain, named] = [
            grade(written, answer, "3"),
            grade(variant, underNames(answer, authors(written), names), "3"),
          ];
          expect({ ...named, reasons: [] }).toEqual({ ...plain, reasons: [] });
          expect(withoutKeys(named.reasons)).toEqual(withoutKeys(plain.reasons));
        }
      }),
    );
  });

  test("lead back to the author's ids, and to those of another time", () => {
    fc.assert(
      fc.property(type, secret, secret, (of, one, other) => {
        const body = bodies[of];
        const [from, to] = [namesOf(body, { seed: 1, naming: one }), namesOf(body, { seed: 2, naming: other })];
        for (const { answer } of simulatedAnswers(body)) {
          const named = underNames(answer, authors(body), from);
          expect(underNames(named, from, authors(body))).toEqual(answer);
          expect(underNames(underNames(named, from, to), to, authors(body))).toEqual(answer);
        }
      }),
    );
  });

  test("keep the meaning of answers when the key is corrected, options are moved or texts reworded", () => {
    const choice = bodies.single_choice as BodyOf<"single_choice">;
    const corrected: QuestionBody = {
      ...choice,
      options: choice.options.toReversed().map((option) => ({ ...option, fraction: option.id === "c" ? "1" : "0" })),
    };
    fc.assert(
      fc.property(secret, fc.nat(), (naming, seed) => {
        const named = underNames(
          { type: "single_choice", optionId: "c" },
          authors(choice),
          namesOf(choice, { seed, naming }),
        );
        expect(grade(variantOf(corrected, seed, naming), named, "1").fraction).toBe("1");
      }),
    );
  });

  test("are in no list the author's, nor the same in another list, question or attempt", () => {
    const same = [
      { id: "a", text: "A" },
      { id: "b", text: "B" },
    ];
    const pairs: BodyOf<"matching"> = {
      ...{ type: "matching", stem: "?", explanation: "", rights: same },
      lefts: same.map((item) => ({ ...item, rightId: item.id, feedback: "" })),
    };
    const variants = [
      variantInAttempt(pairs, { seed: 1, naming: "x" }, "q1"),
      variantInAttempt(pairs, { seed: 1, naming: "x" }, "q2"),
      variantInAttempt(pairs, { seed: 1, naming: "y" }, "q1"),
    ] as (typeof pairs)[];
    const all = variants.flatMap(({ lefts, rights }) => [...lefts, ...rights].map(({ id }) => id));
    expect(new Set(all).size).toBe(12);
    expect(all.every((id) => /^[0-9a-f]{16}$/.test(id))).toBe(true);
  });

  test("stand in orders that are about equally likely, whatever the seed", () => {
    const choice = bodies.single_choice as BodyOf<"single_choice">;
    const counts = new Map<string, number>();
    for (let n = 0; n < 1_200; n += 1) {
      const { options } = variantOf(choice, 7, `secret ${n}`) as typeof choice;
      const order = options.map(({ text }) => text.at(-1)).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(["abc", "acb", "bac", "bca", "cab", "cba"]);
    for (const count of counts.values()) expect(count).toBeGreaterThan(140);
  });

  test("leave the author's order where nothing is shuffled", () => {
    const choice = { ...(bodies.multiple_choice as BodyOf<"multiple_choice">), shuffle: false };
    const { options } = variantOf(choice, 7, "secret") as typeof choice;
    expect(options.map(({ text }) => text)).toEqual(choice.options.map(({ text }) => text));
  });

  test("of chosen options lead back to the author's for statistics", () => {
    const [single, multiple] = [bodies.single_choice, bodies.multiple_choice];
    const attempt = { seed: 3, naming: "secret" };
    const { options } = variantInAttempt(multiple, attempt, "q") as BodyOf<"multiple_choice">;
    const nameOf = (text: string) => options.find((option) => option.text === text)!.id;
    const optionIds = [nameOf("Option c"), nameOf("Option a")];
    expect(chosenOptions({ type: "multiple_choice", optionIds }, multiple, attempt, "q")).toEqual(["a", "c"]);
    expect(chosenOptions({ type: "single_choice", optionId: null }, single, attempt, "q")).toEqual([]);
    expect(chosenOptions({ type: "single_choice", optionId: nameOf("Option b") }, single, attempt, "q")).toEqual(["b"]);
    expect(chosenOptions({ type: "true_false", value: true }, single, attempt, "q")).toEqual([]);
    expect(chosenOptions({ type: "true_false", value: true }, bodies.true_false, attempt, "q")).toBeNull();
    expect(chosenOptions({ type: "single_choice", optionId: "b" }, single, { seed: 3, naming: null }, "q")).toBeNull();
  });

  test("stand in the text of a cloze too", () => {
    const cloze = bodies.cloze as BodyOf<"cloze">;
    const { stem, parts } = variantOf(cloze, 1, "secret") as typeof cloze;
    expect(stem).toBe(`One {{${parts[0]?.id}}}, two {{${parts[1]?.id}}}, three {{${parts[2]?.id}}}.`);
  });
});

describe("names of before there were secrets", () => {
  test("are the author's for choices and gaps, and numbers for what is ordered or matched", () => {
    const numbers = (of: "ordering" | "matching", list: string) =>
      [...namesOf(bodies[of], { seed: 5, naming: null }).get(list)!.values()].sort();
    expect(numbers("ordering", "items")).toEqual(["1", "2", "3", "4"]);
    expect(numbers("matching", "rights")).toEqual(["1", "2", "3", "4"]);
    for (const of of ["single_choice", "multiple_choice", "cloze"] as const)
      expect(variantOf(bodies[of], 5)).toEqual(bodies[of]);
  });

  test("count past nine", () => {
    expect(["10", "9", "1"].map((id) => ({ id })).sort(byName)).toEqual([{ id: "1" }, { id: "9" }, { id: "10" }]);
  });
});

describe("an answer to what has gone", () => {
  const none: Names = new Map();
  test.each<[Answer, Answer]>([
    [
      { type: "single_choice", optionId: "a" },
      { type: "single_choice", optionId: null },
    ],
    [
      { type: "single_choice", optionId: null },
      { type: "single_choice", optionId: null },
    ],
    [
      { type: "multiple_choice", optionIds: ["a"] },
      { type: "multiple_choice", optionIds: [] },
    ],
    [
      { type: "ordering", itemIds: ["a"] },
      { type: "ordering", itemIds: [] },
    ],
    [
      { type: "matching", pairs: [{ leftId: "a", rightId: "b" }] },
      { type: "matching", pairs: [] },
    ],
    [
      { type: "cloze", parts: [{ id: "a", value: "x" }] },
      { type: "cloze", parts: [] },
    ],
  ])("%j becomes %j", (given, left) => {
    expect(underNames(given, none, none)).toEqual(left);
  });

  test("keeps what is there: an entry without its pair, a gap without its option", () => {
    const names = (list: string, ...ids: string[]) => [list, new Map(ids.map((id) => [id, id]))] as const;
    const lefts: Names = new Map([names("lefts", "a"), names("rights")]);
    expect(underNames({ type: "matching", pairs: [{ leftId: "a", rightId: "b" }] }, lefts, lefts)).toEqual({
      ...{ type: "matching", pairs: [] },
    });
    const gap: Names = new Map([names("parts", "a"), names("options of a")]);
    expect(underNames({ type: "cloze", parts: [{ id: "a", value: "x" }] }, gap, gap)).toEqual({
      ...{ type: "cloze", parts: [{ id: "a", value: "" }] },
    });
  });
});
