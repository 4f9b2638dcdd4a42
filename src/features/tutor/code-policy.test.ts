import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { codeWords, createCodeGuard } from "./code-policy.ts";
import type { CodePolicy } from "./contract-settings.ts";

const guarded = (policy: CodePolicy, parts: readonly string[]): string => {
  const guard = createCodeGuard(policy);
  return parts.map(guard.push).join("") + guard.end();
};
const block = (lines: number, indent = "") =>
  [
    `${indent}\`\`\`py`,
    ...Array.from({ length: lines }, (_, i) => `${indent}line_${i + 1}()`),
    `${indent}\`\`\``,
    "",
  ].join("\n");

const prose = "Use `for` here.\n\nA list:\n- one\n- two `x` and ```y``` there\n";

describe("the policy on code", () => {
  test("full lets everything through at once", () => {
    expect(guarded("full", [block(9)])).toBe(block(9));
  });

  test.each(["fragments", "none"] as const)("%s leaves prose and words in code style as they are", (policy) => {
    expect(guarded(policy, [prose])).toBe(prose);
    expect(guarded(policy, ["no new line at the end"])).toBe("no new line at the end");
  });

  test("fragments keeps five lines and says that it cut", () => {
    expect(guarded("fragments", [block(5)])).toBe(block(5));
    const cut = guarded("fragments", [`Before.\n\n${block(9)}After.`]);
    expect(cut).toContain("line_5()");
    expect(cut).not.toContain("line_6()");
    expect(cut).toContain(`\`\`\`\n\n${codeWords.fragments}\n\nAfter.`);
  });

  test("none leaves blocks out, in lists and quotations too", () => {
    for (const indent of ["", "   ", "      ", "> "]) {
      const left = guarded("none", [`Before.\n${block(2, indent)}After.`]);
      expect(left).toBe(`Before.\n${codeWords.none}\n\nAfter.`);
    }
    expect(guarded("none", ["- ```\n  x()\n  ```\n"])).not.toContain("x()");
    expect(guarded("none", ["~~~\n```\nx()\n~~~\nAfter."])).toBe(`${codeWords.none}\n\nAfter.`);
  });

  test("a block that never closes is kept out to the end, and closed", () => {
    const open = "```\na\nb\nc\nd\ne\nf";
    expect(guarded("fragments", [open])).toBe(`\`\`\`\na\nb\nc\nd\ne\n\`\`\`\n\n${codeWords.fragments}\n\n`);
    expect(guarded("none", [open])).toBe(`${codeWords.none}\n\n`);
    expect(guarded("fragments", ["```\na\n"])).toBe("```\na\n");
  });

  test("prose is let out before its line ends", () => {
    const guard = createCodeGuard("none");
    expect(guard.push("Half a li")).toBe("Half a li");
    expect(guard.push("ne ```")).toBe("ne ```");
    expect(guard.push("\n``")).toBe("\n");
    expect(guard.push("`\nx()\n")).toBe(`${codeWords.none}\n\n`);
  });

  test("how a text is cut into deltas changes nothing", () => {
    const piece = fc.constantFrom("```", "~~~", "\n", "`x`", "word ", "- ", "> ", "  ", "py\n", "x()\n");
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom("fragments" as const, "none" as const),
        (pieces, policy) => {
          const text = pieces.join("");
          expect(guarded(policy, [...text])).toBe(guarded(policy, [text]));
        },
      ),
    );
  });
});
