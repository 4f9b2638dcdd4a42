import { test } from "vitest";
import { openClassroom } from "#/test/attempt-model/classroom.ts";
import { command } from "#/test/attempt-model/commands.ts";
import { testServices } from "#/test/harness.ts";
import fc from "#/test/properties.ts";

/** Commands on each of the two engines in the ordinary run; `npm run bench -- model` gives 100,000. */
const budget = Number(process.env.MODEL_COMMANDS ?? 2_500);
const perRun = 50;

const services = testServices();

test("an attempt behaves as the reference model, whatever happens to it", { timeout: 60_000 + budget * 1_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: perRun, maxLength: perRun }), async (commands) => {
      const room = await openClassroom(services);
      for (const given of commands) await room.perform(given);
      await room.finish();
    }),
    { numRuns: Math.ceil(budget / perRun), endOnFailure: true },
  ),
);
