"use client";

import type { ComponentProps } from "react";
import { cn } from "./cn.ts";
import { controlClasses } from "./control-classes.ts";
import { useFieldControl } from "./field-context.ts";

/** Grows with its text where the browser can; `rows` is the smallest height. */
export function Textarea({ className, rows = 4, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      className={cn(controlClasses, "field-sizing-content px-3 py-2 leading-relaxed read-only:bg-muted", className)}
      style={{ minHeight: `calc(${rows} * 1lh + 1.125rem)` }}
      {...useFieldControl(props)}
    />
  );
}
