export type ReachPart = { text: string; href: string | null };

const links = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])|([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g;

/** Text with the web and e-mail addresses in it as links: whoever wrote them there wants them to be used. */
export const reachParts = (text: string): ReachPart[] => {
  const parts: ReachPart[] = [];
  let from = 0;
  for (const match of text.matchAll(links)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), href: null });
    parts.push({ text: match[0], href: match[1] ?? `mailto:${match[0]}` });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), href: null });
  return parts;
};
