import { cn } from "#/ui/cn.ts";

const token = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?)/g;

/** A text cut into its JSON tokens, each with the class of its kind. */
const tokensOf = (text: string): { at: number; text: string; kind: string | null }[] => {
  const parts: { at: number; text: string; kind: string | null }[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    if (match.index > end) parts.push({ at: end, text: text.slice(end, match.index), kind: null });
    const kind = match[1] ? (match[2] ? "tok-function" : "tok-string") : "tok-constant";
    const shown = match[1] ?? match[0];
    parts.push({ at: match.index, text: shown, kind });
    end = match.index + shown.length;
  }
  parts.push({ at: end, text: text.slice(end), kind: null });
  return parts;
};

type CodeBlockProps = { label: string; children: string; json?: boolean; className?: string };

export function CodeBlock({ label, children, json, className }: CodeBlockProps) {
  return (
    <figure className={cn("overflow-hidden rounded-lg border border-border bg-(--code-ground)", className)}>
      <figcaption className="border-border border-b px-4 py-2 text-muted-foreground text-xs">{label}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <pre tabIndex={0} className="max-h-96 overflow-auto p-4 font-mono text-xs leading-relaxed focus-ring-inset">
        <code>
          {json
            ? tokensOf(children).map((part) => (
                <span key={part.at} className={part.kind ?? undefined}>
                  {part.text}
                </span>
              ))
            : children}
        </code>
      </pre>
    </figure>
  );
}
