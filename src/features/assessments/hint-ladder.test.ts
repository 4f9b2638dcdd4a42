import { describe, expect, test } from "vitest";
import { addSeconds, type Instant, isAfter } from "#/core/time.ts";
import fc from "#/test/properties.ts";
import {
  type Climb,
  type Episode,
  isRight,
  type LadderRules,
  mayClimb,
  nextStep,
  type Rung,
  rungs,
  rungsLeft,
  triesForSolution,
  waitSeconds,
} from "./hint-ladder.ts";

const start: Instant = "2026-03-02T10:00:00.000Z";
const at = (seconds: number) => addSeconds(start, seconds);
const open: LadderRules = { givesHints: true, showsSolution: true };
const none: Episode = { number: 0, tries: [], taken: [] };
const said = (rung: Rung, seconds: number) => ({ rung, isSaid: true, at: at(seconds) });
const skipped = (rung: Rung, seconds: number) => ({ rung, isSaid: false, at: at(seconds) });
const toAnalogue = (seconds: number) => rungs.slice(0, 4).map((rung) => said(rung, seconds));

describe("the next rung", () => {
  test.each<[string, Episode, LadderRules, number, unknown]>([
    ["the first is free", none, open, 0, { state: "ready", rung: "restate" }],
    [
      "the second waits for a minute",
      { ...none, taken: [said("restate", 0)] },
      open,
      59,
      { state: "early", rung: "pointer", readyAt: at(60) },
    ],
    ["and no longer", { ...none, taken: [said("restate", 0)] }, open, 60, { state: "ready", rung: "pointer" }],
    [
      "or for a try",
      { ...none, taken: [said("restate", 0)], tries: [at(1)] },
      open,
      2,
      { state: "ready", rung: "pointer" },
    ],
    [
      "a try before the hint opens nothing",
      { ...none, taken: [said("restate", 5)], tries: [at(1)] },
      open,
      6,
      { state: "early", rung: "pointer", readyAt: at(65) },
    ],
    [
      "a skipped rung is passed, and takes no time",
      { ...none, taken: [said("restate", 0), skipped("pointer", 50)] },
      open,
      60,
      { state: "ready", rung: "next_step" },
    ],
    [
      "the solution asks for two tries",
      { ...none, taken: toAnalogue(0), tries: [at(1)] },
      open,
      600,
      { state: "untried", rung: "solution", triesLeft: 1 },
    ],
    [
      "and then for a minute or another try like the others",
      { ...none, taken: toAnalogue(5), tries: [at(1), at(2)] },
      open,
      10,
      { state: "early", rung: "solution", readyAt: at(65) },
    ],
    [
      "and is given",
      { ...none, taken: toAnalogue(0), tries: [at(1), at(2)] },
      open,
      3,
      { state: "ready", rung: "solution" },
    ],
    [
      "unless the instructor withholds it",
      { ...none, taken: toAnalogue(0), tries: [at(1), at(2)] },
      { ...open, showsSolution: false },
      600,
      { state: "withheld", rung: "solution" },
    ],
    [
      "without hints it is the only rung",
      { ...none, tries: [at(1), at(2)] },
      { ...open, givesHints: false },
      2,
      { state: "ready", rung: "solution" },
    ],
    ["above it is nothing", { ...none, taken: [said("solution", 0)] }, open, 600, { state: "done" }],
  ])("%s", (_, episode, rules, now, step) => {
    expect(nextStep(episode, rules, at(now))).toEqual(step);
  });
});

describe("a climb", () => {
  const twoTries = { ...none, tries: [at(1), at(2)] };
  test.each<[string, Episode, Climb, boolean]>([
    ["takes the next rung", none, { skipped: [], said: "restate" }, true],
    ["is of one rung at least", none, { skipped: [], said: null }, false],
    ["passes over what has nothing to say", none, { skipped: ["restate"], said: "pointer" }, true],
    ["may only find that nothing can be said", none, { skipped: ["restate"], said: null }, true],
    ["jumps over nothing", none, { skipped: [], said: "pointer" }, false],
    ["goes in order", none, { skipped: ["pointer"], said: "restate" }, false],
    ["never goes down", { ...none, taken: [said("pointer", 0)] }, { skipped: [], said: "restate" }, false],
    ["keeps the rules of the rung it leads to", none, { skipped: rungs.slice(0, 4), said: "solution" }, false],
    ["reaches the solution after two tries", twoTries, { skipped: rungs.slice(0, 4), said: "solution" }, true],
    ["never passes over the solution", twoTries, { skipped: rungs, said: null }, false],
  ])("%s", (_, episode, climb, allowed) => {
    expect(mayClimb(episode, climb, open, at(200))).toBe(allowed);
  });
});

test("right is the whole, and what a person marks is not", () => {
  expect(["1", "0.5", "0", "-0.25", null].map((fraction) => isRight({ fraction }))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

type Event =
  | { kind: "wait"; seconds: number }
  | { kind: "try"; isRight: boolean }
  /** What a client asks for, sensible or not. */
  | { kind: "climb"; climb: Climb }
  /** The next rung for which there are words. */
  | { kind: "ask"; wordless: readonly Rung[] };

const someRungs = fc.subarray([...rungs]);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("wait" as const), seconds: fc.integer({ min: 0, max: 80 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("try" as const), isRight: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("climb" as const),
      climb: fc.record({ skipped: someRungs, said: fc.option(fc.constantFrom(...rungs)) }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("ask" as const), wordless: someRungs }) },
);

const climbFor = (episode: Episode, rules: LadderRules, wordless: readonly Rung[]): Climb => {
  const left = rungsLeft(episode, rules);
  const speaks = left.findIndex((rung) => rung === "solution" || !wordless.includes(rung));
  return speaks < 0 ? { skipped: [], said: null } : { skipped: left.slice(0, speaks), said: left[speaks]! };
};

describe("1,000 random sequences", () => {
  test("no rung is jumped, none comes early, and the solution only after two tries where it is shown", () => {
    let climbed = 0;
    const solved = new Set<boolean>();
    const play = (events: readonly Event[], rules: LadderRules) => {
      let [episode, now] = [none, start];
      for (const one of events) {
        if (one.kind === "wait") now = addSeconds(now, one.seconds);
        else if (one.kind === "try") {
          now = addSeconds(now, 0.001);
          episode = one.isRight
            ? { number: episode.number + 1, tries: [], taken: [] }
            : { ...episode, tries: [...episode.tries, now] };
        } else {
          const climb = one.kind === "climb" ? one.climb : climbFor(episode, rules, one.wordless);
          if (!mayClimb(episode, climb, rules, now)) continue;
          now = addSeconds(now, 0.001);
          const highest = episode.taken.length === 0 ? -1 : rungs.indexOf(episode.taken.at(-1)!.rung);
          const steps = [...climb.skipped, ...(climb.said === null ? [] : [climb.said])].map((rung) =>
            rungs.indexOf(rung),
          );
          // Reference: straight from the rules as people read them.
          if (rules.givesHints) expect(steps).toEqual(steps.map((_, i) => highest + 1 + i));
          else expect(steps).toEqual([rungs.indexOf("solution")]);
          const before = episode.taken.filter(({ isSaid }) => isSaid).at(-1);
          if (before && climb.said !== null) {
            const hasTried = episode.tries.some((tried) => isAfter(tried, before.at));
            const hasWaited = Date.parse(now) - Date.parse(before.at) >= waitSeconds * 1000;
            expect(hasTried || hasWaited).toBe(true);
          }
          if (climb.said === "solution") {
            expect(rules.showsSolution).toBe(true);
            expect(episode.tries.length).toBeGreaterThanOrEqual(triesForSolution);
            solved.add(true);
          }
          const rows = [
            ...climb.skipped.map((rung) => ({ rung, isSaid: false, at: now })),
            ...(climb.said === null ? [] : [{ rung: climb.said, isSaid: true, at: now }]),
          ];
          episode = { ...episode, taken: [...episode.taken, ...rows] };
          climbed += 1;
        }
      }
    };
    const rules = fc.record({ givesHints: fc.boolean(), showsSolution: fc.boolean() });
    fc.assert(fc.property(fc.array(event, { minLength: 10, maxLength: 60 }), rules, play), { numRuns: 1_000 });
    expect(climbed).toBeGreaterThan(1_000);
    expect(solved).toEqual(new Set([true]));
  });
});
