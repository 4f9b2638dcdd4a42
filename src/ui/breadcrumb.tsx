import { ChevronRight } from "lucide-react";
import Link from "next/link";

/** The last item, without href, is the page itself. One line: where it is too narrow, long names are cut short. */
export function Breadcrumb({ items, className }: { items: { label: string; href?: string }[]; className?: string }) {
  return (
    <nav aria-label="Breadcrumb" className={className}>
      <ol className="flex items-center gap-x-1.5 text-muted-foreground text-sm">
        {items.map((item, index) => (
          <li key={item.href ?? item.label} className="flex min-w-0 items-center gap-1.5 last:min-w-16">
            {index > 0 && <ChevronRight aria-hidden className="size-3.5 shrink-0 rtl:rotate-180" />}
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
