import { finish, formatAndLint, types, vitest } from "./stages.ts";

/** Seconds, no browser: what passes before each commit. */
finish([await formatAndLint(), await types(), await vitest("architecture and unit tests", ["--project", "unit"])]);
