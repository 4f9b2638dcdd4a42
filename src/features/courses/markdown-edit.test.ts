import { describe, expect, test } from "vitest";
import { block, type Draft, type Edit, insertion, prefix, wrap } from "./markdown-edit.ts";

/** `[` and `]` stand for the selection. */
const draft = (marked: string): Draft => ({
  text: marked.replace(/[[\]]/g, ""),
  from: marked.indexOf("["),
  to: marked.indexOf("]") - 1,
});
const after = ({ text }: Draft, { from, to, insert, select }: Edit) => {
  const done = text.slice(0, from) + insert + text.slice(to);
  return `${done.slice(0, select[0])}[${done.slice(select[0], select[1])}]${done.slice(select[1])}`;
};
const run = (marked: string, edit: (draft: Draft) => Edit) => after(draft(marked), edit(draft(marked)));

describe("the editor's buttons", () => {
  const bold = (d: Draft) => wrap(d, "**", "**", "bold");
  test.each([
    ["a [b] c", "a **[b]** c"],
    ["a **[b]** c", "a [b] c"],
    ["a [] c", "a **[bold]** c"],
    ["[]", "**[bold]**"],
  ])("bold: %j", (from, to) => expect(run(from, bold)).toBe(to));

  const list = (d: Draft) => prefix(d, () => "- ");
  test.each([
    ["a\n[b\nc]\nd", "a\n[- b\n- c]\nd"],
    ["a\n[- b\n- c]\nd", "a\n[b\nc]\nd"],
    ["[]", "- []"],
    ["a [b] c", "[- a b c]"],
  ])("list: %j", (from, to) => expect(run(from, list)).toBe(to));

  test("numbers count", () => expect(run("[a\nb]", (d) => prefix(d, (i) => `${i + 1}. `))).toBe("[1. a\n2. b]"));

  const note = (d: Draft) => block(d, ":::note\n", "\n:::", "Text");
  test.each([
    ["a[]b", "a\n\n:::note\n[Text]\n:::\n\nb"],
    ["a\n\n[b]\n\nc", "a\n\n:::note\n[b]\n:::\n\nc"],
    ["a\n[]\nc", "a\n\n:::note\n[Text]\n:::\n\nc"],
    ["[]", ":::note\n[Text]\n:::\n"],
  ])("block: %j", (from, to) => expect(run(from, note)).toBe(to));

  const picture = (d: Draft) => insertion(d, "!(a)");
  test.each([
    ["a [b] c", "a b\n\n!(a)[]\n\n c"],
    ["[]", "!(a)[]\n"],
  ])("picture: %j", (from, to) => expect(run(from, picture)).toBe(to));
});
