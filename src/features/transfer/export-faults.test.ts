import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { CourseExport } from "./contract.ts";
import { exampleExport } from "./example-export.ts";
import { faultsOfExport } from "./export-faults.ts";

const draw = {
  position: 1,
  count: 1,
  points: "1",
  categoryId: null,
  tag: null,
  difficulty: null,
  skillId: null,
  section: null,
};
const column = {
  title: "A",
  possible: "1",
  isReleased: false,
  categoryId: null,
  isExtraCredit: false,
  quizId: null,
  assignmentId: null,
};
const gradebook = {
  scheme: { kind: "percent" as const },
  missingCountsZero: false,
  latePolicy: null,
  categories: [],
  columns: [column],
};

const placesAfter = (change: (file: CourseExport) => unknown): string[] => {
  const file = CourseExport.parse(structuredClone(exampleExport));
  change(file);
  return faultsOfExport(file).map(({ pointer }) => pointer);
};

describe("what does not fit together in a file", () => {
  test("nothing, in the example, with a gradebook too", () => {
    expect(placesAfter(() => {})).toEqual([]);
    expect(placesAfter((file) => Object.assign(file, { gradebook }))).toEqual([]);
  });

  test.each<[string, (file: CourseExport) => unknown, string[]]>([
    [
      "an id used twice",
      ({ skills, questions }) => Object.assign(skills[0]!, { id: questions[0]!.id }),
      ["/questions/0/id", "/questions/0/skillIds/0"],
    ],
    [
      "an address used twice",
      ({ modules }) => modules[0]!.lessons.push({ ...modules[0]!.lessons[0]!, id: newId() }),
      ["/modules/0/lessons/1/slug"],
    ],
    [
      "a category named as its sister",
      ({ categories }) => categories.push({ id: newId(), parentId: null, name: " PLANETS" }),
      ["/categories/1/name"],
    ],
    [
      "a skill named as another",
      ({ skills }) => skills.push({ id: newId(), name: "tell a PLANET from a star", prerequisiteIds: [] }),
      ["/skills/1/name"],
    ],
    [
      "a skill that needs one that is not there",
      ({ skills }) => Object.assign(skills[0]!, { prerequisiteIds: [newId()] }),
      ["/skills/0/prerequisiteIds/0"],
    ],
    [
      "skills that need each other",
      ({ skills }) => {
        const other = { id: newId(), name: "Another", prerequisiteIds: [skills[0]!.id] };
        skills.push(other);
        Object.assign(skills[0]!, { prerequisiteIds: [other.id] });
      },
      ["/skills/0/prerequisiteIds/0", "/skills/1/prerequisiteIds/0"],
    ],
    ["a group named as another", ({ groups }) => groups.push("tuesday "), ["/groups/1"]],
    ["a term told twice", ({ glossary }) => glossary.push({ term: "planet", definition: "x" }), ["/glossary/1/term"]],
    [
      "a file named as another",
      ({ files }) => files.push({ id: newId(), name: "a", content: "" }, { id: newId(), name: "a", content: "" }),
      ["/files/1/name"],
    ],
    [
      "a category in none",
      ({ categories }) => Object.assign(categories[0]!, { parentId: newId() }),
      ["/categories/0/parentId"],
    ],
    [
      "a category in itself",
      ({ categories }) => Object.assign(categories[0]!, { parentId: categories[0]!.id }),
      ["/categories/0/parentId"],
    ],
    [
      "a lesson that is not there",
      ({ questions }) => Object.assign(questions[0]!, { lessonId: newId() }),
      ["/questions/0/lessonId"],
    ],
    [
      "a category that is not there",
      ({ questions }) => Object.assign(questions[0]!, { categoryId: newId() }),
      ["/questions/0/categoryId"],
    ],
    [
      "a skill that is not there",
      ({ questions }) => Object.assign(questions[0]!, { skillIds: [newId()] }),
      ["/questions/0/skillIds/0"],
    ],
    [
      "a module that is not there",
      ({ quizzes }) => Object.assign(quizzes[0]!, { moduleId: newId() }),
      ["/quizzes/0/moduleId"],
    ],
    [
      "a quiz that closes first",
      ({ quizzes }) =>
        Object.assign(quizzes[0]!, { opensAt: "2026-01-02T00:00:00Z", closesAt: "2026-01-01T00:00:00Z" }),
      ["/quizzes/0/closesAt"],
    ],
    [
      "a question that is not there",
      ({ quizzes }) => Object.assign(quizzes[0]!.questions[0]!, { questionId: newId() }),
      ["/quizzes/0/questions/0/questionId"],
    ],
    [
      "a question asked twice at one place",
      ({ quizzes }) => quizzes[0]!.questions.push(quizzes[0]!.questions[0]!),
      ["/quizzes/0/questions/1/questionId", "/quizzes/0/questions/1/position"],
    ],
    [
      "practice in a quiz",
      ({ questions }) => Object.assign(questions[0]!, { isPractice: true }),
      ["/quizzes/0/questions/0/questionId"],
    ],
    [
      "an archived question in a quiz",
      ({ questions }) => Object.assign(questions[0]!, { isArchived: true }),
      ["/quizzes/0/questions/0/questionId"],
    ],
    [
      "a draw from what is not there",
      ({ quizzes }) =>
        quizzes[0]!.draws.push({ ...draw, position: 0, section: 0, categoryId: newId(), skillId: newId() }),
      ["/quizzes/0/draws/0/position", "/quizzes/0/draws/0/categoryId", "/quizzes/0/draws/0/skillId"],
    ],
    [
      "columns of what is not there",
      (file) =>
        Object.assign(file, {
          gradebook: { ...gradebook, columns: [{ ...column, quizId: newId(), categoryId: newId() }] },
        }),
      ["/gradebook/columns/0/quizId", "/gradebook/columns/0/categoryId"],
    ],
    [
      "a section that is not there",
      ({ quizzes }) => Object.assign(quizzes[0]!.questions[0]!, { section: 1 }),
      ["/quizzes/0/questions/0/section"],
    ],
    [
      "a draw of a section that is not there",
      ({ quizzes }) => quizzes[0]!.draws.push({ ...draw, section: 7 }),
      ["/quizzes/0/draws/0/section"],
    ],
    ["sections that are mixed", ({ quizzes }) => quizzes[0]!.draws.push(draw), ["/quizzes/0/draws/0/section"]],
    [
      "an assignment of a module that is not there",
      ({ assignments }) => Object.assign(assignments[0]!, { moduleId: newId() }),
      ["/assignments/0/moduleId"],
    ],
    [
      "two columns of an assignment",
      (file) =>
        Object.assign(file, {
          gradebook: {
            ...gradebook,
            columns: [1, 2].map(() => ({ ...column, assignmentId: file.assignments[0]!.id })),
          },
        }),
      ["/gradebook/columns/1/assignmentId"],
    ],
    [
      "a column of no assignment",
      (file) => Object.assign(file, { gradebook: { ...gradebook, columns: [{ ...column, assignmentId: newId() }] } }),
      ["/gradebook/columns/0/assignmentId"],
    ],
    [
      "two columns of a quiz",
      (file) =>
        Object.assign(file, {
          gradebook: { ...gradebook, columns: [1, 2].map(() => ({ ...column, quizId: file.quizzes[0]!.id })) },
        }),
      ["/gradebook/columns/1/quizId"],
    ],
    [
      "a column without name and points",
      (file) =>
        Object.assign(file, { gradebook: { ...gradebook, columns: [{ ...column, title: " ", possible: "0" }] } }),
      ["/gradebook/columns/0/title", "/gradebook/columns/0/possible"],
    ],
  ])("%s", (_, change, places) => {
    expect(placesAfter(change)).toEqual(places);
  });
});
