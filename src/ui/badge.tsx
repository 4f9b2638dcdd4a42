import type { ComponentProps } from "react";
import { cn } from "./cn.ts";
import { type VariantsOf, variants } from "./variants.ts";

const badgeVariants = variants(
  "inline-flex shrink-0 items-center gap-1 whitespace-nowrap rounded-full border px-2.5 py-0.5 font-medium text-xs leading-5 [&_svg]:size-3.5",
  {
    tone: {
      neutral: "border-border bg-secondary text-secondary-foreground",
      primary: "border-primary/25 bg-primary-soft text-primary",
      note: "border-note/25 bg-note-soft text-note",
      success: "border-success/25 bg-success-soft text-success",
      warning: "border-warning/25 bg-warning-soft text-warning",
      danger: "border-danger/25 bg-danger-soft text-danger",
      outline: "border-input bg-transparent text-foreground",
    },
  },
  { tone: "neutral" },
);

export function Badge({ className, tone, ...props }: ComponentProps<"span"> & VariantsOf<typeof badgeVariants>) {
  return <span className={cn(badgeVariants({ tone }), className)} {...props} />;
}
