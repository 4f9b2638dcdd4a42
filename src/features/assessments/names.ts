import { createHash } from "node:crypto";
import type { Answer } from "./answer.ts";
import { fillGaps } from "./gaps.ts";
import type { QuestionBody } from "./question.ts";
import type { ClozePart } from "./question-cloze.ts";
import { randomFrom, seedFrom } from "./shuffle.ts";

/** By list of a question: the name that one person is shown for each of the author's ids. */
export type Names = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * How a person's names are made. `naming` is a secret of this question and person; null for what was begun before there
 * were secrets: then choices kept the author's ids, and orders and pairs were numbered by the seed.
 */
export type Naming = { seed: number; naming: string | null };

type Named = { id: string };
type List = { list: string; ids: string[] };

const idsOf = (items: readonly Named[]): string[] => items.map(({ id }) => id);

const optionsOfPart = (partId: string): string => `options of ${partId}`;

const listsOf = (body: QuestionBody): List[] => {
  switch (body.type) {
    case "single_choice":
    case "multiple_choice":
      return [{ list: "options", ids: idsOf(body.options) }];
    case "matching":
      return [
        { list: "lefts", ids: idsOf(body.lefts) },
        { list: "rights", ids: idsOf(body.rights) },
      ];
    case "ordering":
      return [{ list: "items", ids: idsOf(body.items) }];
    case "cloze":
      return [
        { list: "parts", ids: idsOf(body.parts) },
        ...body.parts.flatMap((part) =>
          part.type === "single_choice" ? [{ list: optionsOfPart(part.id), ids: idsOf(part.options) }] : [],
        ),
      ];
    default:
      return [];
  }
};

/** 64 bits of SHA-256. */
const secretName = (naming: string, list: string, id: string): string =>
  createHash("sha256").update(`${naming} ${list} ${id}`).digest("hex").slice(0, 16);

const numbered = (ids: readonly string[], seed: number): Map<string, string> => {
  const mixed = ids.map((id) => ({ id, by: randomFrom(seedFrom(seed, id))() }));
  mixed.sort((a, b) => a.by - b.by);
  return new Map(mixed.map(({ id }, place) => [id, String(place + 1)]));
};

const plainNames = ({ list, ids }: List, seed: number): Map<string, string> =>
  list === "rights" || list === "items" ? numbered(ids, seed) : new Map(ids.map((id) => [id, id]));

/** The names hang on the ids alone: a corrected key keeps the meaning of the answers that were given to the old one. */
export const namesOf = (body: QuestionBody, { seed, naming }: Naming): Names =>
  new Map(
    listsOf(body).map((list) => [
      list.list,
      naming === null ? plainNames(list, seed) : new Map(list.ids.map((id) => [id, secretName(naming, list.list, id)])),
    ]),
  );

/** Names in their own order, which tells nothing: "2" before "10", and the hashes as they fell. */
export const byName = (a: Named, b: Named): number => a.id.length - b.id.length || (a.id < b.id ? -1 : 1);

/** A body under its names. What the seed may shuffle stands in the order of its secret names before that. */
export const withNames = (body: QuestionBody, names: Names, isSecret: boolean): QuestionBody => {
  const renamed = <Item extends Named>(list: string, items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, id: names.get(list)!.get(item.id)! }));
  const mixed = <Item extends Named>(list: string, items: readonly Item[], shuffle: boolean): Item[] =>
    isSecret && shuffle ? renamed(list, items).sort(byName) : renamed(list, items);
  switch (body.type) {
    case "single_choice":
      return { ...body, options: mixed("options", body.options, body.shuffle) };
    case "multiple_choice":
      return { ...body, options: mixed("options", body.options, body.shuffle) };
    case "matching": {
      const lefts = body.lefts.map((left) => ({ ...left, rightId: names.get("rights")!.get(left.rightId)! }));
      return { ...body, lefts: renamed("lefts", lefts), rights: renamed("rights", body.rights).sort(byName) };
    }
    case "ordering":
      return { ...body, items: renamed("items", body.items) };
    case "cloze": {
      const parts = body.parts.map(
        (part): ClozePart =>
          part.type === "single_choice"
            ? { ...part, options: mixed(optionsOfPart(part.id), part.options, part.shuffle) }
            : part,
      );
      const nameOf = (id: string) => names.get("parts")!.get(id)!;
      return { ...body, stem: fillGaps(body.stem, (id) => `{{${nameOf(id)}}}`), parts: renamed("parts", parts) };
    }
    default:
      return body;
  }
};

const inverted = (ids: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...ids].map(([id, name]) => [name, id]));

const isThere = <Value>(value: Value | null): value is Value => value !== null;

/** An answer that was given under some names, under others; what the question no longer has is left out. */
export const underNames = (answer: Answer, from: Names, to: Names): Answer => {
  const authors = new Map([...from].map(([list, ids]) => [list, inverted(ids)]));
  const idOf = (list: string, name: string) => authors.get(list)?.get(name) ?? "";
  const nameOf = (list: string, name: string) => to.get(list)?.get(idOf(list, name)) ?? null;
  switch (answer.type) {
    case "single_choice":
      return { ...answer, optionId: answer.optionId === null ? null : nameOf("options", answer.optionId) };
    case "multiple_choice":
      return { ...answer, optionIds: answer.optionIds.map((name) => nameOf("options", name)).filter(isThere) };
    case "ordering":
      return { ...answer, itemIds: answer.itemIds.map((name) => nameOf("items", name)).filter(isThere) };
    case "matching": {
      const pairs = answer.pairs.map((pair) => {
        const [leftId, rightId] = [nameOf("lefts", pair.leftId), nameOf("rights", pair.rightId)];
        return leftId !== null && rightId !== null ? { leftId, rightId } : null;
      });
      return { ...answer, pairs: pairs.filter(isThere) };
    }
    case "cloze": {
      const parts = answer.parts.map(({ id: name, value }) => {
        const id = nameOf("parts", name);
        const list = optionsOfPart(idOf("parts", name));
        return id === null ? null : { id, value: to.has(list) ? (nameOf(list, value) ?? "") : value };
      });
      return { ...answer, parts: parts.filter(isThere) };
    }
    default:
      return answer;
  }
};
