"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { cn } from "#/ui/cn.ts";

type NavLinkProps = { href: string; className?: string; currentClassName?: string; children: ReactNode };

/** A link of the site's navigation that knows when the reader is in its part of the site. */
export function NavLink({ href, className, currentClassName, children }: NavLinkProps) {
  const pathname = usePathname();
  const current = pathname === href || pathname.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      aria-current={current ? "page" : undefined}
      className={cn(className, current && currentClassName)}
    >
      {children}
    </Link>
  );
}
