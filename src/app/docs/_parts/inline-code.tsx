/** Text in which `backticks` mark code, as the document's descriptions use them. */
export function InlineCode({ text }: { text: string }) {
  return text.split("`").map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change place
      <code key={index} className="rounded-sm bg-muted px-1 font-mono text-[0.9em] text-foreground">
        {part}
      </code>
    ) : (
      part
    ),
  );
}
