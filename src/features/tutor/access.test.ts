import { expect, test } from "vitest";
import { canReadFlags } from "./access.ts";

test("flags are for the person named, else for the course's staff", () => {
  const [staff, other] = [{ isStaff: true }, { isStaff: false }];
  expect([canReadFlags(staff, "a", null), canReadFlags(staff, "a", "a"), canReadFlags(staff, "a", "b")]).toEqual([
    ...[true, true, false],
  ]);
  expect([canReadFlags(other, "a", null), canReadFlags(other, "a", "a"), canReadFlags(other, null, null)]).toEqual([
    ...[false, false, false],
  ]);
});
