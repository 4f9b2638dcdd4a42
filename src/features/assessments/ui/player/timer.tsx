"use client";

import { Clock } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { cn } from "#/ui/cn.ts";
import { announcementBetween, type ClockSample, clockFace, phaseOf, remainingAt } from "./clock.ts";

type TimerProps = {
  deadline: string;
  clock: ClockSample;
  limitSeconds: number | null;
};

/** Milliseconds left by the server's clock, read twice a second; null before the browser has taken over. */
const useRemaining = (deadline: string | null, clock: ClockSample): number | null => {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    if (deadline === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [deadline]);
  return deadline === null || now === null ? null : remainingAt(deadline, clock, now);
};

type TimeCallsProps = Pick<TimerProps, "deadline" | "clock"> & { onSay: (text: string) => void; onOver: () => void };

/** Says 5 minutes, 1 minute and the end, and calls `onOver` once; apart from the page, which need not redraw for it. */
export function TimeCalls({ deadline, clock, onSay, onOver }: TimeCallsProps) {
  const remaining = useRemaining(deadline, clock);
  const before = useRef(Number.POSITIVE_INFINITY);
  useEffect(() => {
    if (remaining === null) return;
    const text = Number.isFinite(before.current) ? announcementBetween(before.current, remaining) : null;
    if (text) onSay(text);
    if (remaining <= 0 && before.current > 0) onOver();
    before.current = remaining;
  }, [remaining, onSay, onOver]);
  return null;
}

const looks = {
  calm: "border-border bg-card text-foreground",
  low: "border-warning/40 bg-warning-soft text-warning",
  last: "border-danger/40 bg-danger-soft text-danger",
  over: "border-danger/40 bg-danger-soft text-danger",
} as const;

export function Timer({ deadline, clock, limitSeconds, compact }: TimerProps & { compact?: boolean }) {
  const remaining = useRemaining(deadline, clock);
  const phase = remaining === null ? "calm" : phaseOf(remaining, limitSeconds === null ? null : limitSeconds * 1000);
  const face = remaining === null ? "–:––" : clockFace(remaining);
  return (
    <div
      role="timer"
      aria-label="Time left"
      className={cn(
        "flex items-center gap-2 rounded-lg border tabular-nums",
        compact ? "px-2.5 py-1.5 text-sm" : "px-4 py-3",
        looks[phase],
      )}
    >
      <Clock aria-hidden className={compact ? "size-4" : "size-5"} />
      {!compact && <span className="text-sm">{phase === "over" ? "Time is up" : "Time left"}</span>}
      <span className={cn("font-semibold", compact ? "" : "ms-auto text-xl")}>{face}</span>
    </div>
  );
}
