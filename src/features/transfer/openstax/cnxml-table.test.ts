import { describe, expect, it } from "vitest";
import { convert, reasonsOf } from "#/test/cnxml.ts";

const entry = (content: string, attributes = "") => `<entry ${attributes}>${content}</entry>`;
const row = (...cells: string[]) =>
  `<row>${cells.map((cell) => (cell.startsWith("<entry") ? cell : entry(cell))).join("")}</row>`;
const code = "<code display='block'>x</code>";
const table = (head: string, body: string, columns = 2, before = "") =>
  `<table id='t'><tgroup cols='${columns}'>${before}${head ? `<thead>${head}</thead>` : ""}<tbody>${body}</tbody></tgroup></table>`;

describe("CNXML tables", () => {
  it("takes columns without names by their number and spans with unknown ends as they stand", () => {
    const { markdown } = convert(
      table(
        row("a", "b", "c"),
        row(entry("x", "namest='c2'"), entry("y", "namest='zz' nameend='zz'")) + row("d", "e", "f"),
        3,
        "<colspec/><colspec/><colspec/>",
      ),
    );
    expect(markdown).toBe("| a | b | c |\n| - | - | - |\n| | x | y |\n| d | e | f |");
  });

  it("leaves the place free before a cell that begins in a later column", () => {
    const { markdown } = convert(
      table(
        "",
        row(entry("x", "namest='b' morerows='1'")) + row("y"),
        2,
        "<colspec colname='a'/><colspec colname='b'/>",
      ),
    );
    expect(markdown).toBe("| | |\n| - | - |\n| | x |\n| y | |");
  });

  it("drops the alignment of a single cell, and all but the first row of headings", () => {
    const { report } = convert(
      table(row("a", "b") + row("c", "d"), row(entry("x", "align='right'"), "y") + row("z", "w")),
    );
    expect(reasonsOf(report)).toEqual([
      "the alignment of a single cell is dropped: only whole columns have one",
      "of several rows of headings the first stays one",
    ]);
  });

  it("keeps title and caption around", () => {
    const inner = `<tgroup cols='1'><tbody>${row("x")}</tbody></tgroup>`;
    const { markdown } = convert(`<table id='t'><title>T</title>${inner}<caption>C</caption></table>`);
    expect(markdown).toBe("**Table 1.1** T\n\n| |\n| - |\n| x |\n\nC");
  });

  it("makes tables of the parts of one, and a paragraph's row of each code alone", () => {
    const group = `<tgroup cols='1'><tbody>${row("x")}</tbody></tgroup>`;
    const { markdown, report } = convert(`<table id='t'>${group}${group}</table>`);
    expect(markdown).toBe("| |\n| - |\n| x |\n\n| |\n| - |\n| x |");
    expect(reasonsOf(report)[0]).toContain("a table of several parts became several tables");
  });

  it("gives each part of a row its column's heading, bold rows inside the body new ones", () => {
    const bold = (word: string) => `<emphasis>${word}</emphasis>`;
    const { markdown, report } = convert(
      table(
        row("<emphasis>A</emphasis>", "B"),
        row(entry("a", "align='right'"), code) +
          row(bold("C"), bold("D")) +
          row("c", "") +
          row(entry(code, "namest='c1' nameend='c2'")),
        2,
        "<colspec colname='c1'/><colspec colname='c2'/>",
      ),
    );
    expect(markdown).toBe("- **A:** a\n\n  **B:**\n\n  ```\n  x\n  ```\n\n- **C:** c\n\n- **C:**\n\n  ```\n  x\n  ```");
    expect(reasonsOf(report)).toEqual(
      expect.arrayContaining([
        "the alignment of a cell is dropped",
        "an empty cell of a table that became a list",
        "a cell over several columns stands under the first one's heading",
      ]),
    );
  });

  it("keeps a cell over several rows with the parts that follow it", () => {
    const { markdown, report } = convert(
      table(row("A", "B"), row(entry("a", "morerows='1'"), code) + row("b") + row("c", "d")),
    );
    expect(markdown).toBe("- **A:** a\n\n  **B:**\n\n  ```\n  x\n  ```\n\n  **B:** b\n\n- **A:** c\n\n  **B:** d");
    expect(reasonsOf(report)).toContain("a cell over several rows holds for the parts that follow it in its item");
  });

  it("names no heading over a column that has none", () => {
    const { markdown } = convert(table(row("A"), row("a", code) + row("b", "c")));
    expect(markdown).toBe("- **A:** a\n\n  ```\n  x\n  ```\n\n- **A:** b\n\n  c");
  });

  it("writes a single column, and a single row, without a list", () => {
    expect(convert(table(row("A"), row(code) + row("b"), 1)).markdown).toBe("**A**\n\n```\nx\n```\n\nb");
    expect(convert(table("", row(code, "b"))).markdown).toBe("```\nx\n```\n\nb");
  });

  it("puts a question that stands in a cell after the list", () => {
    const embed = "<link class='os-embed' url='#exercise/q'/>";
    const { markdown } = convert(table(row("A", "B"), row("a", embed) + row("b", "c")), { exercises: ["q"] });
    expect(markdown).toBe('- **A:** a\n\n  **B:**\n\n- **A:** b\n\n  **B:** c\n\n::question{ref="q"}');
  });
});
