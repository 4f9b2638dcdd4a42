import { createEmptyCard, type Card as FsrsCard, fsrs, Rating, State } from "ts-fsrs";
import { addDays, type Day, daysBetween } from "#/core/day.ts";
import type { Instant } from "#/core/time.ts";

export const grades = ["again", "hard", "good", "easy"] as const;
export type ReviewGrade = (typeof grades)[number];

/** What is known of a memory after a review. */
export type Schedule = {
  dueOn: Day;
  lastOn: Day;
  intervalDays: number;
  /** In days: after so many, nine of ten such memories are still there. */
  stability: number;
  /** 1 to 10. */
  difficulty: number;
  reviews: number;
  lapses: number;
};

/** FSRS-6 with its default parameters. Whole days only: no fuzz, no steps within a day. */
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });

/** Nothing of a course stays away for longer. Ours to keep: the library has been seen to return a day more than told. */
export const longestInterval = 365;

const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

/** The library counts whole days of UTC, so a day of the person is its noon there. */
const dateOf = (day: Day): Date => new Date(`${day}T12:00:00.000Z`);

const cardOf = (before: Schedule | null, on: Day): FsrsCard => {
  const empty = createEmptyCard(dateOf(on));
  if (before === null) return empty;
  return {
    ...empty,
    due: dateOf(before.dueOn),
    stability: before.stability,
    difficulty: before.difficulty,
    elapsed_days: daysBetween(before.lastOn, on),
    scheduled_days: before.intervalDays,
    reps: before.reviews,
    lapses: before.lapses,
    state: State.Review,
    last_review: dateOf(before.lastOn),
  };
};

/** After a review on a day, which is not before the last one; `before` null: the first. */
export const afterReview = (before: Schedule | null, grade: ReviewGrade, on: Day): Schedule => {
  const { card } = scheduler.next(cardOf(before, on), dateOf(on), ratings[grade]);
  const intervalDays = Math.min(card.scheduled_days, longestInterval);
  return {
    dueOn: addDays(on, intervalDays),
    lastOn: on,
    intervalDays,
    stability: card.stability,
    difficulty: card.difficulty,
    reviews: card.reps,
    lapses: card.lapses,
  };
};

export type Intervals = Record<ReviewGrade, number>;

/** In how many days it would be due again. */
export const intervalsFrom = (before: Schedule | null, on: Day): Intervals => {
  const after = (grade: ReviewGrade) => afterReview(before, grade, on).intervalDays;
  return { again: after("again"), hard: after("hard"), good: after("good"), easy: after("easy") };
};

/** A review, or with `undoesId` what takes one back. */
export type ReviewEvent = {
  id: string;
  grade: ReviewGrade | null;
  undoesId: string | null;
  reviewedOn: Day;
  reviewedAt: Instant;
};

const inOrder = (a: ReviewEvent, b: ReviewEvent): number => {
  const [before, after] = [`${a.reviewedAt} ${a.id}`, `${b.reviewedAt} ${b.id}`];
  return before < after ? -1 : before > after ? 1 : 0;
};

/**
 * The reviews that count, first to last: of those that were not taken back the first of each day, since it showed the
 * answer to the others of the day. A day before the last one, after a journey west, is part of the last.
 */
export const countingReviews = (events: readonly ReviewEvent[]): (ReviewEvent & { grade: ReviewGrade })[] => {
  const undone = new Set(events.map(({ undoesId }) => undoesId));
  const counting: (ReviewEvent & { grade: ReviewGrade })[] = [];
  for (const event of [...events].sort(inOrder)) {
    const { grade, reviewedOn } = event;
    const last = counting.at(-1);
    if (grade !== null && !undone.has(event.id) && (!last || reviewedOn > last.reviewedOn))
      counting.push({ ...event, grade });
  }
  return counting;
};

/** What all events of an item come to, in whatever order they are given; null: no review. */
export const scheduleOf = (events: readonly ReviewEvent[]): Schedule | null =>
  countingReviews(events).reduce<Schedule | null>(
    (before, { grade, reviewedOn }) => afterReview(before, grade, reviewedOn),
    null,
  );
