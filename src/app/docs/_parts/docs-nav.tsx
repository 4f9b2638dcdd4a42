"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { cn } from "#/ui/cn.ts";
import { useCurrentInView } from "#/ui/use-current-in-view.ts";

type DocsNavProps = { groups: { title: string; links: { href: string; label: string }[] }[] };

/** Beside the text on wide screens, a strip that scrolls above it on narrow ones. */
export function DocsNav({ groups }: DocsNavProps) {
  const pathname = usePathname();
  return (
    <nav
      ref={useCurrentInView(pathname)}
      aria-label="API reference"
      className="-mx-4 flex gap-1 overflow-x-auto border-border border-b px-4 [scrollbar-width:none] lg:sticky lg:top-20 lg:mx-0 lg:max-h-[calc(100dvh-6rem)] lg:flex-col lg:gap-5 lg:self-start lg:overflow-y-auto lg:border-b-0 lg:px-0"
    >
      {groups.map((group) => (
        <div key={group.title} className="flex shrink-0 lg:block">
          <p className="hidden px-3 pb-1 font-semibold text-xs lg:block">{group.title}</p>
          <ul className="flex lg:flex-col">
            {group.links.map((link) => {
              const current = pathname === link.href;
              return (
                <li key={link.href}>
                  <Link
                    href={link.href}
                    aria-current={current ? "page" : undefined}
                    className={cn(
                      "flex min-h-10 items-center whitespace-nowrap px-3 text-muted-foreground text-sm focus-ring-inset hover:text-foreground lg:min-h-9 lg:rounded-md lg:hover:bg-accent",
                      current &&
                        "font-medium text-foreground max-lg:border-primary max-lg:border-b-2 lg:bg-primary-soft lg:text-primary",
                    )}
                  >
                    {link.label}
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </nav>
  );
}
