import { LoaderCircle } from "lucide-react";
import { cn } from "./cn.ts";

/** `label={null}` where the surroundings already say what is being waited for. */
export function Spinner({ className, label = "Loading" }: { className?: string; label?: string | null }) {
  return (
    <span role={label ? "status" : undefined} className="inline-flex">
      <LoaderCircle aria-hidden className={cn("size-5 animate-spin motion-reduce:animate-none", className)} />
      {label && <span className="sr-only">{label}</span>}
    </span>
  );
}
