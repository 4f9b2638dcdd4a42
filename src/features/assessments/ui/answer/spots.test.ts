import { expect, test } from "vitest";
import { arrowStep, placeInWords, withinPicture } from "./spots.ts";

const picture = { width: 880, height: 500 };

test("arrows move by a fiftieth of the picture, finely by a pixel; other keys do nothing", () => {
  expect(arrowStep("ArrowLeft", false, picture)).toEqual({ x: -18, y: 0 });
  expect(arrowStep("ArrowDown", true, picture)).toEqual({ x: 0, y: 1 });
  expect(arrowStep("ArrowUp", false, { width: 10, height: 10 })).toEqual({ x: 0, y: -1 });
  expect(arrowStep("Enter", false, picture)).toBeNull();
});

test("by keyboard every pixel of the picture can be reached, and none beyond", () => {
  let spot = { x: 440, y: 250 };
  const press = (key: string, isFine: boolean, times: number) => {
    for (let i = 0; i < times; i += 1) {
      const step = arrowStep(key, isFine, picture)!;
      spot = withinPicture({ x: spot.x + step.x, y: spot.y + step.y }, picture);
    }
  };
  press("ArrowLeft", false, 50);
  press("ArrowUp", false, 50);
  expect(spot).toEqual({ x: 0, y: 0 });
  press("ArrowRight", false, 11);
  press("ArrowRight", true, 2);
  press("ArrowDown", false, 8);
  press("ArrowDown", true, 6);
  expect(spot).toEqual({ x: 200, y: 150 });
  expect(withinPicture({ x: 900.4, y: -3 }, picture)).toEqual({ x: 880, y: 0 });
  expect(placeInWords(spot, picture)).toBe("23 % from the left, 30 % from the top");
});
