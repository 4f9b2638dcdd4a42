export type Spot = { x: number; y: number };
type Size = { width: number; height: number };

/** The nearest whole pixel inside the picture. */
export const withinPicture = ({ x, y }: Spot, { width, height }: Size): Spot => ({
  x: Math.min(width, Math.max(0, Math.round(x))),
  y: Math.min(height, Math.max(0, Math.round(y))),
});

const directions: Record<string, Spot> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How far a key moves the crosshair: a fiftieth of the picture, or finely one pixel; null for other keys. */
export const arrowStep = (key: string, isFine: boolean, { width, height }: Size): Spot | null => {
  const direction = directions[key];
  if (!direction) return null;
  const length = isFine ? 1 : Math.max(1, Math.round(Math.max(width, height) / 50));
  return { x: direction.x * length, y: direction.y * length };
};

const percent = (part: number, whole: number) => Math.round((part / whole) * 100);

export const placeInWords = ({ x, y }: Spot, { width, height }: Size): string =>
  `${percent(x, width)} % from the left, ${percent(y, height)} % from the top`;
