import { describe, expect, test } from "vitest";
import { type Gradebook, SetUpGradebookInput } from "../../contract-gradebook.ts";
import { draftOf, faultsOf, inputOf, type SetUpDraft, sumOfWeights } from "./set-up-draft.ts";

const [course, category, quiz] = ["1", "2", "3"].map((digit) => `0197a3f0-5c1e-7c3a-9d55-00000000000${digit}`) as [
  string,
  string,
  string,
];
const gradebook: Gradebook = {
  ...{ courseId: course, revision: 4, scheme: { kind: "percent" }, missingCountsZero: true, latePolicy: null },
  categories: [{ id: category, title: "Quizzes", weight: "100", dropLowest: 1 }],
  columns: [
    {
      ...{ id: quiz, kind: "quiz", title: "Quiz", possible: "10", categoryId: category },
      ...{ isExtraCredit: true, isReleased: true, isDue: false },
    },
  ],
};
const draft = draftOf(gradebook);
const change = (fields: Partial<SetUpDraft>): SetUpDraft => ({ ...draft, ...fields });

describe("the draft of a set-up", () => {
  test("sent unchanged says what was there, in a form that the server takes", () => {
    const input = inputOf(draft, gradebook);
    expect(SetUpGradebookInput.parse(input)).toEqual({
      ...{
        courseId: course,
        expectedRevision: 4,
        scheme: { kind: "percent" },
        missingCountsZero: true,
        latePolicy: null,
      },
      categories: gradebook.categories,
      columns: [{ columnId: quiz, categoryId: category, isExtraCredit: true }],
    });
    const letters = {
      kind: "letters" as const,
      steps: [
        { label: "A", atLeast: "50.5" },
        { label: "F", atLeast: "0" },
      ],
    };
    for (const scheme of [letters, { kind: "pass_fail" as const, passAt: "60" }])
      expect(inputOf(draftOf({ ...gradebook, scheme }), gradebook).scheme).toEqual(scheme);
  });

  test("a column leaves a category that is gone", () => {
    expect(inputOf(change({ categories: [] }), gradebook).columns[0]?.categoryId).toBe(null);
  });

  test("takes commas and adds weights exactly", () => {
    expect(sumOfWeights([{ weight: "33,3" }, { weight: "33.3" }, { weight: "33.4" }])).toBe("100");
    expect(sumOfWeights([{ weight: "x" }])).toBe(null);
  });

  const one = draft.categories[0]!;
  test.each([
    [{ "categories.0.title": "Give it a title." }, { title: " " }],
    [{ "categories.0.dropLowest": "A number from 0 to 50." }, { dropLowest: "51" }],
    [{ "categories.0.dropLowest": "A number from 0 to 50." }, { dropLowest: "-1" }],
    [{ "categories.0.weight": "A number from 0 to 100." }, { weight: "101" }],
    [{ weights: "The weights add up to 99.9 %, and must add up to 100 %." }, { weight: "99.9" }],
  ])("%j", (faults, fields) => {
    expect(faultsOf(change({ categories: [{ ...one, ...fields }] }))).toEqual(faults);
  });

  test("no categories and no names of grades are no fault", () => {
    expect(faultsOf(change({ categories: [] }))).toEqual({});
  });

  const steps = (...given: [string, string][]) =>
    change({ kind: "letters", steps: given.map(([label, atLeast], i) => ({ id: String(i), label, atLeast })) });
  test.each([
    [{ passAt: "A number from 0 to 100." }, change({ kind: "pass_fail", passAt: "" })],
    [{ "steps.0.label": "Give it a name." }, steps(["", "0"])],
    [{ "steps.1.atLeast": "A number from 0 to 100." }, steps(["A", "50"], ["B", "x"], ["F", "0"])],
    [{ "steps.1.atLeast": "Must be below the grade above." }, steps(["A", "50"], ["B", "50"], ["F", "0"])],
    [{ "steps.0.atLeast": "The last grade must begin at 0 %." }, steps(["A", "50"])],
    [{ steps: "There must be at least one grade, from 0 %." }, steps()],
    [{}, change({ kind: "letters" })],
    [{}, change({ kind: "pass_fail" })],
  ])("%j", (faults, given) => {
    expect(faultsOf(given)).toEqual(faults);
  });
});
