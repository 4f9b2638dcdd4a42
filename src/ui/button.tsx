import type { ComponentProps } from "react";
import { type ButtonVariants, buttonVariants } from "./button-variants.ts";
import { cn } from "./cn.ts";
import { Spinner } from "./spinner.tsx";

export type ButtonProps = ComponentProps<"button"> &
  ButtonVariants & {
    /** Shows a spinner and refuses further presses while the work runs. */
    pending?: boolean;
  };

export function Button({ className, variant, size, pending = false, disabled, children, type, ...props }: ButtonProps) {
  return (
    <button
      type={type ?? "button"}
      className={cn(buttonVariants({ variant, size }), className)}
      disabled={disabled || pending}
      aria-busy={pending || undefined}
      {...props}
    >
      {pending && <Spinner className="size-4" label={null} />}
      {children}
    </button>
  );
}
