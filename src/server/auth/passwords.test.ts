import { expect, test } from "vitest";
import { hashPassword, isPasswordOf } from "./passwords.ts";
import { createSlots } from "./slots.ts";

test("a password is known again, another is not", async () => {
  const hash = await hashPassword("seven quiet herons");
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPasswordOf(hash, "seven quiet herons")).toBe(true);
  expect(await isPasswordOf(hash, "seven quiet heron")).toBe(false);
  expect(await isPasswordOf(null, "seven quiet herons")).toBe(false);
});

test("the same characters in another Unicode form are the same password", async () => {
  const hash = await hashPassword("Nyström grüßt".normalize("NFD"));
  expect(await isPasswordOf(hash, "Nyström grüßt".normalize("NFC"))).toBe(true);
});

test("two run at once, the others wait, and beyond the line they are refused", async () => {
  const slots = createSlots(2, 3);
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
  };
  const done = await Promise.allSettled(Array.from({ length: 7 }, () => slots.run(work)));
  expect(most).toBe(2);
  expect(done.filter(({ status }) => status === "rejected")).toHaveLength(2);
  await expect(slots.run(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  await slots.run(work);
  expect(running).toBe(0);
});
