import { isElement, textOf, type XmlElement, type XmlNode } from "../xml.ts";

/** `unknown` are elements for which there is no rule: their content is kept in a row. */
export type Latex = { latex: string; unknown: XmlElement[] };

const symbols: Record<string, string> = {
  "−": "-",
  "×": "\\times",
  "÷": "\\div",
  "±": "\\pm",
  "∓": "\\mp",
  "·": "\\cdot",
  "⋅": "\\cdot",
  "∗": "\\ast",
  "≤": "\\le",
  "≥": "\\ge",
  "≠": "\\ne",
  "≈": "\\approx",
  "≡": "\\equiv",
  "∼": "\\sim",
  "∝": "\\propto",
  "→": "\\to",
  "←": "\\leftarrow",
  "⇒": "\\Rightarrow",
  "⇔": "\\Leftrightarrow",
  "↔": "\\leftrightarrow",
  "∞": "\\infty",
  "∂": "\\partial",
  "∇": "\\nabla",
  "∑": "\\sum",
  "∏": "\\prod",
  "∫": "\\int",
  "√": "\\surd",
  "∈": "\\in",
  "∉": "\\notin",
  "⊂": "\\subset",
  "⊆": "\\subseteq",
  "∪": "\\cup",
  "∩": "\\cap",
  "∅": "\\emptyset",
  "∀": "\\forall",
  "∃": "\\exists",
  "¬": "\\neg",
  "∧": "\\land",
  "∨": "\\lor",
  "…": "\\ldots",
  "⋯": "\\cdots",
  "⋮": "\\vdots",
  "⋱": "\\ddots",
  "°": "^{\\circ}",
  "′": "^{\\prime}",
  α: "\\alpha",
  β: "\\beta",
  γ: "\\gamma",
  δ: "\\delta",
  ε: "\\varepsilon",
  ϵ: "\\epsilon",
  ζ: "\\zeta",
  η: "\\eta",
  θ: "\\theta",
  ι: "\\iota",
  κ: "\\kappa",
  λ: "\\lambda",
  μ: "\\mu",
  ν: "\\nu",
  ξ: "\\xi",
  π: "\\pi",
  ρ: "\\rho",
  σ: "\\sigma",
  τ: "\\tau",
  υ: "\\upsilon",
  φ: "\\varphi",
  ϕ: "\\phi",
  χ: "\\chi",
  ψ: "\\psi",
  ω: "\\omega",
  Γ: "\\Gamma",
  Δ: "\\Delta",
  Θ: "\\Theta",
  Λ: "\\Lambda",
  Ξ: "\\Xi",
  Π: "\\Pi",
  Σ: "\\Sigma",
  Φ: "\\Phi",
  Ψ: "\\Psi",
  Ω: "\\Omega",
  "|": "\\vert",
  "‖": "\\Vert",
  "⟨": "\\langle",
  "⟩": "\\rangle",
  "⌊": "\\lfloor",
  "⌋": "\\rfloor",
  "⌈": "\\lceil",
  "⌉": "\\rceil",
  "\\": "\\backslash",
  "{": "\\{",
  "}": "\\}",
  "#": "\\#",
  $: "\\$",
  "%": "\\%",
  "&": "\\&",
  _: "\\_",
  "^": "\\hat{}",
  "~": "\\sim",
  "\u00a0": "\\;",
  "\u2009": "\\,",
  "\u2061": "",
  "\u2062": "",
  "\u2063": "",
  "\u200b": "",
};

const functions = new Set(
  "sin cos tan cot sec csc sinh cosh tanh arcsin arccos arctan log ln exp lim max min gcd det dim sup inf".split(" "),
);

const commandEnd = /\\[a-zA-Z]+$/;

// A command swallows the letter that follows it, so only there a space is put between.
const join = (parts: readonly string[]): string =>
  parts.reduce((whole, part) => whole + (commandEnd.test(whole) && /^[a-zA-Z]/.test(part) ? " " : "") + part, "");

const mathText = (value: string): string => join([...value].map((character) => symbols[character] ?? character));

const plainText = (value: string): string => {
  const safe = value.replace(/[\\{}#$%&_^~]/g, (character) =>
    character === "\\"
      ? "\\textbackslash{}"
      : character === "^" || character === "~"
        ? `\\text${character === "^" ? "asciicircum" : "asciitilde"}{}`
        : `\\${character}`,
  );
  return `\\text{${safe}}`;
};

const group = (latex: string): string => (/^(?:[a-zA-Z0-9]|\\[a-zA-Z]+)$/.test(latex) ? latex : `{${latex}}`);
const braced = (latex: string): string => `{${latex}}`;

const delimiter = (value: string): string => (value === "" ? "." : (symbols[value] ?? value));

const fold = (element: XmlElement): string => textOf(element).replace(/\s+/g, " ").trim();

const spaceOf = (width: string | undefined): string => {
  const em = Number.parseFloat(width ?? "0");
  if (!(em > 0)) return "";
  return em < 0.2 ? "\\," : em < 0.5 ? "\\;" : em < 1.5 ? "\\quad " : "\\qquad ";
};

const fenced = (element: XmlElement, row: (nodes: readonly XmlNode[]) => string): string => {
  const { open = "(", close = ")", separators = "," } = element.attributes;
  const marks = [...separators.replace(/\s/g, "")];
  const parts = element.children.filter(isElement).flatMap((child, index) => {
    const separator = index === 0 ? undefined : (marks[index - 1] ?? marks.at(-1));
    return separator ? [mathText(separator), row([child])] : [row([child])];
  });
  return join([`\\left${delimiter(open)}`, join(parts), `\\right${delimiter(close)}`]);
};

const accents: Record<string, string> = {
  "¯": "\\overline",
  "‾": "\\overline",
  "^": "\\hat",
  "˙": "\\dot",
  "→": "\\vec",
  "~": "\\tilde",
  "˜": "\\tilde",
  "⏞": "\\overbrace",
};

const table = (element: XmlElement, row: (nodes: readonly XmlNode[]) => string): string => {
  const rows = element.children
    .filter(isElement)
    .map((line) => line.children.filter(isElement).map((cell) => row(cell.children)));
  return `\\begin{matrix}${rows.map((cells) => cells.join(" & ")).join(" \\\\ ")}\\end{matrix}`;
};

const convert = (element: XmlElement, unknown: XmlElement[]): string => {
  const row = (nodes: readonly XmlNode[]): string =>
    join(nodes.filter(isElement).map((child) => convert(child, unknown)));
  const parts = element.children.filter(isElement);
  const at = (node: XmlElement | undefined): string => (node ? convert(node, unknown) : "");
  switch (element.name) {
    case "math":
    case "mrow":
    case "mstyle":
    case "mpadded":
    case "mtd":
    case "mtr":
      return row(element.children);
    case "semantics":
      return at(parts[0]);
    case "mi": {
      const name = fold(element);
      if (functions.has(name)) return `\\${name}`;
      return [...name].length > 1 ? `\\mathrm{${mathText(name)}}` : mathText(name);
    }
    case "mn":
    case "mo":
      return mathText(fold(element));
    case "mtext":
    case "ms": {
      const value = textOf(element).replace(/\s+/g, " ");
      return /^[\d.]+$/.test(value) ? value : value.trim() === "" ? "\\;" : plainText(value);
    }
    case "mspace":
      return spaceOf(element.attributes.width);
    case "mphantom":
      return `\\phantom${braced(row(element.children))}`;
    case "mfrac":
      return `\\frac${braced(at(parts[0]))}${braced(at(parts[1]))}`;
    case "msqrt":
      return `\\sqrt${braced(row(element.children))}`;
    case "mroot":
      return `\\sqrt[${at(parts[1])}]${braced(at(parts[0]))}`;
    case "msub":
      return `${group(at(parts[0]))}_${braced(at(parts[1]))}`;
    case "msup":
      return `${group(at(parts[0]))}^${braced(at(parts[1]))}`;
    case "msubsup":
    case "munderover":
      return `${group(at(parts[0]))}_${braced(at(parts[1]))}^${braced(at(parts[2]))}`;
    case "munder":
      return `\\underset${braced(at(parts[1]))}${braced(at(parts[0]))}`;
    case "mover": {
      const accent = parts[1] ? accents[fold(parts[1])] : undefined;
      return accent ? `${accent}${braced(at(parts[0]))}` : `\\overset${braced(at(parts[1]))}${braced(at(parts[0]))}`;
    }
    case "mfenced":
      return fenced(element, row);
    case "mtable":
      return table(element, row);
    default:
      unknown.push(element);
      return parts.length ? row(element.children) : plainText(fold(element));
  }
};

/** A MathML formula as LaTeX that KaTeX can read. */
export const mathToLatex = (math: XmlElement): Latex => {
  const unknown: XmlElement[] = [];
  return { latex: convert(math, unknown).trim(), unknown };
};
