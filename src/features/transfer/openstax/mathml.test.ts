import katex from "katex";
import { describe, expect, it } from "vitest";
import { parseXml } from "../xml.ts";
import { mathToLatex } from "./mathml.ts";

const latexOf = (inner: string) =>
  mathToLatex(parseXml(`<math xmlns="http://www.w3.org/1998/Math/MathML">${inner}</math>`, "x")).latex;

describe("MathML to LaTeX", () => {
  it.each([
    [
      "<mi>x</mi><mo>=</mo><mfrac><mrow><mo>−</mo><mi>b</mi></mrow><mrow><mn>2</mn><mi>a</mi></mrow></mfrac>",
      "x=\\frac{-b}{2a}",
    ],
    ["<msqrt><msup><mi>b</mi><mn>2</mn></msup><mo>−</mo><mn>4</mn></msqrt>", "\\sqrt{b^{2}-4}"],
    ["<msub><mi>x</mi><mn>1</mn></msub>", "x_{1}"],
    ["<mn>2</mn><mi>π</mi><mi>r</mi>", "2\\pi r"],
    ["<mroot><mi>x</mi><mn>3</mn></mroot>", "\\sqrt[3]{x}"],
    ["<mtext>mat A</mtext><mo>=</mo>", "\\text{mat A}="],
    ["<mtext>3</mtext><msup><mrow><mtext>.0</mtext></mrow><mn>256</mn></msup>", "3{.0}^{256}"],
    ["<mo>→</mo>", "\\to"],
    ["<mo>|</mo><mi>x</mi><mo>|</mo>", "\\vert x\\vert"],
    ["<mtext>50% of $a_b</mtext>", "\\text{50\\% of \\$a\\_b}"],
    ["<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>", "\\sum_{i}^{n}"],
    ["<mover><mi>x</mi><mo>→</mo></mover>", "\\vec{x}"],
    ["<mi>sin</mi><mi>x</mi>", "\\sin x"],
    ["<mspace width='0.2em'/><mo>=</mo>", "\\;="],
    [
      '<mfenced open="[" close="]"><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable></mfenced>',
      "\\left[\\begin{matrix}1 & 2 \\\\ 3 & 4\\end{matrix}\\right]",
    ],
    ["<mfenced><mi>a</mi><mi>b</mi></mfenced>", "\\left(a,b\\right)"],
    ["<mfenced open='' close='|' separators=';'><mi>a</mi><mi>b</mi><mi>c</mi></mfenced>", "\\left.a;b;c\\right\\vert"],
    ["<mfenced separators=''><mi>a</mi><mi>b</mi></mfenced>", "\\left(ab\\right)"],
    ["<mtext>a\\b^c~d</mtext>", "\\text{a\\textbackslash{}b\\textasciicircum{}c\\textasciitilde{}d}"],
    ["<mi>a</mi><mtext> </mtext><ms>b</ms>", "a\\;\\text{b}"],
    ["<mi>ab</mi>", "\\mathrm{ab}"],
    [
      "<mspace/><mi>a</mi><mspace width='0.1em'/><mi>b</mi><mspace width='1em'/><mi>c</mi><mspace width='2em'/><mi>d</mi>",
      "a\\,b\\quad c\\qquad d",
    ],
    ["<semantics><mi>a</mi><annotation>x</annotation></semantics>", "a"],
    ["<mphantom><mi>a</mi></mphantom>", "\\phantom{a}"],
    ["<msubsup><mi>a</mi><mn>1</mn><mn>2</mn></msubsup>", "a_{1}^{2}"],
    ["<munder><mi>a</mi><mi>b</mi></munder>", "\\underset{b}{a}"],
    ["<mover><mi>a</mi><mi>b</mi></mover>", "\\overset{b}{a}"],
    ["<mover><mi>a</mi></mover>", "\\overset{}{a}"],
    ["<mstyle><mpadded><mi>a</mi></mpadded></mstyle>", "a"],
    ["<menclose>a_b</menclose>", "\\text{a\\_b}"],
  ])("%s", (mathml, latex) => {
    expect(latexOf(mathml)).toBe(latex);
    expect(() => katex.renderToString(latex, { throwOnError: true, output: "mathml" })).not.toThrow();
  });

  it("keeps the content of what it does not know and says so", () => {
    const math = parseXml(
      '<math xmlns="http://www.w3.org/1998/Math/MathML"><menclose><mi>x</mi></menclose></math>',
      "x",
    );
    const { latex, unknown } = mathToLatex(math);
    expect(latex).toBe("x");
    expect(unknown.map(({ name }) => name)).toEqual(["menclose"]);
  });
});
