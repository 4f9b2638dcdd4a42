import { newId } from "#/core/ids.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";
import { sampleBodies } from "../factories-assessments.ts";

/** What a learner sees of a question anyway, by the path of a leaf of its body. */
const shown =
  /^(type|stem|shuffle|marks|language|starter|decimalMark|fileKinds\.\d+|maxFiles|maxFileBytes|picture\..*|(options|lefts|rights|items|parts)\.\d+\.(id|text|type|shuffle|isAlone)|parts\.\d+\.options\.\d+\.(id|text))$/;

/** What can hold nothing of its own: a choice of few words, yes or no, a share that must add up, ids of a marker's levels. */
const unmarkable =
  /(^|\.)(correct|scoring|caseSensitive|kind|shape|includesFrom|includesTo|weight|isRequired)$|^variables\.\d+\.from$|^rubric\..*\.id$/;

const isShare = (text: string) => /^-?(0|1|0\.5|0\.25)$/.test(text);

type Leaf = string | number | boolean | null;
export type Canary = { name: string; text: string };

/** Hands out texts, decimals and whole numbers that stand nowhere else, and finds them again. */
export const openAviary = () => {
  const canaries: Canary[] = [];
  let count = 0;
  const keep = (name: string, text: string) => {
    canaries.push({ name, text });
    return text;
  };

  const markLeaf = (name: string, path: string, leaf: Leaf): Leaf => {
    if (typeof leaf === "number" && path.startsWith("regions.")) return Number(keep(name, String(leaf + ++count)));
    if (typeof leaf !== "string") return leaf;
    if (/canary-|keyid/.test(leaf)) return leaf.startsWith("{") ? leaf : keep(name, leaf);
    if (unmarkable.test(path) || shown.test(path) || !/^-?\d+(\.\d+)?$/.test(leaf)) return leaf;
    if (/(^|\.)(fraction|missFraction)$/.test(path) && isShare(leaf) && !leaf.startsWith("-")) return leaf;
    const digits = `${leaf.includes(".") ? "" : "."}0${41_737 + ++count}`;
    return keep(name, `${leaf}${digits}`);
  };

  const walk = (type: string, value: unknown, path: string[]): unknown => {
    if (Array.isArray(value)) return value.map((inner, i) => walk(type, inner, [...path, String(i)]));
    if (value !== null && typeof value === "object")
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(type, inner, [...path, key])]));
    return markLeaf(`${type} ${path.join(".")}`, path.join("."), value as Leaf);
  };

  /** The ids of the author's are told nowhere either: a picture large enough has places that are numbers of their own. */
  const enlarge = (body: QuestionBody): QuestionBody =>
    body.type !== "hotspot"
      ? body
      : {
          ...body,
          picture: { ...body.picture, width: 9_999, height: 9_999 },
          regions: body.regions.map((region) =>
            region.shape === "circle" ? { ...region, x: 6_170, y: 5_410, radius: 1_310 } : region,
          ),
        };

  return {
    canaries: (): readonly Canary[] => canaries,
    text: (name: string) => keep(name, `canary-${name.replaceAll(" ", "-")}-${newId()}`),
    /** One question of each type, something of its own in each field of its key. */
    bodies: (): QuestionBody[] =>
      Object.values(sampleBodies()).map((body) => walk(body.type, enlarge(body), []) as QuestionBody),
    /** The names of those that stand in a text, however it is escaped. */
    foundIn: (given: string): string[] =>
      canaries
        .filter(({ text }) =>
          /^[-\d.]+$/.test(text)
            ? new RegExp(`(?<![\\w.-])${text.replace(".", "\\.")}(?![\\w.-])`).test(given)
            : given.includes(text),
        )
        .map(({ name }) => name),
  };
};

export type Aviary = ReturnType<typeof openAviary>;

const leavesOf = (value: unknown, path: string[] = []): [string, Leaf][] =>
  value !== null && typeof value === "object"
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
    : [[path.join("."), value as Leaf]];

/** Fields of a key that hold no canary and could: a new field of a question must be marked or declared as shown. */
export const unmarkedIn = (body: QuestionBody, aviary: Aviary): string[] => {
  const marked = new Set(aviary.canaries().map(({ name }) => name));
  return leavesOf(body)
    .filter(([path]) => !marked.has(`${body.type} ${path}`) && !shown.test(path) && !unmarkable.test(path))
    .filter(([path, leaf]) => !(/(^|\.)(fraction|missFraction)$/.test(path) && isShare(String(leaf))))
    .map(([path]) => `${body.type} ${path}`);
};
