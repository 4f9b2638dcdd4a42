import type { QuestionBody } from "../../question.ts";

const letters = "abcdefghijklmnopqrstuvwxyz0123456789";

const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => letters[byte % letters.length]).join("");

type Named = { id: string };

/**
 * A body as it is saved: what was added since `saved` has ids by chance. The editor's own, a, b, c, tell the order in
 * which an author wrote, often the right one first, and learners are sent ids however well the order is shuffled.
 */
export const withUntellingIds = (body: QuestionBody, saved: QuestionBody | null): QuestionBody => {
  const named = (items: readonly Named[], before: readonly Named[] | undefined): ((id: string) => string) => {
    const known = new Set(before?.map(({ id }) => id));
    const names = new Map(items.map(({ id }) => [id, known.has(id) ? id : randomId()]));
    return (id) => names.get(id) ?? id;
  };
  const renamed = <Item extends Named>(items: readonly Item[], nameOf: (id: string) => string): Item[] =>
    items.map((item) => ({ ...item, id: nameOf(item.id) }));
  switch (body.type) {
    case "single_choice":
    case "multiple_choice": {
      const before = saved && "options" in saved ? saved.options : undefined;
      return { ...body, options: renamed(body.options, named(body.options, before)) };
    }
    case "ordering": {
      const before = saved?.type === "ordering" ? saved.items : undefined;
      return { ...body, items: renamed(body.items, named(body.items, before)) };
    }
    case "matching": {
      const nameOf = named(body.rights, saved?.type === "matching" ? saved.rights : undefined);
      const lefts = body.lefts.map((left) => ({ ...left, rightId: nameOf(left.rightId) }));
      return { ...body, lefts, rights: renamed(body.rights, nameOf) };
    }
    case "cloze": {
      const before = new Map(saved?.type === "cloze" ? saved.parts.map((part) => [part.id, part]) : []);
      const parts = body.parts.map((part) => {
        if (part.type !== "single_choice") return part;
        const was = before.get(part.id);
        const known = was?.type === "single_choice" ? was.options : undefined;
        return { ...part, options: renamed(part.options, named(part.options, known)) };
      });
      return { ...body, parts };
    }
    default:
      return body;
  }
};
