import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "#/ui/cn.ts";

type FoldProps = { label: ReactNode; className?: string; onOpen?: () => void; children: ReactNode };

/** Something that is folded away until asked for; works without script. */
export function Fold({ label, className, onOpen, children }: FoldProps) {
  return (
    <details className={cn("group", className)} onToggle={onOpen && ((event) => event.currentTarget.open && onOpen())}>
      <summary className="-ms-1 inline-flex min-h-10 cursor-pointer list-none items-center gap-1 rounded-xs px-1 text-muted-foreground text-sm focus-ring hover:text-foreground [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 transition-transform group-open:rotate-90 rtl:rotate-180 rtl:group-open:rotate-90"
        />
        {label}
      </summary>
      {children}
    </details>
  );
}
