import { describe, expect, test } from "vitest";
import type { Assignment } from "../../contract-assignments.ts";
import { newRubric } from "../authoring/rubric-draft.ts";
import { type AssignmentDraft, assignmentDraftOf, assignmentFaults, assignmentInputOf } from "./assignment-draft.ts";

const assignment: Assignment = {
  ...{ id: "1", courseId: "2", moduleId: null, title: "Notes", state: "draft", position: 0, possible: "12.5" },
  ...{ opensAt: null, dueAt: "2026-06-01T12:00:00.000Z", closesAt: null, submissionsAllowed: 2 },
  ...{ takesText: true, takesFiles: true, waiting: 0, mine: null, instructions: "Do.", instructionsHtml: "" },
  ...{ maxFiles: 3, maxFileBytes: 2_500_000, fileKinds: ["pdf"], rubric: null, showsRubric: true },
  ...{
    holdsMarks: false,
    isBlind: false,
    releasedAt: null,
    peerReview: null,
    canTeach: true,
    updatedAt: "2026-05-01T12:00:00.000Z",
  },
};
const draft = assignmentDraftOf(assignment);
const change = (fields: Partial<AssignmentDraft>): AssignmentDraft => ({ ...draft, ...fields });

describe("the settings of an assignment as they are typed", () => {
  test("come back as they were", () => {
    expect(assignmentFaults(draft)).toEqual({});
    expect(assignmentInputOf(draft)).toMatchObject({
      ...{ title: "Notes", possible: "12.5", moduleId: null, opensAt: null, dueAt: "2026-06-01T12:00:00.000Z" },
      ...{ maxFiles: 3, maxFileBytes: 2_500_000, fileKinds: ["pdf"], submissionsAllowed: 2, rubric: null },
    });
  });

  test("leave the limits of files alone where none are taken", () => {
    const input = assignmentInputOf(change({ takesFiles: false, maxFiles: "no", fileKinds: [] }));
    expect(input).not.toHaveProperty("maxFiles");
    expect(assignmentFaults(change({ takesFiles: false, maxFiles: "no", fileKinds: [] }))).toEqual({});
  });

  test.each([
    [{ title: " " }, "title"],
    [{ possible: "0" }, "possible"],
    [{ possible: "many" }, "possible"],
    [{ opensAt: "2027-01-01T00:00" }, "dueAt"],
    [{ closesAt: "2026-01-01T00:00" }, "closesAt"],
    [{ takesText: false, takesFiles: false }, "takesText"],
    [{ maxFiles: "21" }, "maxFiles"],
    [{ maxMegabytes: "21" }, "maxMegabytes"],
    [{ fileKinds: [] }, "fileKinds"],
    [{ submissionsAllowed: "0" }, "submissionsAllowed"],
    [{ rubric: newRubric() }, "rubric.criteria.0.title"],
  ] as [Partial<AssignmentDraft>, string][])("%o is at fault in %s", (fields, place) => {
    expect(Object.keys(assignmentFaults(change(fields)))).toEqual([place]);
  });

  test("take a comma for a point", () => {
    expect(assignmentInputOf(change({ possible: "7,5", maxMegabytes: "0,5" }))).toMatchObject({
      ...{ possible: "7.5", maxFileBytes: 500_000 },
    });
  });
});
