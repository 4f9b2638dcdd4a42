import { cn } from "./cn.ts";

/** The place of something still loading; size it with classes. Say "Loading" once per page, not per skeleton. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn("animate-pulse rounded-md bg-track motion-reduce:animate-none", className)} />;
}
