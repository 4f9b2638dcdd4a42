import type { ComponentProps } from "react";
import { cn } from "./cn.ts";

const widths = { prose: "max-w-3xl", form: "max-w-xl", page: "max-w-6xl", wide: "max-w-7xl" } as const;

/** The width of a page's content, with the page's margins. The layout gives none. */
export function Container({
  width = "page",
  className,
  ...props
}: ComponentProps<"div"> & { width?: keyof typeof widths }) {
  return <div className={cn("mx-auto w-full px-4 py-8 sm:px-6 sm:py-10", widths[width], className)} {...props} />;
}
