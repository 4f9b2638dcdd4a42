import type { PictureSize } from "./picture-size.ts";

const wide = { width: 880, height: 500 } as const;
const wideOnes = [
  ...["calibration", "feedback-loop", "forgetting-curve", "interleaved-vs-blocked", "myth-vs-evidence"],
  ...["spaced-vs-massed", "testing-effect", "two-strengths"],
];

/** The pictures of the demo come with the site, so no row knows them; a test measures them. */
export const demoPictures: ReadonlyMap<string, PictureSize> = new Map([
  ...wideOnes.map((name) => [`/demo/${name}.svg`, wide] as const),
  ["/demo/cover.svg", { width: 1_200, height: 675 }],
  ["/demo/dual-coding.svg", { width: 880, height: 480 }],
  ["/demo/week-plan.svg", { width: 880, height: 440 }],
]);
