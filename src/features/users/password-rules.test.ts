import { expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { ChangePasswordInput, SignUpInput } from "./contract.ts";
import { demoPassword } from "./demo-accounts.ts";
import { passwordFault } from "./password-rules.ts";

test.each([
  ["Password123", /most common/],
  ["  QWERTYUIOP ", /most common/],
  ["Lena@School.example", /e-mail/],
  ["lena", /e-mail/],
  ["aaaaaaaaab", /different characters/],
  ["seven quiet herons", null],
  [demoPassword, null],
])("%s", (password, fault) => {
  const found = passwordFault(password, "lena@school.example");
  if (fault) expect(found).toMatch(fault);
  else expect(found).toBeNull();
});

const account = { email: "lena@school.example", name: "Lena" };
const pointersOf = (input: unknown) =>
  SignUpInput.safeParse(input).error?.issues.map((issue) => issue.path.join("/")) ?? [];

test("sign-up names the field that is wrong", () => {
  expect(pointersOf({ ...account, password: "seven quiet herons" })).toEqual([]);
  expect(pointersOf({ ...account, password: "short" })).toEqual(["password"]);
  expect(pointersOf({ ...account, password: "password123" })).toEqual(["password"]);
  expect(pointersOf({ ...account, password: "x".repeat(201) })).toContain("password");
  expect(pointersOf({ ...account, name: " ", password: "seven quiet herons" })).toEqual(["name"]);
});

test.each(["lena", "lena@", "@school.example", "a b@school.example", "lena@school", "lena@school.", "a@b@c.d", ""])(
  "%o is no e-mail address",
  (email) => {
    expect(pointersOf({ ...account, email, password: "seven quiet herons" })).toContain("email");
  },
);

test("no text breaks the rules", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (password, email) => {
      const fault = passwordFault(password, email);
      expect(fault === null || fault.length > 0).toBe(true);
      ChangePasswordInput.safeParse({ newPassword: password });
    }),
  );
});
