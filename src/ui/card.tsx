import type { ComponentProps } from "react";
import { cn } from "./cn.ts";

/** `interactive` for a card that is, or holds, one big link: it answers to hover and focus. */
export function Card({ className, interactive, ...props }: ComponentProps<"div"> & { interactive?: boolean }) {
  return (
    <div
      className={cn(
        "flex flex-col rounded-lg border border-border bg-card text-card-foreground shadow-xs",
        interactive &&
          "relative transition-[border-color,box-shadow] hover:border-input hover:shadow-md has-[a:focus-visible]:border-primary",
        className,
      )}
      {...props}
    />
  );
}

export function CardHeader({ className, ...props }: ComponentProps<"div">) {
  return <div className={cn("flex flex-col gap-1 px-5 pt-5", className)} {...props} />;
}

export function CardTitle({
  className,
  as: Tag = "h2",
  ...props
}: ComponentProps<"h2"> & { as?: "h2" | "h3" | "h4" | "p" }) {
  return <Tag className={cn("text-balance font-semibold text-base leading-snug", className)} {...props} />;
}

export function CardDescription({ className, ...props }: ComponentProps<"p">) {
  return <p className={cn("text-muted-foreground text-sm leading-relaxed", className)} {...props} />;
}

export function CardContent({ className, ...props }: ComponentProps<"div">) {
  return <div className={cn("flex-1 p-5", className)} {...props} />;
}

export function CardFooter({ className, ...props }: ComponentProps<"div">) {
  return (
    <div className={cn("flex flex-wrap items-center gap-3 border-border border-t px-5 py-3.5", className)} {...props} />
  );
}
