import type { ReactNode } from "react";
import { Breadcrumb } from "./breadcrumb.tsx";
import { cn } from "./cn.ts";

type PageHeaderProps = {
  title: ReactNode;
  /** A line above the title: breadcrumbs are given by `crumbs` instead. */
  eyebrow?: ReactNode;
  description?: ReactNode;
  crumbs?: { label: string; href?: string }[];
  /** Buttons at the end of the row; below the title on phones. */
  actions?: ReactNode;
  className?: string;
};

/** The one h1 of a page. */
export function PageHeader({ title, eyebrow, description, crumbs, actions, className }: PageHeaderProps) {
  return (
    <header className={cn("flex flex-col gap-2 pb-6", className)}>
      {crumbs && <Breadcrumb items={crumbs} />}
      {eyebrow && <div className="flex flex-wrap items-center gap-2 text-muted-foreground text-sm">{eyebrow}</div>}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-80">
          <h1 className="text-balance break-words font-semibold font-serif text-2xl leading-tight tracking-[-0.015em] sm:text-3xl">
            {title}
          </h1>
          {description && (
            <div className="mt-2 max-w-prose text-pretty text-muted-foreground leading-relaxed">{description}</div>
          )}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
    </header>
  );
}
