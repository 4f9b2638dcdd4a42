import { describe, expect, it } from "vitest";
import { formatPlace, Ledger } from "./fidelity.ts";

describe("Ledger", () => {
  it("adds up, keeps the worst outcome and finds what nobody settled", () => {
    const ledger = new Ledger("test");
    const [a, b, c, d] = [{}, {}, {}, {}];
    for (const [item, kind] of [
      [a, "para"],
      [b, "para"],
      [c, "table"],
      [d, "table"],
    ] as const)
      ledger.declare(item, kind, { file: "x", line: 1 });
    ledger.exact(a);
    ledger.changed(b, "moved");
    ledger.exact(b);
    ledger.changed(c, "flattened");
    ledger.leftOut(c, "no counterpart");
    ledger.changed(c, "too late");
    const report = ledger.report();
    expect(report.totals).toEqual({ counted: 4, exact: 1, changed: 1, leftOut: 1, lostSilently: 1 });
    expect(report.lost).toEqual([{ kind: "table", place: { file: "x", line: 1 } }]);
    expect(report.kinds.find(({ kind }) => kind === "table")?.omissions).toEqual([
      { reason: "no counterpart", places: [{ file: "x", line: 1 }] },
    ]);
  });

  it("leaves out the parts of a whole that does not come over", () => {
    const ledger = new Ledger("test");
    const [before, part] = [{}, {}];
    ledger.declare(before, "page", { file: "a" });
    ledger.exact(before);
    const size = ledger.size;
    ledger.declare(part, "para", { file: "b" });
    ledger.exact(part);
    ledger.leaveOutSince(size, "its page is not in the contents");
    expect(ledger.report().totals).toMatchObject({ exact: 1, leftOut: 1 });
  });

  it("names a place by what is known of it", () => {
    expect(formatPlace({ file: "a.xml" })).toBe("a.xml");
    expect(formatPlace({ file: "a.xml", line: 7, element: "p1" })).toBe("a.xml:7 (p1)");
  });

  it("refuses an outcome for something that was never counted", () => {
    expect(() => new Ledger("test").exact({})).toThrow("never counted");
  });
});
