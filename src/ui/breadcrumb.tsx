import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { cn } from "./cn.ts";

/** The last item, without href, is the page itself. On phones only the way back is shown: the title stands below it. */
export function Breadcrumb({ items, className }: { items: { label: string; href?: string }[]; className?: string }) {
  const parent = items.findLastIndex((item) => item.href);
  return (
    <nav aria-label="Breadcrumb" className={className}>
      <ol className="flex items-center gap-x-1.5 text-muted-foreground text-sm">
        {items.map((item, index) => (
          <li
            key={item.href ?? item.label}
            className={cn("flex min-w-0 items-center gap-1.5", index !== parent && parent !== -1 && "max-sm:hidden")}
          >
            {(index > 0 || index === parent) && (
              <ChevronRight
                aria-hidden
                className={cn(
                  "size-3.5 shrink-0 rtl:rotate-180",
                  index === parent && "max-sm:rotate-180 max-sm:rtl:rotate-0",
                  index === 0 && "sm:hidden",
                )}
              />
            )}
            {item.href ? (
              <Link
                href={item.href}
                className="truncate rounded-xs py-1 underline-offset-4 focus-ring-inset hover:text-foreground hover:underline pointer-coarse:py-2"
              >
                {item.label}
              </Link>
            ) : (
              <span aria-current="page" className="truncate py-1 text-foreground">
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
