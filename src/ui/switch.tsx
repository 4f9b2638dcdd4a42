"use client";

import type { ComponentProps, ReactNode } from "react";
import { ChoiceText } from "./choice-text.tsx";
import { cn } from "./cn.ts";

type SwitchProps = Omit<ComponentProps<"input">, "type" | "size" | "onChange"> & {
  label: ReactNode;
  description?: ReactNode;
  hideLabel?: boolean;
  onCheckedChange?: (checked: boolean) => void;
  onChange?: ComponentProps<"input">["onChange"];
};

/** For a setting that takes effect at once; in a form that is saved later use Checkbox. */
export function Switch({ label, description, hideLabel, onCheckedChange, onChange, className, ...props }: SwitchProps) {
  return (
    <label className={cn("flex min-h-10 cursor-pointer items-start justify-between gap-4 py-2", className)}>
      <ChoiceText label={label} description={description} className={hideLabel ? "sr-only" : undefined} />
      <span className="relative inline-flex h-6 w-11 shrink-0">
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox reports its own state
          role="switch"
          className="peer absolute inset-0 cursor-pointer appearance-none rounded-full border border-input bg-muted transition-colors checked:border-primary checked:bg-primary focus-ring disabled:cursor-not-allowed disabled:opacity-55"
          onChange={(event) => {
            onChange?.(event);
            onCheckedChange?.(event.target.checked);
          }}
          {...props}
        />
        <span
          aria-hidden
          className="pointer-events-none absolute inset-s-1 top-1 size-4 rounded-full bg-input transition-transform peer-checked:translate-x-5 peer-checked:bg-primary-foreground rtl:peer-checked:-translate-x-5"
        />
      </span>
    </label>
  );
}
