import { describe, expect, test } from "vitest";
import { expectedSuccess } from "./difficulty.ts";
import { fittingItem, type Item, nextFor } from "./next-item.ts";
import type { Topic } from "./topics.ts";

const today = "2026-03-05";
const topic = (id: string, given: Partial<Topic> = {}): Topic => ({
  ...{ id, name: id, needs: [], probability: 0.3, attempts: 0, days: 0, isMastered: false, ...given },
});
const item = (questionId: string, topicId: string, given: Partial<Item> = {}): Item => ({
  ...{ questionId, topicIds: [topicId], difficulty: 0, lastDay: null, wasRight: null, ...given },
});
const begun = { attempts: 3, probability: 0.6 };
const stuck = { attempts: 10, probability: 0.6 };
const mastered = { attempts: 4, days: 2, probability: 0.98, isMastered: true };
const next = (topics: Topic[], items: Item[], ability = 0) => nextFor({ topics, items, ability, today });

describe("the item that fits", () => {
  const choice = (items: Item[], ability: number) => fittingItem(items, "a", ability, today)?.questionId;

  test("is one that is solved with a chance of 0.70 to 0.80", () => {
    const ladder = Array.from({ length: 21 }, (_, n) => item(`q${n}`, "a", { difficulty: (n - 10) / 4 }));
    for (const ability of [-1, -0.3, 0, 0.7, 1.4]) {
      const chosen = fittingItem(ladder, "a", ability, today)!;
      const chance = expectedSuccess(ability, chosen.difficulty);
      expect(chance).toBeGreaterThanOrEqual(0.7);
      expect(chance).toBeLessThanOrEqual(0.8);
    }
  });

  test("is the nearest to that where none is, and none that was tried today or is of another topic", () => {
    const items = [item("hard", "a", { difficulty: 3 }), item("less", "a", { difficulty: 1 })];
    expect(choice(items, 0)).toBe("less");
    expect(choice([item("x", "a", { lastDay: today }), item("y", "b")], 0)).toBeUndefined();
  });

  test("is what was never tried, then what went wrong, then what is longest ago", () => {
    const right = item("right", "a", { lastDay: "2026-03-01", wasRight: true });
    const later = item("later", "a", { lastDay: "2026-03-02", wasRight: true });
    const wrong = item("wrong", "a", { lastDay: "2026-03-03", wasRight: false });
    expect(choice([right, later, wrong, item("fresh", "a")], 1.1)).toBe("fresh");
    expect(choice([right, later, wrong], 1.1)).toBe("wrong");
    expect(choice([later, right], 1.1)).toBe("right");
    expect(choice([item("b", "a"), item("a", "a")], 1.1)).toBe("a");
  });
});

describe("what comes next", () => {
  test("is of what is begun and nearest, then of the first in the course", () => {
    const items = [item("qa", "a"), item("qb", "b"), item("qc", "c")];
    expect(next([topic("a"), topic("b", begun), topic("c", { ...begun, probability: 0.7 })], items)).toEqual({
      ...{ kind: "question", questionId: "qc", topicId: "c", because: "practising" },
    });
    expect(next([topic("a"), topic("b")], items)).toMatchObject({ questionId: "qa", because: "new" });
    const wrong = item("qb", "b", { lastDay: "2026-03-01", wasRight: false });
    expect(next([topic("b", begun)], [wrong])).toMatchObject({ because: "again" });
  });

  test("waits for what a topic needs, unless that is all that is left for today", () => {
    const needy = topic("b", { ...begun, needs: ["a"] });
    const items = [item("qa", "a"), item("qb", "b")];
    expect(next([topic("a"), needy], items)).toMatchObject({ questionId: "qa" });
    expect(next([topic("a"), needy], [item("qa", "a", { lastDay: today }), item("qb", "b")])).toMatchObject({
      questionId: "qb",
    });
    expect(next([topic("a", mastered), needy], items)).toMatchObject({ questionId: "qb" });
    expect(next([topic("a"), needy], [item("qb", "b")])).toMatchObject({ questionId: "qb" });
  });

  test("is what comes before, after ten tries that led nowhere", () => {
    const lost = topic("b", { ...stuck, needs: ["a"] });
    expect(next([topic("a"), lost], [item("qa", "a"), item("qb", "b")])).toEqual({
      ...{ kind: "prerequisite", questionId: "qa", topicId: "a", forTopicId: "b" },
    });
  });

  test("is a person where nothing comes before it and nothing else is left", () => {
    const items = [item("qa", "a"), item("qb", "b")];
    expect(next([topic("b", stuck)], items)).toEqual({ kind: "person", topicId: "b" });
    expect(next([topic("b", stuck), topic("a")], items)).toMatchObject({ kind: "question", topicId: "a" });
    expect(next([topic("a", stuck), topic("b", { ...stuck, needs: ["a"] })], items)).toEqual({
      ...{ kind: "person", topicId: "a" },
    });
  });

  test("is tomorrow's, nothing more, or not to be told", () => {
    const tried = [item("qa", "a", { lastDay: today, wasRight: true })];
    expect(next([topic("b", mastered), topic("a", begun)], tried)).toEqual({ kind: "tomorrow", topicId: "a" });
    expect(next([topic("a", mastered)], tried)).toEqual({ kind: "done" });
    expect(next([topic("b")], tried)).toBeNull();
    expect(next([], tried)).toBeNull();
  });
});
