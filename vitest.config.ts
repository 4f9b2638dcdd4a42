import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const dbSuites = {
  include: ["src/**/*.db.test.ts"],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  pool: "threads" as const,
  // Files of one engine run one after the other, so importing everything anew for each would be a fifth of the time.
  isolate: false,
};

/** Files without I/O, whose every branch a test takes: what stands beside the rooms of a feature, and all of core. */
const pure = {
  include: ["src/core/*.ts", "src/features/*/*.ts", "src/features/transfer/openstax/*.ts"],
  exclude: [
    "**/*.test.ts",
    "src/features/*/{contract,router,store,tables}*.ts",
    "src/features/tutor/{generations,stream-message}.ts",
    "src/features/users/next-auth.ts",
  ],
};

export default defineConfig({
  test: {
    // By itself vitest leaves one core free, which on two cores is half of the machine.
    maxWorkers: availableParallelism(),
    coverage: { provider: "v8", ...pure, reporter: ["text-summary"], thresholds: { branches: 100 } },
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "bench/**/*.test.ts"],
          exclude: ["src/**/*.{db,process}.test.ts", "**/node_modules/**"],
          testTimeout: 180_000,
        },
      },
      // Each starts real processes: seconds to a minute, so not in `npm run check`.
      { test: { name: "processes", include: ["src/**/*.process.test.ts"], testTimeout: 180_000 } },
      { test: { ...dbSuites, name: "embedded", globalSetup: ["src/test/setup-embedded.ts"] } },
      { test: { ...dbSuites, name: "postgres", globalSetup: ["src/test/setup-server.ts"] } },
    ],
  },
});
