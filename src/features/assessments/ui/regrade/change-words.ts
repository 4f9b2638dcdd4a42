import { decimal, formatMarks, type Marks, toMarks } from "#/core/marks.ts";

type Change = { from: Marks; to: Marks };

/** "+1.5" or "−1.5". */
export const differenceText = ({ from, to }: Change): string => {
  const difference = decimal(to).minus(from);
  return `${difference.isNegative() ? "−" : "+"}${formatMarks(toMarks(difference.abs()))}`;
};

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** "2 marks rise, 1 mark falls; 5 stay." */
export const summaryOf = (changes: readonly Change[], attempts: number): string => {
  const rising = changes.filter(({ from, to }) => decimal(to).gt(from)).length;
  const falling = changes.length - rising;
  const staying = attempts - changes.length;
  const moves = [
    rising > 0 && `${counted(rising, "mark")} ${rising === 1 ? "rises" : "rise"}`,
    falling > 0 && `${counted(falling, "mark")} ${falling === 1 ? "falls" : "fall"}`,
  ].filter(Boolean);
  const stay = `${staying} ${staying === 1 ? "stays" : "stay"} the same.`;
  return moves.length === 0 ? `No mark changes; ${stay}` : `${moves.join(", ")}; ${stay}`;
};
