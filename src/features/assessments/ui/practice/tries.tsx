/** How often the reader has tried a practice question. */
export function Tries({ count, isLastRight }: { count: number; isLastRight: boolean }) {
  if (count === 0) return null;
  return (
    <p className="text-muted-foreground text-xs">
      {count === 1 ? "1 try" : `${count} tries`}
      {isLastRight && ", last time right"}
    </p>
  );
}
