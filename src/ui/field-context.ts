"use client";

import { createContext, useContext } from "react";

type FieldContextValue = { id: string; describedBy: string | undefined; invalid: boolean; required: boolean };

export const FieldContext = createContext<FieldContextValue | null>(null);

type Aria = {
  id?: string | undefined;
  required?: boolean | undefined;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: boolean | "true" | "false" | "grammar" | "spelling" | undefined;
};

const joined = (...ids: (string | undefined)[]) => ids.filter(Boolean).join(" ") || undefined;

/** Gives a control the id and ARIA of the Field around it; what the caller passes wins, descriptions add up. */
export function useFieldControl<P extends Aria>(props: P): P {
  const field = useContext(FieldContext);
  if (!field) return props;
  return {
    ...props,
    id: props.id ?? field.id,
    required: props.required ?? (field.required || undefined),
    "aria-describedby": joined(props["aria-describedby"], field.describedBy),
    "aria-invalid": props["aria-invalid"] ?? (field.invalid || undefined),
  };
}
