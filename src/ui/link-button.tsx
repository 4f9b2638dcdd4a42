import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonVariants, buttonVariants } from "./button-variants.ts";
import { cn } from "./cn.ts";

export type LinkButtonProps = ComponentProps<typeof Link> & ButtonVariants;

/** A link that looks like a button: for going somewhere; Button is for doing something. */
export function LinkButton({ className, variant, size, ...props }: LinkButtonProps) {
  return <Link className={cn(buttonVariants({ variant, size }), className)} {...props} />;
}
