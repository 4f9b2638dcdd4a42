import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn.ts";

type Tone = "note" | "success" | "warning" | "danger";

const looks: Record<Tone, { icon: LucideIcon; box: string; mark: string }> = {
  note: { icon: Info, box: "border-note/30 bg-note-soft", mark: "text-note" },
  success: { icon: CircleCheck, box: "border-success/30 bg-success-soft", mark: "text-success" },
  warning: { icon: TriangleAlert, box: "border-warning/30 bg-warning-soft", mark: "text-warning" },
  danger: { icon: CircleAlert, box: "border-danger/30 bg-danger-soft", mark: "text-danger" },
};

type AlertProps = {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** Announce it when it appears: for what follows something the person did. */
  live?: boolean;
  className?: string;
};

export function Alert({ tone = "note", title, children, action, live, className }: AlertProps) {
  const { icon: Icon, box, mark } = looks[tone];
  return (
    <div
      role={live ? (tone === "danger" ? "alert" : "status") : undefined}
      className={cn("flex flex-wrap items-start gap-x-3 gap-y-2 rounded-md border px-4 py-3 text-sm", box, className)}
    >
      <Icon aria-hidden className={cn("mt-0.5 size-4.5 shrink-0", mark)} />
      <div className="min-w-0 flex-1 basis-48 leading-relaxed">
        {title && <p className={cn("font-semibold", mark)}>{title}</p>}
        {children && <div className="text-foreground">{children}</div>}
      </div>
      {action}
    </div>
  );
}
