import { expect, test } from "vitest";
import { megabytes, uploadLimits, uploadRefusal } from "./upload-limits.ts";

const none = { ofQuestion: 0, bytesOfAttempt: 0, bytesOfPerson: 0 };

test("an upload is refused where it would be one too many or a byte too much, and says which", () => {
  const { ofQuestion, bytesOfAttempt, bytesOfPerson } = uploadLimits;
  expect(uploadRefusal(none, 20_000_000)).toBeNull();
  const full = { ofQuestion: ofQuestion - 1, bytesOfAttempt: bytesOfAttempt - 5, bytesOfPerson: bytesOfPerson - 5 };
  expect(uploadRefusal(full, 5)).toBeNull();
  expect(uploadRefusal({ ...none, ofQuestion }, 1)).toMatch(/20 files were uploaded to this question/);
  expect(uploadRefusal({ ...none, bytesOfAttempt: full.bytesOfAttempt }, 6)).toMatch(/files of an attempt.*200 MB/);
  expect(uploadRefusal({ ...none, bytesOfPerson: full.bytesOfPerson }, 6)).toMatch(/all your attempts.*1000 MB/);
  expect(megabytes(1_250_000)).toBe("1.25 MB");
});
