import { describe, expect, test } from "vitest";
import { CourseExport } from "./contract.ts";
import { exampleExport } from "./example-export.ts";
import { idsOfExport, withIds, withSlug } from "./new-ids.ts";

const file = CourseExport.parse(exampleExport);
const category = { id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c99", title: "All", weight: "100", dropLowest: 0 };

describe("a file under other ids", () => {
  test("has every part of it under another, in texts too, and strange ids as they are", () => {
    const gradebook = {
      scheme: { kind: "percent" as const },
      missingCountsZero: false,
      latePolicy: null,
      columns: [],
      categories: [category],
    };
    const ids = idsOfExport({ ...file, gradebook });
    expect(ids).toHaveLength(8);
    expect(idsOfExport(file)).toHaveLength(7);
    const strange = "0197a3f0-0000-7c3a-9d55-0d6f1e2b3c99";
    const text = `::question{id="${file.questions[0]!.id}"} [x](/quizzes/${file.quizzes[0]!.id}/${strange})`;
    const other = withIds({ ...file, text }, new Map(ids.map((id, place) => [id, `new-${place}`])));
    expect(JSON.stringify(other).match(/0197a3f0[0-9a-f-]{28}/g)).toEqual([strange]);
    expect(other.text).toMatch(/^::question\{id="new-\d"\} \[x\]\(\/quizzes\/new-\d\//);
    expect(other.questions[0]?.lessonId).toBe(other.modules[0]?.lessons[0]?.id);
  });

  test("links into itself under its other name, and to no course whose name begins alike", () => {
    const text = "[a](/courses/planets) [b](/courses/planets/lessons/x) [c](/courses/planets-2/x)";
    expect(withSlug({ text }, "planets", "planets-3").text).toBe(
      "[a](/courses/planets-3) [b](/courses/planets-3/lessons/x) [c](/courses/planets-2/x)",
    );
    const same = { text };
    expect(withSlug(same, "planets", "planets")).toBe(same);
  });
});
