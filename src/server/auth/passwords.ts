import { hash, verify } from "@node-rs/argon2";
import { createSlots, type Slots } from "./slots.ts";

/** argon2id (its number in the package's enum), 19 MiB, two passes, one lane. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of this cost that no password is known for: an unknown account takes as long as a wrong password. */
const nobody = "$argon2id$v=19$m=19456,t=2,p=1$t8V8RtpmltEF01R4Sz9GBw$YLmkZNIGo1ARrhDE0mtIk4oRGHiKXUwlHsiRWSfrWFQ";

/** Next bundles a copy of this module; both copies share the two slots of the process. */
const shared = globalThis as { [key: symbol]: Slots | undefined };
const key = Symbol.for("stoa.password-slots");
const slots = (): Slots => {
  shared[key] ??= createSlots(2, 200);
  return shared[key];
};

/** The same characters typed on different systems are the same password. */
const normalised = (password: string) => password.normalize("NFKC");

export const hashPassword = (password: string): Promise<string> => slots().run(() => hash(normalised(password), cost));

/** False for null too, after the same work. */
export const isPasswordOf = async (passwordHash: string | null, password: string): Promise<boolean> => {
  const matches = await slots().run(() => verify(passwordHash ?? nobody, normalised(password)));
  return matches && passwordHash !== null;
};
