import type { Element, ElementContent } from "hast";
import type { HighlighterCore, LanguageRegistration, ThemeRegistration } from "shiki/core";
import { createHighlighterCore } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";

type Grammar = { default: LanguageRegistration[] };

const grammars: Record<string, () => Promise<Grammar>> = {
  bash: () => import("shiki/langs/shellscript.mjs"),
  c: () => import("shiki/langs/c.mjs"),
  cpp: () => import("shiki/langs/cpp.mjs"),
  css: () => import("shiki/langs/css.mjs"),
  diff: () => import("shiki/langs/diff.mjs"),
  go: () => import("shiki/langs/go.mjs"),
  html: () => import("shiki/langs/html.mjs"),
  java: () => import("shiki/langs/java.mjs"),
  javascript: () => import("shiki/langs/javascript.mjs"),
  json: () => import("shiki/langs/json.mjs"),
  python: () => import("shiki/langs/python.mjs"),
  r: () => import("shiki/langs/r.mjs"),
  rust: () => import("shiki/langs/rust.mjs"),
  sql: () => import("shiki/langs/sql.mjs"),
  typescript: () => import("shiki/langs/typescript.mjs"),
  yaml: () => import("shiki/langs/yaml.mjs"),
};

const aliases: Record<string, string> = {
  "c++": "cpp",
  js: "javascript",
  jsx: "javascript",
  py: "python",
  python3: "python",
  rs: "rust",
  sh: "bash",
  shell: "bash",
  ts: "typescript",
  tsx: "typescript",
  xml: "html",
  yml: "yaml",
};

// A theme whose colours are numbers of classes: the page's own style sheet gives the real ones.
const classes: readonly (readonly [name: string, scopes: readonly string[]])[] = [
  ["punctuation", ["punctuation", "meta.brace"]],
  ["operator", ["keyword.operator"]],
  ["keyword", ["keyword", "storage", "keyword.operator.logical.python", "keyword.operator.new", "variable.language"]],
  ["comment", ["comment", "punctuation.definition.comment"]],
  ["string", ["string", "punctuation.definition.string", "constant.other.symbol", "markup.inline.raw"]],
  ["number", ["constant.numeric"]],
  ["constant", ["constant", "support.constant", "constant.character.escape"]],
  ["function", ["entity.name.function", "support.function", "meta.function-call.generic", "variable.function"]],
  ["type", ["entity.name.type", "entity.name.class", "support.type", "support.class", "entity.other.inherited-class"]],
  ["tag", ["entity.name.tag"]],
  ["attribute", ["entity.other.attribute-name", "support.type.property-name"]],
  ["parameter", ["variable.parameter"]],
  ["inserted", ["markup.inserted"]],
  ["deleted", ["markup.deleted"]],
];
const colourOf = (index: number) => `#${(index + 1).toString(16).padStart(6, "0")}`;
const classOf = new Map(classes.map(([name], index) => [colourOf(index), `tok-${name}`]));
const theme: ThemeRegistration = {
  name: "stoa",
  type: "light",
  fg: "#000000",
  bg: "#ffffff",
  settings: classes.map(([, scope], index) => ({ scope: [...scope], settings: { foreground: colourOf(index) } })),
};

let highlighter: Promise<HighlighterCore> | undefined;
const loading = new Map<string, Promise<void>>();

const loadHighlighter = (): Promise<HighlighterCore> => {
  highlighter ??= createHighlighterCore({ themes: [theme], langs: [], engine: createJavaScriptRegexEngine() });
  return highlighter;
};

const loadLanguage = (name: string): Promise<void> => {
  const known = loading.get(name);
  if (known) return known;
  const load = (async () => {
    const [core, grammar] = await Promise.all([loadHighlighter(), grammars[name]!()]);
    await core.loadLanguage(grammar.default);
  })();
  loading.set(name, load);
  return load;
};

export const languageOf = (name: string): string | null => {
  const language = aliases[name.toLowerCase()] ?? name.toLowerCase();
  return Object.hasOwn(grammars, language) ? language : null;
};

/** Longer code is shown plain: colouring it would hold up the page. */
const longest = 20_000;

const tokenElement = (content: string, name: string | undefined): ElementContent =>
  name
    ? {
        type: "element",
        tagName: "span",
        properties: { className: [name] },
        children: [{ type: "text", value: content }],
      }
    : { type: "text", value: content };

/** Code as spans with a class per kind of token; plain text where the language is unknown. */
export const highlight = async (code: string, language: string | null): Promise<Element["children"]> => {
  if (!language || code.length > longest) return [{ type: "text", value: code }];
  await loadLanguage(language);
  const core = await loadHighlighter();
  const { tokens } = core.codeToTokens(code, {
    lang: language,
    theme: "stoa",
    tokenizeMaxLineLength: 1_000,
    tokenizeTimeLimit: 1_000,
  });
  return tokens.flatMap((line, index): ElementContent[] => [
    ...(index > 0 ? [{ type: "text" as const, value: "\n" }] : []),
    ...line.map((token) => tokenElement(token.content, classOf.get(token.color?.toLowerCase() ?? ""))),
  ]);
};
