import type { ComponentProps } from "react";
import { cn } from "./cn.ts";

export function Kbd({ className, ...props }: ComponentProps<"kbd">) {
  return (
    <kbd
      className={cn(
        "inline-flex min-w-6 items-center justify-center rounded-sm border border-border border-b-2 bg-muted px-1.5 py-0.5 font-mono text-muted-foreground text-xs",
        className,
      )}
      {...props}
    />
  );
}
