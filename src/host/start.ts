import { EnvError, parseEnv } from "#/server/env.ts";
import { buildIfNeeded } from "./build.ts";

process.env.NEXT_TELEMETRY_DISABLED = "1";
(process.env as Record<string, string>).NODE_ENV = "production";

try {
  parseEnv(process.env);
  await buildIfNeeded();
} catch (error) {
  process.stderr.write(`${error instanceof EnvError ? error.message : String(error)}\n`);
  process.exit(1);
}
const { serve } = await import("./main.ts");
await serve();
