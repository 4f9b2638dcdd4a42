import { describe, expect, it } from "vitest";
import { Ledger } from "./fidelity.ts";
import { formatReport } from "./report-text.ts";

const textOf = (ledger: Ledger): string => formatReport(ledger.report()).join("\n");

describe("formatReport", () => {
  it("says the sums first, then faults, then each kind with its reasons and an example of their places", () => {
    const ledger = new Ledger("test");
    for (const line of [1, 2, 3]) {
      const item = {};
      ledger.declare(item, "para", { file: "x", line });
      if (line > 1) ledger.changed(item, "moved");
      else ledger.exact(item);
    }
    const [table, picture] = [{}, {}];
    ledger.declare(table, "table", { file: "y" });
    ledger.leftOut(table, "no counterpart");
    ledger.declare(picture, "picture", { file: "z" });
    ledger.exact(picture);
    ledger.fault("missing_file", "a.png is not there", { file: "y", line: 7 });
    expect(textOf(ledger)).toBe(`5 things in the source = 2 exact + 2 changed + 1 left out; lost silently: 0

Faults in the source: 1
  missing file (1)
      y:7: a.png is not there

By kind
           source     exact   changed  left out
  para          3         1         2         0
      changed: moved (x:2 and 1 more)
  table         1         0         0         1
      left out: no counterpart (y)
All exact: picture 1`);
  });

  it("gives few places of what is often, all of what is rare, and the rare first", () => {
    const ledger = new Ledger("test");
    for (let line = 1; line <= 8; line += 1) {
      ledger.fault("missing_title", "the section has no title", { file: "x", line });
      ledger.fault("missing_file", `${line}.png is not there`, { file: "x", line });
    }
    for (const line of [1, 2]) ledger.fault("duplicate_id", "the id a stands twice", { file: "y", line });
    expect(textOf(ledger)).toContain(`Faults in the source: 18
  duplicate id (2)
      the id a stands twice:
        y:1, y:2
  missing title (8)
      the section has no title:
        x:1, x:2, x:3, and 5 more
  missing file (8)
      x:1: 1.png is not there
      x:2: 2.png is not there
      x:3: 3.png is not there
      x:4: 4.png is not there
      x:5: 5.png is not there
      and 3 more`);
  });

  it("names what was lost silently, and says of nothing but exact things no reasons", () => {
    const ledger = new Ledger("test");
    ledger.declare({}, "para", { file: "x", line: 3 });
    expect(textOf(ledger)).toContain(
      "1 thing in the source = 0 exact + 0 changed + 0 left out; lost silently: 1\n  lost: para at x:3",
    );
    const whole = new Ledger("test");
    const item = {};
    whole.declare(item, "para", { file: "x" });
    whole.exact(item);
    expect(textOf(whole)).not.toContain("By kind");
  });
});
