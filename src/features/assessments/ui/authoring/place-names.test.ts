import { expect, test } from "vitest";
import { placeName } from "./place-names.ts";

test("places of a body have the names that the editor gives its fields", () => {
  const places = ["/stem", "/options", "/options/1", "/options/1/feedback", "/parts/0/answers/0", "/rubric/criteria"];
  expect(places.map(placeName)).toEqual([
    "Question",
    "Options",
    "Option B",
    "Feedback of option B",
    "Gap 1",
    "Question",
  ]);
});
