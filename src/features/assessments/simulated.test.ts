import { describe, expect, test } from "vitest";
import { faultOfAnswer } from "./answer.ts";
import { isTypeForPeople } from "./by-person.ts";
import { grade } from "./grading.ts";
import { type BodyOf, type QuestionBody, questionTypes } from "./question.ts";
import { examplesOfTypes } from "./question-examples.ts";
import { simulatedAnswers } from "./simulated.ts";
import { variantOf } from "./variant.ts";

const bodyOf = <Type extends keyof typeof examplesOfTypes>(type: Type) =>
  variantOf(examplesOfTypes[type] as unknown as QuestionBody, 7) as BodyOf<Type>;
const scores = (body: QuestionBody) =>
  simulatedAnswers(body).map(({ label, answer }) => [label, grade(body, answer, "1").fraction]);

describe("simulated answers", () => {
  test.each(questionTypes)("to %s may be given, the first is right and the last is blank", (type) => {
    const body = bodyOf(type);
    const simulated = simulatedAnswers(body);
    for (const { answer } of simulated) expect(faultOfAnswer(answer, body)).toBeNull();
    if (isTypeForPeople(type)) return expect(simulated).toEqual([]);
    expect(scores(body)[0]?.[1]).toBe("1");
    expect(scores(body).at(-1)).toEqual(["Nothing", "0"]);
  });

  test("to choices", () => {
    expect(scores(bodyOf("multiple_choice"))).toEqual([
      ["All right ones", "1"],
      ["Every option", "0.5"],
      ["Only “Saturn”", "0.5"],
      ["Only “Uranus”", "0.5"],
      ["Only “Mars”", "0"],
      ["Nothing", "0"],
    ]);
    expect(scores(bodyOf("true_false")).slice(0, 2)).toEqual([
      ["True", "1"],
      ["False", "0"],
    ]);
  });

  test("to what is written, with each unit and without", () => {
    expect(scores(bodyOf("numeric"))).toEqual([
      ["384400 km", "1"],
      ["300000 km", "0.5"],
      ["384400", "0.9"],
      ["384400 m", "0"],
      ["Nothing", "0"],
    ]);
    const onlyLarge = { ...bodyOf("numeric").unit!, units: [{ symbol: "Mm", multiplier: "1000" }] };
    expect(scores({ ...bodyOf("numeric"), unit: onlyLarge }).map(([label]) => label)).toEqual([
      "384400",
      "384400 Mm",
      "Nothing",
    ]);
    expect(scores(bodyOf("short_answer"))).toEqual([
      ["Jupiter", "1"],
      ["Nothing", "0"],
    ]);
  });

  test("to gaps, where a pattern alone gives nothing to write", () => {
    const cloze = bodyOf("cloze");
    const pattern = { text: "a+", isPattern: true, fraction: "1", feedback: "" };
    const options = [
      { id: "n", text: "No", fraction: "0", feedback: "" },
      { id: "y", text: "Yes", fraction: "1", feedback: "" },
    ];
    const parts: typeof cloze.parts = [
      { ...{ id: "kind", weight: "0.5", type: "short_answer", caseSensitive: false }, answers: [pattern] },
      { ...{ id: "age", weight: "0.5", type: "single_choice", shuffle: false }, options },
    ];
    expect(scores({ ...cloze, parts })).toEqual([
      ["All gaps right", "0.5"],
      ["Only gap 1", "0"],
      ["Only gap 2", "0.5"],
      ["Nothing", "0"],
    ]);
  });

  test("to an order and to pairs", () => {
    expect(scores(bodyOf("ordering"))).toEqual([
      ["The right order", "1"],
      ["The first two exchanged", "0.666666666667"],
      ["The first moved to the end", "0.666666666667"],
      ["The reverse", "0"],
      ["Nothing", "0"],
    ]);
    expect(scores(bodyOf("matching")).slice(0, 2)).toEqual([
      ["All right", "1"],
      ["All but the last", "0.5"],
    ]);
  });

  test("to places in a picture", () => {
    const hotspot = bodyOf("hotspot");
    const common = { feedback: "", fraction: "0.5" };
    const points = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
      { x: 0, y: 30 },
    ];
    const regions: typeof hotspot.regions = [
      { ...common, id: "r", label: "R", shape: "rectangle", x: 100, y: 100, width: 11, height: 11 },
      { ...common, id: "p", label: "P", shape: "polygon", points },
    ];
    expect(scores({ ...hotspot, regions, marks: 3, missFraction: "-0.25" })).toEqual([
      ["The middle of each right region", "1"],
      ["The same, and the first once more", "0.75"],
      ["Only R", "0.5"],
      ["Only P", "0.5"],
      ["Nothing", "0"],
    ]);
  });

  test("are few", () => {
    const options = Array.from({ length: 20 }, (_, i) => ({
      id: `o${i}`,
      text: `O ${i}`,
      fraction: "1",
      feedback: "",
    }));
    expect(simulatedAnswers({ ...bodyOf("single_choice"), options })).toHaveLength(9);
  });
});
