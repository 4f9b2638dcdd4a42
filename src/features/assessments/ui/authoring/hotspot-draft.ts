import type { Picture, Region } from "../../question-hotspot.ts";

export type Spot = { x: number; y: number };

/** A circle in the middle of the picture, to be moved from there. */
export const emptyRegion = (
  id: string,
  fraction: string,
  { width, height }: Pick<Picture, "width" | "height">,
): Region => ({
  ...{ id, label: "", fraction, feedback: "", shape: "circle" },
  x: Math.round(width / 2),
  y: Math.round(height / 2),
  radius: Math.max(1, Math.round(Math.min(width, height) / 10)),
});

const boxOf = (region: Region): { left: number; top: number; right: number; bottom: number } => {
  if (region.shape === "rectangle")
    return { left: region.x, top: region.y, right: region.x + region.width, bottom: region.y + region.height };
  if (region.shape === "circle") {
    const { x, y, radius } = region;
    return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
  }
  const xs = region.points.map(({ x }) => x);
  const ys = region.points.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
};

/** The same place as another shape. */
export const reshaped = (region: Region, shape: Region["shape"]): Region => {
  const { id, label, fraction, feedback } = region;
  const common = { id, label, fraction, feedback };
  const { left, top, right, bottom } = boxOf(region);
  const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  switch (shape) {
    case "rectangle":
      return { ...common, shape, x: left, y: top, width, height };
    case "circle": {
      const radius = Math.max(1, Math.round(Math.min(width, height) / 2));
      return { ...common, shape, x: left + Math.round(width / 2), y: top + Math.round(height / 2), radius };
    }
    case "polygon":
      return {
        ...common,
        shape,
        points: [
          { x: left, y: top },
          { x: right, y: top },
          { x: right, y: bottom },
          { x: left, y: bottom },
        ],
      };
  }
};

export const cornersText = (points: readonly Spot[]): string => points.map(({ x, y }) => `${x},${y}`).join(" ");

export const cornersOf = (text: string): Spot[] =>
  [...text.matchAll(/(\d{1,5})\s*,\s*(\d{1,5})/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
