import type { ReactNode } from "react";
import { cn } from "./cn.ts";

/** The words beside a checkbox, radio or switch. */
export function ChoiceText({
  label,
  description,
  className,
}: {
  label: ReactNode;
  description?: ReactNode;
  className?: string;
}) {
  return (
    <span className={cn("flex min-w-0 flex-col gap-0.5 text-sm leading-snug", className)}>
      <span className="font-medium text-foreground">{label}</span>
      {description && <span className="text-muted-foreground">{description}</span>}
    </span>
  );
}
