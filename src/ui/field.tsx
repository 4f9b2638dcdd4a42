"use client";

import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { cn } from "./cn.ts";
import { FieldContext } from "./field-context.ts";
import { Label } from "./label.tsx";

type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** Shows "optional" beside the label: use it where most fields of the form are required. */
  optional?: boolean;
  hideLabel?: boolean;
  id?: string;
  className?: string;
  children: ReactNode;
};

/** Label, hint and error around one Input, Textarea or Select, joined by id and ARIA. */
export function Field({ label, hint, error, required, optional, hideLabel, id, className, children }: FieldProps) {
  const made = useId();
  const controlId = id ?? made;
  const describedBy = [hint && `${controlId}-hint`, error && `${controlId}-error`].filter(Boolean).join(" ");
  return (
    <div className={cn("flex flex-col gap-1.5", className)}>
      <Label htmlFor={controlId} className={hideLabel ? "sr-only" : undefined}>
        {label}
        {optional && <span className="ms-1.5 font-normal text-muted-foreground">optional</span>}
      </Label>
      {hint && (
        <p id={`${controlId}-hint`} className="text-muted-foreground text-sm leading-snug">
          {hint}
        </p>
      )}
      <FieldContext
        value={{
          id: controlId,
          describedBy: describedBy || undefined,
          invalid: Boolean(error),
          required: Boolean(required),
        }}
      >
        {children}
      </FieldContext>
      {error && (
        <p id={`${controlId}-error`} role="alert" className="flex items-start gap-1.5 text-danger text-sm leading-snug">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
