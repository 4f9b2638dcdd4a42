import { type Instant, toInstant } from "./time.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    ...{ timeZone: zone, calendar: "gregory", numberingSystem: "latn", hourCycle: "h23" },
    ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit" },
  });
  formats.set(zone, format);
  return format;
};

/** The zone's clock at a point in time, as `2026-03-29T01:30`. */
export const localTimeOf = (at: Instant, zone: string): string => {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
};

const day = 86_400_000;
const asUtc = (local: string) => Date.parse(`${local}:00.000Z`);
const offsetAt = (time: number, zone: string) => asUtc(localTimeOf(toInstant(new Date(time)), zone)) - time;

/**
 * The points in time at which the zone's clock shows this: none where clocks go forward over it, two where they go back
 * over it, else one; the earlier first. Zones change their clocks at whole minutes and not twice within two days.
 */
export const instantsOf = (local: string, zone: string): Instant[] => {
  const time = asUtc(local);
  if (Number.isNaN(time)) return [];
  const offsets = new Set([offsetAt(time - day, zone), offsetAt(time + day, zone)]);
  return [...offsets]
    .map((offset) => time - offset)
    .filter((at) => localTimeOf(toInstant(new Date(at)), zone) === local)
    .sort((a, b) => a - b)
    .map((at) => toInstant(new Date(at)));
};

/** The zone of the machine or browser. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
