"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { cn } from "./cn.ts";
import { useCurrentInView } from "./use-current-in-view.ts";

type NavTab = { href: string; label: ReactNode /** Match this address only, not those below it. */; exact?: boolean };

/** Tabs that are pages: links, with the current one marked. */
export function NavTabs({ label, tabs, className }: { label: string; tabs: NavTab[]; className?: string }) {
  const pathname = usePathname();
  return (
    <nav
      ref={useCurrentInView(pathname)}
      aria-label={label}
      className={cn("overflow-x-auto border-border border-b [scrollbar-width:none]", className)}
    >
      <ul className="flex gap-1">
        {tabs.map((tab) => {
          const current = pathname === tab.href || (!tab.exact && pathname.startsWith(`${tab.href}/`));
          return (
            <li key={tab.href}>
              <Link
                href={tab.href}
                aria-current={current ? "page" : undefined}
                className={cn(
                  "-mb-px inline-flex min-h-10 items-center gap-2 whitespace-nowrap border-transparent border-b-2 px-3 font-medium text-muted-foreground text-sm transition-colors focus-ring-inset hover:text-foreground",
                  current && "border-primary text-foreground",
                )}
              >
                {tab.label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
