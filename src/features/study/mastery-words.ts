import type { MasteryTopic, NextItem, Progress } from "./contract-mastery.ts";
import { leastAttempts, leastDays, masteredFrom } from "./mastery.ts";

export const progressNames = {
  new: "Not started",
  practising: "Practising",
  nearly: "Nearly there",
  mastered: "Mastered",
} as const satisfies Record<Progress, string>;

const counted = (count: number, thing: string, things: string): string => `${count} ${count === 1 ? thing : things}`;

/** What somebody has shown so far. */
export const shownWords = ({ attempts, right, days }: Pick<MasteryTopic, "attempts" | "right" | "days">): string =>
  attempts === 0
    ? "Not tried yet."
    : `Right in ${right} of ${counted(attempts, "first try", "first tries")}, on ${counted(days, "day", "days")}.`;

/** What is still wanted; null where it is mastered, or not begun. */
export const wantedWords = ({ progress, probability, attempts, days }: MasteryTopic): string | null => {
  if (progress === "mastered" || progress === "new") return null;
  if (probability < masteredFrom) return "A few more right answers settle it.";
  if (days < leastDays) return "One more right answer on another day settles it.";
  return `${counted(leastAttempts - attempts, "more try settles", "more tries settle")} it.`;
};

const list = new Intl.ListFormat("en", { type: "disjunction" });

/** Whom to ask by name, as far as there are names. */
export const peopleWords = (people: readonly string[]): string =>
  people.length === 0 ? "one of the people who teach the course" : list.format(people);

/** What to do for a topic that ten tries did not settle. */
export const backWords = (goBackTo: NonNullable<MasteryTopic["goBackTo"]>, people: readonly string[]): string => {
  const ask = peopleWords(people);
  return goBackTo.length === 0
    ? `Ten tries have not settled it. Ask ${ask}: somebody who teaches it can see what is in the way.`
    : `Ten tries have not settled it. Go back to ${goBackTo.map(({ name }) => `“${name}”`).join(" and ")} first, or ask ${ask}.`;
};

const questionWords = {
  new: ["A first question on", "You have not tried this yet."],
  again: ["Once more:", "It went wrong last time, and a day has passed since."],
  practising: ["A question on", "You are on your way with this."],
} as const satisfies Record<NonNullable<NextItem["because"]>, readonly [string, string]>;

/** A suggestion in words, with its reason; null where there is none. `people`: names of whom to ask. */
export const nextWords = (
  { kind, topic, forTopic, because }: NextItem,
  people: readonly string[] = [],
): { title: string; reason: string } | null => {
  const name = `“${topic?.name}”`;
  switch (kind) {
    case "question": {
      const [title, reason] = questionWords[because ?? "practising"];
      return { title: `${title} ${name}`, reason };
    }
    case "prerequisite":
      return {
        title: `Back to ${name}`,
        reason: `Ten tries at “${forTopic?.name}” have not settled it, and this comes before it. You can also ask ${peopleWords(people)}.`,
      };
    case "person":
      return {
        title: `Ask ${people.length === 0 ? "somebody" : peopleWords(people)} about ${name}`,
        reason: "Ten tries have not settled it. Somebody who teaches it can see what is in the way.",
      };
    case "tomorrow":
      return {
        title: "That is all for today",
        reason: "What you try again today shows what you have just read. Tomorrow it shows what has stayed.",
      };
    case "done":
      return { title: "You have mastered all of it", reason: "A mixed set now and then keeps it that way." };
    case "nothing":
      return null;
  }
};
