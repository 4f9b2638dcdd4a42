import { buildIfNeeded } from "../host/build.ts";
import { findBrowser } from "./browser.ts";
import { finish, formatAndLint, journeys, type Sum, types, vitest } from "./stages.ts";

const browserJourneys = async (): Promise<Sum> => {
  const browser = findBrowser();
  if (!browser) {
    process.stdout.write(
      "No browser: Playwright's could not be fetched and the machine has none.\n" +
        "Install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH.\n",
    );
    return { passed: 0, failed: 1 };
  }
  await buildIfNeeded();
  return journeys(browser);
};

/** One file at a time on each engine, since lists hold what all files make; both engines at once, on two cores. */
const databaseSuites = (): Promise<Sum[]> =>
  Promise.all([
    vitest("database suites on the embedded engine", ["--project", "embedded", "--maxWorkers=1"]),
    vitest("database suites on PostgreSQL", ["--project", "postgres", "--maxWorkers=1"], { holdsOutput: true }),
  ]);

finish([
  ...(await Promise.all([formatAndLint(), types()])),
  await vitest("architecture and unit tests, with coverage of the pure files", ["--project", "unit", "--coverage"]),
  await vitest("starts, stops and ends of real processes", ["--project", "processes", "--maxWorkers=1"]),
  ...(await databaseSuites()),
  await browserJourneys(),
]);
