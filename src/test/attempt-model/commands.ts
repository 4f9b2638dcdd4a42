import fc from "../properties.ts";

export const slots = [0, 1, 2] as const;
/** Two tabs of one browser, and a browser elsewhere. */
export type Slot = (typeof slots)[number];
export const deviceOf = (slot: Slot): 0 | 1 => (slot === 2 ? 1 : 0);

/** What learners, browsers, networks, teachers and the clock do. Choice 3 is an empty answer. */
export type Command =
  | { type: "answer" | "type"; slot: Slot; question: number; choice: number }
  | { type: "reload" | "kill" | "lose reply" | "hold request" | "look" | "submit"; slot: Slot }
  | { type: "offline" | "online" | "sign out" | "sign in"; device: 0 | 1 }
  | { type: "deliver held" | "read" | "close overdue" | "extend" | "hold marks" | "release marks" }
  | { type: "call"; client: number; question: number; choice: number; cleared: boolean; seesNewest: boolean }
  | { type: "send again"; which: number }
  | { type: "wait"; steps: number }
  | { type: "except"; whom: "own" | "group"; factor: 2 | 3 | null }
  | { type: "change key"; question: number }
  | { type: "regrade"; question: number; changesKey: boolean }
  | { type: "undo regrade"; question: number }
  | { type: "mark"; question: number; earned: "0" | "0.5" | "1" };

export const questionCount = 4;
const question = fc.nat(questionCount - 1);
/** All but the last, which a person marks. */
const keyed = fc.nat(questionCount - 2);
const choice = fc.nat(3);
const slot = fc.constantFrom(...slots);
const device = fc.constantFrom(0 as const, 1 as const);
const kind = <const Type extends string>(...types: Type[]) => fc.constantFrom(...types);

export const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 20, arbitrary: fc.record({ type: kind("answer", "answer", "type"), slot, question, choice }) },
  { weight: 10, arbitrary: fc.record({ type: kind("reload", "kill", "lose reply", "hold request", "look"), slot }) },
  { weight: 5, arbitrary: fc.record({ type: kind("offline", "online", "online"), device }) },
  { weight: 2, arbitrary: fc.record({ type: kind("sign out", "sign in"), device }) },
  { weight: 5, arbitrary: fc.record({ type: kind("deliver held", "read", "close overdue") }) },
  {
    weight: 5,
    arbitrary: fc.record({
      ...{ type: kind("call"), client: fc.nat(1), question, choice, cleared: fc.boolean(), seesNewest: fc.boolean() },
    }),
  },
  { weight: 4, arbitrary: fc.record({ type: kind("send again"), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ type: kind("wait"), steps: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ type: kind("extend", "hold marks", "release marks", "release marks") }) },
  {
    weight: 1,
    arbitrary: fc.record({
      ...{ type: kind("except"), whom: kind("own", "group"), factor: fc.constantFrom(2 as const, 3 as const, null) },
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: kind("submit"), slot }) },
  { weight: 1, arbitrary: fc.record({ type: kind("change key"), question: keyed }) },
  { weight: 4, arbitrary: fc.record({ type: kind("regrade"), question: keyed, changesKey: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ type: kind("undo regrade"), question: keyed }) },
  { weight: 2, arbitrary: fc.record({ type: kind("mark"), question, earned: kind("0", "0.5", "1") }) },
);
