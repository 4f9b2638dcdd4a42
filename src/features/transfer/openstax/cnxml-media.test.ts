import { describe, expect, it } from "vitest";
import { convert, reasonsOf } from "#/test/cnxml.ts";

const files = ["media/a.png"];
const picture = "<media alt='A'><image src='../../media/a.png'/></media>";
const shown = "![A](media\\:media%2Fa.png)";

describe("CNXML figures and media", () => {
  it.each([
    ["a path with dots", "<media alt='A'><image src='./../..//media/a.png'/></media>", shown],
    [
      "a picture of another site",
      "<media alt='A'><image src='https://x.org/a.png'/></media>",
      "![A](https://x.org/a.png)",
    ],
    ["a picture without description that is not there", "<para>a <media><image/></media>b</para>", "a b"],
    ["something else in a line", "<para>a <media alt='A'><download src='a.zip'/></media>b</para>", "a b"],
    [
      "a frame of this book in a box",
      "<note><title>T</title><media><iframe/></media></note>",
      ":::note[T]\n*Not included: T*\n:::",
    ],
    ["a frame without any name", "<media><iframe src='https://x.org'/></media>", "[—](https://x.org)"],
    [
      "a film beside its picture",
      "<media alt='A'><video src='https://vimeo.com/1'/><image src='../../media/a.png'/></media>",
      `::video{url="https://vimeo.com/1" title="A"}\n\n${shown}`,
    ],
    ["a figure with a title", `<figure id='f'><title>T</title>${picture}</figure>`, `**Figure 1.1** T\n\n${shown}`],
    [
      "a figure with title and caption",
      `<figure id='f'><title>T</title>${picture}<caption>C</caption></figure>`,
      `**Figure 1.1** T\n\n${shown}\n\nC`,
    ],
    ["a figure with nothing but a picture", `<figure id='f'>${picture}</figure>`, shown],
    ["a figure with empty words", `<figure id='f'><title> </title>${picture}<caption/></figure>`, shown],
    [
      "a figure that is only referred to",
      `<figure id='f'>${picture}</figure><para><link target-id='f'/></para>`,
      '![A](media\\:media%2Fa.png "Figure 1.1")\n\n[Figure 1.1](lesson\\:m1)',
    ],
    [
      "an unnumbered figure with a caption",
      `<figure id='f' class='unnumbered'>${picture}<caption>C</caption></figure>`,
      '![A](media\\:media%2Fa.png "C")',
    ],
    ["a figure whose picture is missing and has no words", "<figure><media><image src='b.png'/></media></figure>", ""],
    [
      "a figure of figures",
      `<figure id='f'><subfigure id='g'>${picture}</subfigure><subfigure id='h'>${picture}<caption>C</caption></subfigure></figure>`,
      `${shown}\n\n![A](media\\:media%2Fa.png "C")`,
    ],
    [
      "a figure that is a frame",
      "<figure id='f'><media alt='A'><iframe src='https://x.org'/></media><caption>C</caption></figure>",
      "[A](https://x.org)\n\n**Figure 1.1** C",
    ],
    [
      "a figure of two pictures, one missing",
      `<figure id='f'>${picture}<media><image src='b.png'/></media><caption>C</caption></figure>`,
      `${shown}\n\n**Figure 1.1** C`,
    ],
  ])("%s", (_, content, markdown) => {
    const result = convert(content, { files });
    expect(result.markdown).toBe(markdown);
    expect(result.report.totals.lostSilently).toBe(0);
  });

  it("says what became of each part that has no counterpart", () => {
    const { report } = convert(
      `<para><media alt='A'><download src='a.zip'/></media></para><figure id='f'><subfigure>${picture}</subfigure></figure><media><iframe/></media>`,
      { files },
    );
    expect(reasonsOf(report)).toEqual([
      "a download within a text has no counterpart",
      "its file is not in the source; a line with its name stands in its place",
      "a figure inside a figure became a figure after it",
    ]);
    expect(report.faults.map(({ message }) => message)).toEqual([
      "the interactive element without an address is not there",
    ]);
  });

  it("names a picture without description", () => {
    const { report } = convert("<media><image src='../../media/a.png'/></media>", { files });
    expect(report.faults).toMatchObject([{ kind: "missing_description" }]);
  });
});
