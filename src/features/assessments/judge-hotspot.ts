import { decimal } from "#/core/marks.ts";
import type { AnswerOf } from "./answer.ts";
import { clipped, costs, type Judged, reason, worth, zero } from "./judged.ts";
import type { BodyOf } from "./question.ts";
import { wholeEnough } from "./question-fields.ts";
import type { Point, Region } from "./question-hotspot.ts";

/** Even–odd rule; points on an edge may fall to either side. */
const isInPolygon = ({ x, y }: Point, corners: readonly Point[]): boolean =>
  corners.reduce((isInside, a, i) => {
    const b = corners.at(i - 1)!;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    return crosses ? !isInside : isInside;
  }, false);

export const isInRegion = (point: Point, region: Region): boolean => {
  const { x, y } = point;
  switch (region.shape) {
    case "rectangle":
      return x >= region.x && y >= region.y && x <= region.x + region.width && y <= region.y + region.height;
    case "circle":
      return (x - region.x) ** 2 + (y - region.y) ** 2 <= region.radius ** 2;
    case "polygon":
      return isInPolygon(point, region.points);
  }
};

/** The region that each mark meets; null where it meets none, or one that an earlier mark has met. */
export const regionsMet = (regions: readonly Region[], points: readonly Point[]): (Region | null)[] => {
  const met = new Set<Region>();
  return points.map((point) => {
    const region = regions.find((one) => isInRegion(point, one));
    if (!region || met.has(region)) return null;
    met.add(region);
    return region;
  });
};

/** As ticks of a multiple choice: right regions add up, each extra mark costs, and the sum stays within 0 and 1. */
export const judgeHotspot = (body: BodyOf<"hotspot">, { points }: AnswerOf<"hotspot">): Judged => {
  const met = regionsMet(body.regions, points);
  const miss = decimal(body.missFraction);
  const fractionOf = (region: Region | null) => (region ? decimal(region.fraction) : miss);
  const reasons = met.map((region, i) => {
    const text = region ? worth(fractionOf(region)) : costs("Meets nothing that was asked for", miss);
    return reason(`mark:${i}`, text, fractionOf(region), `Mark ${i + 1}`);
  });
  const missed = body.regions.filter((region) => decimal(region.fraction).gt(zero) && !met.includes(region));
  return {
    fraction: clipped(
      met.reduce((sum, region) => sum.plus(fractionOf(region)), zero),
      wholeEnough,
    ),
    reasons: [...reasons, ...missed.map(({ id, label }) => reason(`missed:${id}`, "Not marked.", zero, label))],
  };
};
