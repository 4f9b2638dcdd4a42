"use client";

import type { ComponentProps } from "react";
import { cn } from "./cn.ts";
import { controlClasses } from "./control-classes.ts";
import { useFieldControl } from "./field-context.ts";

export function Input({ className, type, ...props }: ComponentProps<"input">) {
  return (
    <input
      type={type ?? "text"}
      className={cn(controlClasses, "h-10 px-3 read-only:bg-muted", className)}
      {...useFieldControl(props)}
    />
  );
}
