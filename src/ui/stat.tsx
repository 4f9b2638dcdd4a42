import type { ReactNode } from "react";
import { cn } from "./cn.ts";

type StatProps = { label: ReactNode; value: ReactNode; hint?: ReactNode; className?: string };

/** Put several in a StatList. */
export function Stat({ label, value, hint, className }: StatProps) {
  return (
    <div className={cn("flex flex-col gap-0.5", className)}>
      <dt className="text-muted-foreground text-sm">{label}</dt>
      <dd className="font-semibold font-serif text-2xl tabular-nums leading-tight">{value}</dd>
      {hint && <dd className="text-muted-foreground text-xs">{hint}</dd>}
    </div>
  );
}

export function StatList({ className, children }: { className?: string; children: ReactNode }) {
  return <dl className={cn("grid grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-5", className)}>{children}</dl>;
}
