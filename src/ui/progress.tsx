import { cn } from "./cn.ts";

type ProgressProps = {
  /** From 0 to `max`. */
  value: number;
  max?: number;
  label: string;
  /** Read instead of the percentage, such as "3 of 8 lessons". */
  valueText?: string;
  tone?: "primary" | "success";
  className?: string;
};

export function Progress({ value, max = 100, label, valueText, tone = "primary", className }: ProgressProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={valueText}
      className={cn("h-2 w-full overflow-hidden rounded-full bg-track", className)}
    >
      <div
        className={cn(
          "h-full rounded-full transition-[width] duration-500",
          tone === "success" ? "bg-success" : "bg-(--primary)",
        )}
        style={{ width: `${share * 100}%` }}
      />
    </div>
  );
}
