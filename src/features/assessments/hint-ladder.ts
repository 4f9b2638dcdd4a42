import { addSeconds, type Instant, isAfter } from "#/core/time.ts";

/** From the least help to the most. */
export const rungs = ["restate", "pointer", "next_step", "analogue", "solution"] as const;
export type Rung = (typeof rungs)[number];

/** Who made the words of a rung; `none`: there was nothing useful to say, and it was skipped. */
export const hintSources = ["author", "course", "model", "none"] as const;
export type HintSource = (typeof hintSources)[number];

export const waitSeconds = 60;
export const triesForSolution = 2;

/** What somebody did at a practice question since they last got it right. */
export type Episode = {
  /** Right answers before it. */
  number: number;
  /** When it was tried, first to last; a blank answer is no try. */
  tries: readonly Instant[];
  /** In the order of the ladder. */
  taken: readonly { rung: Rung; isSaid: boolean; at: Instant }[];
};

export type LadderRules = {
  /** Without hints the solution is the only rung. */
  givesHints: boolean;
  showsSolution: boolean;
};

/** What stands between the learner and a rung. */
export type Step =
  | { state: "ready"; rung: Rung }
  /** Until then, or until another try. */
  | { state: "early"; rung: Rung; readyAt: Instant }
  | { state: "untried"; rung: "solution"; triesLeft: number }
  | { state: "withheld"; rung: "solution" }
  | { state: "done" };

export const isRight = ({ fraction }: { fraction: string | null }): boolean =>
  fraction !== null && Number(fraction) >= 1;

/** The rungs above the highest that was taken or skipped, in order. */
export const rungsLeft = ({ taken }: Pick<Episode, "taken">, { givesHints }: LadderRules): Rung[] => {
  const highest = Math.max(-1, ...taken.map(({ rung }) => rungs.indexOf(rung)));
  return rungs.slice(highest + 1).filter((rung) => givesHints || rung === "solution");
};

const stepTo = (rung: Rung, { tries, taken }: Episode, { showsSolution }: LadderRules, now: Instant): Step => {
  if (rung === "solution") {
    if (!showsSolution) return { state: "withheld", rung };
    const triesLeft = triesForSolution - tries.length;
    if (triesLeft > 0) return { state: "untried", rung, triesLeft };
  }
  const last = taken.findLast(({ isSaid }) => isSaid);
  if (!last || tries.some((at) => isAfter(at, last.at))) return { state: "ready", rung };
  const readyAt = addSeconds(last.at, waitSeconds);
  return isAfter(readyAt, now) ? { state: "early", rung, readyAt } : { state: "ready", rung };
};

/** The first hint is free; each further one asks for a try or a minute since the last. */
export const nextStep = (episode: Episode, rules: LadderRules, now: Instant): Step => {
  const [rung] = rungsLeft(episode, rules);
  return rung === undefined ? { state: "done" } : stepTo(rung, episode, rules, now);
};

/** One step up: the rungs passed over since nothing can be said there, and the one that is given, if any. */
export type Climb = { skipped: readonly Rung[]; said: Rung | null };

/** Whether it is one step and may be taken now. The solution is never passed over. */
export const mayClimb = (episode: Episode, { skipped, said }: Climb, rules: LadderRules, now: Instant): boolean => {
  const steps = said === null ? skipped : [...skipped, said];
  const left = rungsLeft(episode, rules);
  if (steps.length === 0 || skipped.includes("solution")) return false;
  if (steps.some((rung, i) => rung !== left[i])) return false;
  return stepTo(said ?? steps[0]!, episode, rules, now).state === "ready";
};
