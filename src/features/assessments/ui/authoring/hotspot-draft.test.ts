import { expect, test } from "vitest";
import { cornersOf, cornersText, emptyRegion, reshaped } from "./hotspot-draft.ts";

const circle = emptyRegion("a", "1", { width: 200, height: 100 });

test("a region keeps its place when its shape changes", () => {
  expect(circle).toMatchObject({ shape: "circle", x: 100, y: 50, radius: 10 });
  const rectangle = reshaped(circle, "rectangle");
  expect(rectangle).toMatchObject({ x: 90, y: 40, width: 20, height: 20, fraction: "1" });
  const polygon = reshaped(rectangle, "polygon");
  expect(polygon).toMatchObject({
    points: [
      { x: 90, y: 40 },
      { x: 110, y: 40 },
      { x: 110, y: 60 },
      { x: 90, y: 60 },
    ],
  });
  expect(reshaped(polygon, "circle")).toEqual(circle);
});

test("corners are read as they are written", () => {
  const points = [
    { x: 1, y: 2 },
    { x: 30, y: 4 },
  ];
  expect(cornersOf(cornersText(points))).toEqual(points);
  expect(cornersOf("1, 2;30 ,4 5")).toEqual(points);
});
