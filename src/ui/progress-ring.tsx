import type { ReactNode } from "react";
import { cn } from "./cn.ts";

type ProgressRingProps = {
  value: number;
  max?: number;
  label: string;
  /** In pixels. */
  size?: number;
  tone?: "primary" | "success" | "warning" | "danger";
  /** Shown in the middle; the percentage where nothing is given, nothing where it is null. */
  children?: ReactNode;
  className?: string;
};

const strokes = {
  primary: "stroke-primary",
  success: "stroke-success",
  warning: "stroke-warning",
  danger: "stroke-danger",
};

export function ProgressRing({
  value,
  max = 100,
  label,
  size = 56,
  tone = "primary",
  children,
  className,
}: ProgressRingProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  const width = Math.max(3, size / 11);
  const radius = (size - width) / 2;
  const length = 2 * Math.PI * radius;
  const middle = size / 2;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      className={cn("relative inline-grid shrink-0 place-items-center", className)}
      style={{ width: size, height: size }}
    >
      <svg aria-hidden="true" viewBox={`0 0 ${size} ${size}`} className="-rotate-90 absolute inset-0">
        <circle cx={middle} cy={middle} r={radius} fill="none" strokeWidth={width} className="stroke-track" />
        {share > 0 && (
          <circle
            cx={middle}
            cy={middle}
            r={radius}
            fill="none"
            strokeWidth={width}
            strokeLinecap="round"
            strokeDasharray={`${share * length} ${length}`}
            className={strokes[tone]}
          />
        )}
      </svg>
      {children !== null && (
        <span className="font-semibold tabular-nums" style={{ fontSize: Math.min(22, Math.max(11, size * 0.2)) }}>
          {children ?? `${Math.round(share * 100)}%`}
        </span>
      )}
    </div>
  );
}
