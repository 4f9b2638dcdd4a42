import type { Part } from "../../highlight.ts";

/** Text with the words that were searched for marked. */
export function Marked({ parts }: { parts: readonly Part[] }) {
  let at = 0;
  return parts.map(({ text, isMatch }) => {
    const key = at;
    at += text.length;
    return isMatch ? (
      <mark key={key} className="rounded-xs bg-highlight px-0.5 text-foreground">
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
