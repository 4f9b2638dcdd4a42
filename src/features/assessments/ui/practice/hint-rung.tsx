import { ArrowRight, Check, Lock, Minus } from "lucide-react";
import Link from "next/link";
import { useEffect, useState } from "react";
import { Button } from "#/ui/button.tsx";
import { cn } from "#/ui/cn.ts";
import { Prose } from "#/ui/prose.tsx";
import { type Hint, type HintLadderView, placeLink, rungNames, sourceNames } from "./hint-names.ts";

type Rung = HintLadderView["rungs"][number];
type HintRungProps = Rung & {
  number: number;
  isLast: boolean;
  ladder: HintLadderView;
  pending: boolean;
  onTake: () => void;
};

/** What stands beside the name of a rung that has not spoken. */
const asideOf = ({ rung, state, ladder }: Pick<HintRungProps, "rung" | "state" | "ladder">): string => {
  if (state === "skipped") return ": nothing useful to say here";
  if (rung !== "solution") return "";
  const { isShown, triesLeft } = ladder.solution;
  if (!isShown) return ": in this course with a right answer only";
  return triesLeft === 0 ? "" : triesLeft === 1 ? ": after one more try" : `: after ${triesLeft} tries`;
};

/** One step of the ladder: what it says, or what it waits for. */
export function HintRung({ rung, state, hint, number, isLast, ladder, pending, onTake }: HintRungProps) {
  const isNext = ladder.next.rung === rung;
  return (
    <li className="relative flex gap-3 pb-3 last:pb-1" aria-current={isNext ? "step" : undefined}>
      {!isLast && <span aria-hidden className="absolute inset-s-3 top-6 -bottom-0.5 w-px bg-border" />}
      <Mark state={state} isLocked={rung === "solution"} isNext={isNext} number={number} />
      <div className="min-w-0 flex-1 pt-0.5">
        {hint ? (
          <Said name={rungNames[rung]} hint={hint} />
        ) : (
          <p className={cn("text-sm", isNext ? "font-medium" : "text-muted-foreground")}>
            {rungNames[rung]}
            <span className="font-normal text-muted-foreground">{asideOf({ rung, state, ladder })}</span>
          </p>
        )}
        {isNext && (
          <Next key={ladder.serverNow} ladder={ladder} name={rungNames[rung]} pending={pending} onTake={onTake} />
        )}
      </div>
    </li>
  );
}

function Mark({
  state,
  isLocked,
  isNext,
  number,
}: Pick<Rung, "state"> & { isLocked: boolean; isNext: boolean; number: number }) {
  return (
    <span
      aria-hidden
      className={cn(
        "z-10 grid size-6 shrink-0 place-items-center rounded-full border bg-card font-semibold text-xs",
        state === "said" && "border-transparent bg-primary text-primary-foreground",
        state !== "said" && (isNext ? "border-primary text-primary" : "border-border text-muted-foreground"),
      )}
    >
      {state === "said" ? (
        <Check className="size-3.5" strokeWidth={3} />
      ) : state === "skipped" ? (
        <Minus className="size-3.5" />
      ) : isLocked ? (
        <Lock className="size-3" />
      ) : (
        number
      )}
    </span>
  );
}

function Said({ name, hint }: { name: string; hint: Hint }) {
  return (
    <div data-said tabIndex={-1} className="scroll-mt-32 scroll-mb-8 rounded-xs outline-none">
      <p className="flex flex-wrap items-baseline gap-x-2 font-medium text-sm">
        {name}
        <span className="font-normal text-muted-foreground text-xs" title={hint.model ?? undefined}>
          {sourceNames[hint.source]}
        </span>
      </p>
      <Prose html={hint.html} size="compact" className="mt-1 font-sans text-[0.9375rem]" />
      {hint.places.map((place) => (
        <Link
          key={place.anchor}
          href={placeLink(place)}
          prefetch={false}
          className="mt-1 inline-flex items-center gap-1.5 rounded-xs font-medium text-primary text-sm underline decoration-primary/40 underline-offset-4 focus-ring hover:decoration-primary"
        >
          {place.headingPath.slice(-2).join(" › ")}
          <ArrowRight aria-hidden className="size-3.5 shrink-0 rtl:rotate-180" />
        </Link>
      ))}
    </div>
  );
}

const secondsTo = (readyAt: string | null, from: string): number =>
  readyAt === null ? 0 : Math.max(0, (Date.parse(readyAt) - Date.parse(from)) / 1000);

/** Counts down by this machine's own clock from what the server said was left. */
const useSecondsLeft = ({ next, serverNow }: HintLadderView): number => {
  const whole = secondsTo(next.readyAt, serverNow);
  const [left, setLeft] = useState(whole);
  useEffect(() => {
    if (whole === 0) return;
    const end = performance.now() + whole * 1000;
    const timer = setInterval(() => setLeft(Math.max(0, (end - performance.now()) / 1000)), 250);
    return () => clearInterval(timer);
  }, [whole]);
  return Math.ceil(left);
};

type NextProps = { ladder: HintLadderView; name: string; pending: boolean; onTake: () => void };

function Next({ ladder, name, pending, onTake }: NextProps) {
  const left = useSecondsLeft(ladder);
  const { state } = ladder.next;
  if (state === "withheld") return null;
  if (state === "untried")
    return <p className="mt-0.5 text-muted-foreground text-sm">A guess is a try, and helps you learn.</p>;
  const isReady = left === 0;
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button variant="outline" size="sm" disabled={!isReady} pending={pending} onClick={onTake}>
        Show<span className="sr-only"> the next hint: {name}</span>
      </Button>
      {!isReady && <p className="text-muted-foreground text-sm tabular-nums">in {left} s, or after another try</p>}
      <span role="status" className="sr-only">
        {isReady && state === "early" ? "The next hint is ready." : ""}
      </span>
    </div>
  );
}
