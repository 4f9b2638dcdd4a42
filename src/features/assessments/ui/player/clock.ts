import type { Instant } from "#/core/time.ts";

/** How far the server's clock is ahead of ours, and how long the answer that told us took; both in milliseconds. */
export type ClockSample = { offset: number; roundTrip: number; takenAt: number };

const goodFor = 5 * 60_000;

/** The server read its clock somewhere between our asking and its answer: half way is the best guess. */
export const sampleClock = (serverNow: Instant, askedAt: number, answeredAt: number): ClockSample => ({
  offset: Date.parse(serverNow) - (askedAt + answeredAt) / 2,
  roundTrip: answeredAt - askedAt,
  takenAt: answeredAt,
});

/** The quicker answer is the more exact one, until it is old. */
export const betterSample = (held: ClockSample, fresh: ClockSample): ClockSample =>
  fresh.roundTrip <= held.roundTrip || fresh.takenAt - held.takenAt > goodFor ? fresh : held;

/** Milliseconds until the deadline by the server's clock; negative afterwards. */
export const remainingAt = (deadline: Instant, clock: ClockSample, now: number): number =>
  Date.parse(deadline) - (now + clock.offset);

export type TimerPhase = "calm" | "low" | "last" | "over";

const lowFrom = 5 * 60_000;
const lastFrom = 60_000;

/** `total` keeps a short quiz from being "low" from its first second: a fifth of the limit at most. */
export const phaseOf = (remaining: number, total: number | null): TimerPhase => {
  if (remaining <= 0) return "over";
  if (remaining <= lastFrom) return "last";
  return remaining <= Math.min(lowFrom, (total ?? Number.POSITIVE_INFINITY) / 5) ? "low" : "calm";
};

const announcements = [
  { at: lowFrom, text: "5 minutes left." },
  { at: lastFrom, text: "1 minute left." },
  { at: 0, text: "Time is up. Your answers are being submitted." },
];

/** What to say on the way from one reading of the clock to the next; the most urgent only. */
export const announcementBetween = (before: number, after: number): string | null =>
  announcements.findLast(({ at }) => before > at && after <= at)?.text ?? null;

const two = (value: number) => String(value).padStart(2, "0");
const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? "" : "s"}`;

/** e.g. 1:05:09 or 4:07; a second that has begun counts. */
export const clockFace = (remaining: number): string => {
  const seconds = Math.max(0, Math.ceil(remaining / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
};

/** e.g. "2 days 3 hours", "1 hour 5 minutes", "4 minutes", "40 seconds". */
export const durationWords = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [
    { count: Math.floor(whole / 86_400), unit: "day" },
    { count: Math.floor((whole % 86_400) / 3600), unit: "hour" },
    { count: Math.floor((whole % 3600) / 60), unit: "minute" },
    { count: whole % 60, unit: "second" },
  ];
  const first = parts.findIndex(({ count }) => count > 0);
  if (first === -1) return "0 seconds";
  const shown = parts.slice(first, first === 3 ? 4 : first + 2).filter(({ count }) => count > 0);
  return shown.map(({ count, unit }) => counted(count, unit)).join(" ");
};
