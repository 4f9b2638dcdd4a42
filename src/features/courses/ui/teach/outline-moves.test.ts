import { expect, test } from "vitest";
import type { OutlineModule } from "../../contract.ts";
import { moveLessonIn, moveModuleIn, neighbourPlace } from "./outline-moves.ts";

const outline = (text: string): OutlineModule[] =>
  text.split("|").map((lessons, index) => ({
    id: `m${index}`,
    title: "",
    lessons: [...lessons].map((id) => ({
      id,
      slug: id,
      title: id,
      summary: "",
      minutes: 1,
      state: "draft" as const,
      isCompleted: false,
    })),
  }));
const text = (modules: readonly OutlineModule[]) =>
  modules.map((module) => module.lessons.map((lesson) => lesson.id).join("")).join("|");

test("lessons move within and between modules", () => {
  expect(text(moveLessonIn(outline("abc|de"), "a", "m0", 2))).toBe("bca|de");
  expect(text(moveLessonIn(outline("abc|de"), "c", "m1", 1))).toBe("ab|dce");
  expect(text(moveLessonIn(outline("abc|de"), "x", "m1", 1))).toBe("abc|de");
});

test("modules move", () => {
  expect(text(moveModuleIn(outline("a|b|c"), "m0", 2))).toBe("b|c|a");
  expect(text(moveModuleIn(outline("a|b"), "x", 0))).toBe("a|b");
});

test("one step leads over the edge into the neighbouring module, and nowhere at the ends", () => {
  const modules = outline("ab||c");
  expect(neighbourPlace(modules, "b", -1)).toEqual({ moduleId: "m0", position: 0 });
  expect(neighbourPlace(modules, "b", 1)).toEqual({ moduleId: "m1", position: 0 });
  expect(neighbourPlace(modules, "c", -1)).toEqual({ moduleId: "m1", position: 0 });
  expect(neighbourPlace(modules, "a", -1)).toBeNull();
  expect(neighbourPlace(modules, "c", 1)).toBeNull();
  expect(neighbourPlace(modules, "x", 1)).toBeNull();
});
