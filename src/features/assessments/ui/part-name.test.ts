import { expect, test } from "vitest";
import type { PublicQuestion } from "../question.ts";
import { partNameOf } from "./part-name.ts";

const shown = { id: "q", stem: "", stemHtml: "" };
const items = ["x", "y"].map((id) => ({ id, text: id, html: id }));

test.each<[PublicQuestion, string]>([
  [{ ...shown, type: "multiple_choice", options: items }, "B"],
  [{ ...shown, type: "matching", lefts: items, rights: items }, "Entry 2"],
  [{ ...shown, type: "cloze", parts: items.map(({ id }) => ({ id, type: "short_answer" })) }, "Gap 2"],
  [{ ...shown, type: "true_false" }, "To this part"],
])("$type", (question, name) => expect(partNameOf(question, "y")).toBe(name));
