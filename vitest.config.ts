import { defineConfig } from "vitest/config";

const dbSuites = {
  include: ["src/**/*.db.test.ts"],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  pool: "threads" as const,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "bench/**/*.test.ts"],
          exclude: ["src/**/*.db.test.ts", "**/node_modules/**"],
          testTimeout: 30_000,
        },
      },
      { test: { ...dbSuites, name: "embedded", globalSetup: ["src/test/setup-embedded.ts"] } },
      { test: { ...dbSuites, name: "postgres", globalSetup: ["src/test/setup-server.ts"] } },
    ],
  },
});
