import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn.ts";

type EmptyStateProps = {
  icon?: LucideIcon;
  title: ReactNode;
  children?: ReactNode;
  /** What to do next: a LinkButton or Button. */
  action?: ReactNode;
  as?: "h1" | "h2" | "h3";
  className?: string;
};

export function EmptyState({ icon: Icon, title, children, action, as: Tag = "h2", className }: EmptyStateProps) {
  return (
    <div
      className={cn(
        "flex flex-col items-center gap-3 rounded-lg border border-input/60 border-dashed px-6 py-12 text-center",
        className,
      )}
    >
      {Icon && (
        <span className="grid size-12 place-items-center rounded-full bg-primary-soft text-primary">
          <Icon aria-hidden className="size-6" strokeWidth={1.75} />
        </span>
      )}
      <Tag className="text-balance font-semibold text-lg">{title}</Tag>
      {children && <div className="max-w-md text-pretty text-muted-foreground text-sm leading-relaxed">{children}</div>}
      {action && <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
