import { type ReachPart, reachParts } from "../reach-parts.ts";

/** Whom a learner can ask: names, and how to reach them in the words of the staff. */
export type Help = { people: readonly string[]; howToReach: string };

const link =
  "rounded-xs text-primary underline decoration-primary/40 underline-offset-4 focus-ring hover:decoration-primary";

const partOf = ({ text, href }: ReachPart, index: number) =>
  href === null ? (
    text
  ) : (
    <a key={index} href={href} className={link}>
      {text}
    </a>
  );

export function HowToReach({ help }: { help: Help | null }) {
  if (!help?.howToReach) return null;
  return (
    <p className="mt-1 text-sm leading-relaxed [overflow-wrap:anywhere]">
      How to reach {help.people.length === 1 ? help.people[0] : "them"}: {reachParts(help.howToReach).map(partOf)}
    </p>
  );
}
