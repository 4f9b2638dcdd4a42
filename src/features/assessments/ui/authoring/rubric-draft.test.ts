import { describe, expect, test } from "vitest";
import { Rubric } from "../../rubric.ts";
import {
  addCriterion,
  addLevel,
  freeId,
  moveCriterion,
  newRubric,
  removeCriterion,
  setCriterion,
  setLevel,
} from "./rubric-draft.ts";

describe("the draft of a rubric", () => {
  test("begins with a criterion that only wants a title", () => {
    expect(Rubric.safeParse(newRubric()).error?.issues.map(({ path }) => path.join("."))).toEqual(["criteria.0.title"]);
    expect(Rubric.safeParse(setCriterion(newRubric(), 0, { title: "Clear" })).success).toBe(true);
  });

  test("grows, moves and shrinks with ids of its own", () => {
    const two = setCriterion(addCriterion(newRubric()), 1, { title: "Second" });
    expect(two.criteria.map(({ id }) => id)).toEqual(["c1", "c2"]);
    const moved = moveCriterion(two, 1, 0);
    expect(moved.criteria.map(({ id }) => id)).toEqual(["c2", "c1"]);
    const one = removeCriterion(moved, 1);
    expect(addCriterion(one).criteria.map(({ id }) => id)).toEqual(["c2", "c3"]);
    expect(freeId("c", [{ id: "c3" }, { id: "c2" }])).toBe("c4");
  });

  test("levels are added and changed in their place", () => {
    const [criterion] = newRubric().criteria;
    expect(addLevel(criterion!).map(({ id }) => id)).toEqual(["l1", "l2", "l3", "l4"]);
    expect(setLevel(criterion!, 1, { points: "1.5" }).map(({ points }) => points)).toEqual(["2", "1.5", "0"]);
  });
});
