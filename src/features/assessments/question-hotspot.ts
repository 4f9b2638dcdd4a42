import { z } from "zod";
import { Fraction } from "#/core/marks.ts";
import { text } from "#/core/text.ts";
import { haveUniqueIds, hintFields, OptionId, Prose, Stem, sumOf, wholeEnough } from "./question-fields.ts";

const Pixel = z.int().min(0).max(10_000);
export const Point = z.strictObject({ x: Pixel, y: Pixel });
export type Point = z.infer<typeof Point>;

const regionFields = {
  id: OptionId,
  label: text(200)
    .refine((value) => value.trim().length > 0, "must not be empty")
    .describe("What is there, in words; told with the solution."),
  fraction: Fraction.describe("What a mark in it is worth, -1 to 1."),
  feedback: Prose,
};

export const Region = z.discriminatedUnion("shape", [
  z.strictObject({
    ...regionFields,
    shape: z.literal("rectangle"),
    x: Pixel,
    y: Pixel,
    width: Pixel.min(1),
    height: Pixel.min(1),
  }),
  z.strictObject({ ...regionFields, shape: z.literal("circle"), x: Pixel, y: Pixel, radius: Pixel.min(1) }),
  z.strictObject({ ...regionFields, shape: z.literal("polygon"), points: z.array(Point).min(3).max(60) }),
]);
export type Region = z.infer<typeof Region>;

export const Picture = z.strictObject({
  src: z
    .string()
    .max(2_000)
    .regex(/^(\/|https:\/\/)[^\s"<>\\/][^\s"<>\\]*$/, "must be a path of this site or an https address"),
  width: Pixel.min(1).describe("In pixels; marks and regions are counted in them."),
  height: Pixel.min(1),
  alt: text(1_000)
    .refine((value) => value.trim().length > 0, "must not be empty")
    .describe("What is seen, without telling the answer."),
});
export type Picture = z.infer<typeof Picture>;

const edgesOf = (region: Region): { left: number; top: number; right: number; bottom: number } => {
  switch (region.shape) {
    case "rectangle":
      return { left: region.x, top: region.y, right: region.x + region.width, bottom: region.y + region.height };
    case "circle":
      return {
        left: region.x - region.radius,
        top: region.y - region.radius,
        right: region.x + region.radius,
        bottom: region.y + region.radius,
      };
    case "polygon": {
      const xs = region.points.map(({ x }) => x);
      const ys = region.points.map(({ y }) => y);
      return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
    }
  }
};

export const Hotspot = z
  .strictObject({
    type: z.literal("hotspot"),
    stem: Stem,
    picture: Picture,
    regions: z
      .array(Region)
      .min(1, "must have at least 1 region")
      .max(40, "must have at most 40 regions")
      .refine(haveUniqueIds, "must have unique ids")
      .describe("Where regions overlap, the first counts."),
    marks: z.int().min(1).max(40).describe("How many places a learner may mark."),
    missFraction: Fraction.refine((value) => value.startsWith("-") || Number(value) === 0, {
      message: "must not be above 0",
    }).describe("What a mark in no region costs, or a second one in the same region: as a wrong tick, -1 to 0."),
    explanation: Prose,
    ...hintFields,
  })
  .superRefine(({ picture, regions, marks }, ctx) => {
    const refuse = (path: PropertyKey[], message: string) => ctx.addIssue({ code: "custom", path, message });
    for (const [i, region] of regions.entries()) {
      const { left, top, right, bottom } = edgesOf(region);
      if (left < 0 || top < 0 || right > picture.width || bottom > picture.height)
        refuse(["regions", i], "must lie within the picture");
    }
    const right = regions.filter(({ fraction }) => Number(fraction) > 0);
    if (sumOf(right.map(({ fraction }) => fraction)).lt(wholeEnough))
      refuse(["regions"], "must have right regions that add up to 1");
    if (marks < right.length) refuse(["marks"], "must allow a mark for each right region");
  });
