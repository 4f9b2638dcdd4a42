import { expect, test } from "vitest";
import { toFederatedProfile } from "./federated-profile.ts";

const read = (claims: object) => toFederatedProfile("google", "42", claims);

test.each([
  [{ email: "a@b.example", email_verified: true }, "a@b.example"],
  [{ email: "a@b.example", email_verified: "true" }, "a@b.example"],
  [{ email: "a@b.example", email_verified: false }, null],
  [{ email: "a@b.example", email_verified: "false" }, null],
  [{ email: "a@b.example", email_verified: 1 }, null],
  [{ email: "a@b.example" }, null],
  [{ email: "no address", email_verified: true }, null],
  [{ email: ["a@b.example"], email_verified: true }, null],
  [{ email_verified: true }, null],
])("%o has the verified address %s", (claims, email) => {
  expect(read(claims).verifiedEmail).toBe(email);
});

test.each([
  [{ name: " Ada  Nyström " }, "Ada  Nyström"],
  [{ given_name: "Ada", family_name: "Nyström" }, "Ada Nyström"],
  [{ given_name: "Ada" }, "Ada"],
  [{ preferred_username: "ada" }, "ada"],
  [{ email: "ada@b.example" }, "ada"],
  [{ name: "Ada\nLine\u0000" }, "Ada Line"],
  [{ name: { first: "Ada" } }, "New learner"],
  [{ name: "x".repeat(500) }, "x".repeat(120)],
])("%o is called %s", (claims, name) => {
  expect(read(claims).name).toBe(name);
});
