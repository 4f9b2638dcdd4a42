"use client";

import { type ComponentProps, createContext, type ReactNode, useContext, useId } from "react";
import { ChoiceText } from "./choice-text.tsx";
import { cn } from "./cn.ts";

type Group = {
  name: string;
  value: string | null | undefined;
  onValueChange: ((value: string) => void) | undefined;
  disabled: boolean | undefined;
};

const GroupContext = createContext<Group | null>(null);

type RadioGroupProps = {
  legend: ReactNode;
  hideLegend?: boolean;
  hint?: ReactNode;
  error?: ReactNode;
  name?: string;
  /** Give `value` (null = none chosen) and `onValueChange` to control it; leave both out in an uncontrolled form. */
  value?: string | null;
  onValueChange?: (value: string) => void;
  disabled?: boolean;
  className?: string;
  children: ReactNode;
};

/** A fieldset of radios; arrow keys and form submission are the browser's own. */
export function RadioGroup({
  legend,
  hideLegend,
  hint,
  error,
  name,
  value,
  onValueChange,
  disabled,
  className,
  children,
}: RadioGroupProps) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      className="min-w-0"
      aria-describedby={describedBy || undefined}
      aria-invalid={error ? true : undefined}
      disabled={disabled}
    >
      <legend className={hideLegend ? "sr-only" : "mb-1.5 font-medium text-sm"}>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-1.5 text-muted-foreground text-sm">
          {hint}
        </p>
      )}
      <GroupContext value={{ name: name ?? id, value, onValueChange, disabled }}>
        <div className={cn("flex flex-col", className)}>{children}</div>
      </GroupContext>
      {error && (
        <p id={`${id}-error`} role="alert" className="mt-1.5 text-danger text-sm">
          {error}
        </p>
      )}
    </fieldset>
  );
}

type RadioProps = Omit<ComponentProps<"input">, "type" | "size" | "value"> & {
  value: string;
  label: ReactNode;
  description?: ReactNode;
  /** "card" draws a bordered box around the choice. */
  look?: "plain" | "card";
};

export function Radio({ value, label, description, look = "plain", className, ...props }: RadioProps) {
  const group = useContext(GroupContext);
  const controlled = group !== null && group.value !== undefined;
  return (
    <label
      className={cn(
        "flex min-h-10 cursor-pointer items-start gap-3 py-2.5 has-disabled:cursor-not-allowed",
        look === "card" &&
          "rounded-md border border-border bg-card px-4 py-3 transition-colors hover:border-input has-checked:border-primary has-checked:bg-primary-soft",
        className,
      )}
    >
      <span className="relative inline-grid size-5 shrink-0 place-items-center">
        <input
          type="radio"
          name={group?.name}
          value={value}
          {...(controlled ? { checked: group.value === value, onChange: () => group.onValueChange?.(value) } : {})}
          className="peer size-5 cursor-pointer appearance-none rounded-full border border-input bg-card transition-colors checked:border-primary hover:border-input-hover focus-ring disabled:cursor-not-allowed disabled:opacity-55"
          {...props}
        />
        <span
          aria-hidden
          className="pointer-events-none absolute size-2.5 scale-0 rounded-full bg-(--primary) transition-transform peer-checked:scale-100"
        />
      </span>
      <ChoiceText label={label} description={description} />
    </label>
  );
}
