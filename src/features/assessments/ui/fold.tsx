import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "#/ui/cn.ts";

/** Something that is folded away until asked for; works without script. */
export function Fold({ label, className, children }: { label: ReactNode; className?: string; children: ReactNode }) {
  return (
    <details className={cn("group", className)}>
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
