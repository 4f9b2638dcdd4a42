import { cn } from "#/ui/cn.ts";

/** The front of a stoa as wide as its place: roof, columns, two steps, and the sun between the columns. Decorative. */
export function WalkArt({ className }: { className?: string }) {
  return (
    <svg width="100%" height="100%" aria-hidden="true" className={cn("bg-stone-1", className)}>
      <defs>
        <pattern id="stoa-shafts" width="112" height="8" patternUnits="userSpaceOnUse" x="-18">
          <path d="M38 0h36v8H38z" className="fill-stone-2" />
          <path d="M66 0h8v8h-8z" className="fill-stone-3" />
          <path d="M45.5 0v8M52 0v8M58.5 0v8" strokeWidth="1.5" className="stroke-stone-3" />
        </pattern>
        <pattern id="stoa-capitals" width="112" height="24" patternUnits="userSpaceOnUse" x="-18" y="70">
          <path d="M26 0h60v9H26zM31 9h50l-7 15H38z" className="fill-stone-4" />
        </pattern>
        <pattern id="stoa-frieze" width="28" height="20" patternUnits="userSpaceOnUse" x="-4" y="40">
          <path d="M3 0h3v20H3zM8 0h3v20H8zM13 0h3v20h-3z" className="fill-stone-4" opacity="0.55" />
        </pattern>
        <pattern id="stoa-bases" width="112" height="20" patternUnits="userSpaceOnUse" x="-18" y="-20">
          <path d="M34 0h44l3 9H31zM26 9h60v11H26z" className="fill-stone-4" />
        </pattern>
      </defs>
      <circle cx="78%" cy="124" r="30" className="fill-highlight" />
      <rect y="94" width="100%" height="100%" fill="url(#stoa-shafts)" />
      <rect width="100%" height="70" className="fill-stone-2" />
      <rect width="100%" height="30" className="fill-stone-3" />
      <rect y="40" width="100%" height="20" fill="url(#stoa-frieze)" />
      <rect y="64" width="100%" height="6" className="fill-stone-3" />
      <rect y="70" width="100%" height="24" fill="url(#stoa-capitals)" />
      <svg y="100%" width="100%" overflow="visible" aria-hidden="true">
        <g transform="translate(0 -34)">
          <rect y="-20" width="100%" height="20" fill="url(#stoa-bases)" />
          <rect width="100%" height="16" className="fill-stone-3" />
          <rect y="16" width="100%" height="18" className="fill-stone-2" />
        </g>
      </svg>
    </svg>
  );
}
