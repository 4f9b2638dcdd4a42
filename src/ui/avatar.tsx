import { cn } from "./cn.ts";

const tints = [
  "bg-primary-soft text-primary",
  "bg-note-soft text-note",
  "bg-success-soft text-success",
  "bg-warning-soft text-warning",
];

/** One letter of the first and of the last word; whole code points, so that no emoji or rare letter is cut. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const chosen = words.length > 1 ? [words[0], words[words.length - 1]] : words.slice(0, 1);
  const letters = chosen.map((word) => [...(word ?? "")][0] ?? "").join("");
  return letters.toLocaleUpperCase() || "?";
}

const tintOf = (name: string): string => {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return tints[sum % tints.length] ?? "";
};

/** Decorative: write the name beside it, or name the control around it. */
export function Avatar({ name, className }: { name: string; className?: string }) {
  return (
    <span
      aria-hidden
      className={cn(
        "inline-grid size-8 shrink-0 select-none place-items-center rounded-full font-semibold text-xs",
        tintOf(name),
        className,
      )}
    >
      {initialsOf(name)}
    </span>
  );
}
