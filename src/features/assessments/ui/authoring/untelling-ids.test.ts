import { expect, test } from "vitest";
import { QuestionBody } from "../../question.ts";
import { examplesOfTypes as examples } from "../../question-examples.ts";
import { withUntellingIds } from "./untelling-ids.ts";

const ofType = <Type extends QuestionBody["type"]>(type: Type) =>
  QuestionBody.parse(examples[type]) as Extract<QuestionBody, { type: Type }>;
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const byChance = /^[a-z0-9]{8}$/;

test("a new question's options have ids by chance and are otherwise as they were", () => {
  const body = ofType("single_choice");
  const saved = withUntellingIds(body, null) as typeof body;
  for (const id of idsOf(saved.options)) expect(id).toMatch(byChance);
  expect(new Set(idsOf(saved.options)).size).toBe(body.options.length);
  expect(saved.options.map(({ id: _id, ...rest }) => rest)).toEqual(body.options.map(({ id: _id, ...rest }) => rest));
});

test("ids that answers may speak of stay; those added since do not tell their order", () => {
  const body = ofType("single_choice");
  const added = { ...body, options: [...body.options, { ...body.options[0]!, id: "z", fraction: "0" }] };
  const saved = withUntellingIds(added, body) as typeof body;
  expect(idsOf(saved.options).slice(0, -1)).toEqual(idsOf(body.options));
  expect(idsOf(saved.options).at(-1)).toMatch(byChance);
});

test("pairs stay pairs, and gaps keep their names", () => {
  const matching = ofType("matching");
  const saved = withUntellingIds(matching, null) as typeof matching;
  const text = (body: typeof matching) =>
    body.lefts.map(({ rightId }) => body.rights.find(({ id }) => id === rightId)?.text);
  expect(text(saved)).toEqual(text(matching));
  const cloze = ofType("cloze");
  expect(idsOf((withUntellingIds(cloze, null) as typeof cloze).parts)).toEqual(idsOf(cloze.parts));
});

test("what is saved is a valid body of the same type", () => {
  for (const body of Object.values(examples)) {
    const parsed = QuestionBody.parse(body);
    const saved = withUntellingIds(parsed, null);
    expect(QuestionBody.parse(saved)).toEqual(saved);
    expect(withUntellingIds(saved, saved)).toEqual(saved);
  }
});
