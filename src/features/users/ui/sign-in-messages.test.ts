import { expect, test } from "vitest";
import { signInMessage } from "./sign-in-messages.ts";

test.each([
  [null, null],
  ["", null],
  ["CredentialsSignin", /wrong/],
  ["suspended", /suspended/],
  ["rate_limited.7", /in 7 minutes/],
  ["rate_limited.1", /in a minute/],
  ["rate_limited", /in 15 minutes/],
  ["<script>", /did not work/],
  ["constructor", /did not work/],
])("%o", (code, words) => {
  const message = signInMessage(code);
  if (words) expect(message).toMatch(words);
  else expect(message).toBeNull();
});
