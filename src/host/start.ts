import { enableCompileCache } from "node:module";
import { parseEnv } from "#/server/env.ts";
import { buildIfNeeded } from "./build.ts";
import { clearSentence } from "./clear-sentence.ts";
import { requireFreePort } from "./listen.ts";

// What Node makes of the modules loaded from here on is kept for the next start; without a place to keep it, it is not.
enableCompileCache(new URL("../../node_modules/.cache/stoa", import.meta.url).pathname);
process.env.NEXT_TELEMETRY_DISABLED = "1";
(process.env as Record<string, string>).NODE_ENV = "production";

try {
  await requireFreePort(parseEnv(process.env));
  await buildIfNeeded();
} catch (error) {
  process.stderr.write(`${clearSentence(error)}\n`);
  process.exit(1);
}
const { serve } = await import("./main.ts");
await serve();
