import { cn } from "#/ui/cn.ts";

const tones: Record<string, string> = {
  GET: "text-note",
  POST: "text-success",
  PUT: "text-warning",
  PATCH: "text-warning",
  DELETE: "text-danger",
};

export function Method({ name, className }: { name: string; className?: string }) {
  return <span className={cn("font-mono font-semibold text-xs", tones[name], className)}>{name}</span>;
}
