"use client";

import { Check } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { ChoiceText } from "./choice-text.tsx";
import { cn } from "./cn.ts";
import { useFieldControl } from "./field-context.ts";

type CheckboxProps = Omit<ComponentProps<"input">, "type" | "size"> & {
  /** Without a label pass aria-label. */
  label?: ReactNode;
  description?: ReactNode;
};

export function Checkbox({ label, description, className, ...props }: CheckboxProps) {
  const box = (
    <span className="relative inline-grid size-5 shrink-0 place-items-center">
      <input
        type="checkbox"
        className="peer size-5 cursor-pointer appearance-none rounded-sm border border-input bg-card transition-colors checked:border-primary checked:bg-primary hover:border-input-hover focus-ring disabled:cursor-not-allowed disabled:opacity-55 aria-invalid:border-danger"
        {...useFieldControl(props)}
      />
      <Check
        aria-hidden
        strokeWidth={3}
        className="pointer-events-none absolute size-3.5 text-primary-foreground opacity-0 peer-checked:opacity-100"
      />
    </span>
  );
  if (!label) return box;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is inside {box}
    <label className={cn("flex min-h-10 cursor-pointer items-start gap-3 py-2.5", className)}>
      {box}
      <ChoiceText label={label} description={description} />
    </label>
  );
}
