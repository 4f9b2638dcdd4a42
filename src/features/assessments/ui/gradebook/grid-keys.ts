export type Place = { row: number; column: number };
export type Size = { rows: number; columns: number };

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

const steps: Record<string, (place: Place, size: Size, isJump: boolean) => Place> = {
  ArrowUp: ({ row, column }, _, isJump) => ({ row: isJump ? 0 : row - 1, column }),
  ArrowDown: ({ row, column }, { rows }, isJump) => ({ row: isJump ? rows : row + 1, column }),
  ArrowLeft: ({ row, column }, _, isJump) => ({ row, column: isJump ? 0 : column - 1 }),
  ArrowRight: ({ row, column }, { columns }, isJump) => ({ row, column: isJump ? columns : column + 1 }),
  Home: ({ row }, _, isJump) => ({ row: isJump ? 0 : row, column: 0 }),
  End: ({ row }, { rows, columns }, isJump) => ({ row: isJump ? rows : row, column: columns }),
  PageUp: ({ row, column }) => ({ row: row - 10, column }),
  PageDown: ({ row, column }) => ({ row: row + 10, column }),
};

/** Where a key leads in a grid, as in the ARIA pattern for grids; null when it does not move. */
export const placeAfter = (key: string, place: Place, size: Size, isJump: boolean): Place | null => {
  const step = steps[key];
  if (!step) return null;
  const next = step(place, size, isJump);
  return { row: within(next.row, size.rows), column: within(next.column, size.columns) };
};
