import { expect, test } from "vitest";
import { faultsWithin } from "./faults.ts";

test("faults of a part stand under its own places", () => {
  const faults = { stem: "s", parts: "sum", "parts.1": "part", "parts.1.answers.0.text": "text", "parts.10.id": "ten" };
  expect(faultsWithin(faults, "parts.1")).toEqual({ "": "part", "answers.0.text": "text" });
  expect(faultsWithin(faults, "regions")).toEqual({});
});
