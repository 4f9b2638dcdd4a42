import { describe, expect, test } from "vitest";
import { depthsOf, isStuck, openNeedsOf, progressOf, type Topic } from "./topics.ts";

const topic = (id: string, needs: string[] = [], given: Partial<Topic> = {}): Topic => ({
  ...{ id, name: id, needs, probability: 0.3, attempts: 0, days: 0, isMastered: false, ...given },
});

test("progress in words", () => {
  expect(progressOf(topic("a"))).toBe("new");
  expect(progressOf(topic("a", [], { attempts: 1, probability: 0.79 }))).toBe("practising");
  expect(progressOf(topic("a", [], { attempts: 1, probability: 0.97 }))).toBe("nearly");
  expect(progressOf(topic("a", [], { attempts: 3, probability: 0.97, isMastered: true }))).toBe("mastered");
});

test("stuck is who has tried ten times without mastery", () => {
  expect([9, 10].map((attempts) => isStuck(topic("a", [], { attempts })))).toEqual([false, true]);
  expect(isStuck(topic("a", [], { attempts: 12, isMastered: true }))).toBe(false);
});

describe("needs", () => {
  const all = [topic("c", ["b", "gone"]), topic("a"), topic("b", ["a"]), topic("d", ["a", "c"])];

  test("give the depth of a topic", () =>
    expect(Object.fromEntries(depthsOf(all))).toEqual({ a: 0, b: 1, c: 2, d: 3 }));

  test("that are open come first to last, each once", () => {
    expect(openNeedsOf(all[3]!, all).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    const some = all.map((each) => (each.id === "b" ? { ...each, isMastered: true } : each));
    expect(openNeedsOf(all[3]!, some).map(({ id }) => id)).toEqual(["a", "c"]);
    expect(openNeedsOf(all[1]!, all)).toEqual([]);
  });
});
