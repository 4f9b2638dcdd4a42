import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./imports.ts";

/** Below these versions there are known holes. */
const floors = { next: "16.3.3", react: "19.2.6", "next-auth": "4.24.15", "drizzle-orm": "0.45.2" };

const installed = (name: string): string =>
  (JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as { version: string }).version;

const parts = (version: string) => version.split(".").map(Number);

const isAtLeast = (version: string, floor: string): boolean => {
  const wanted = parts(floor);
  const difference = parts(version)
    .map((part, i) => part - (wanted[i] ?? 0))
    .find((d) => d !== 0);
  return (difference ?? 0) >= 0;
};

test.each(Object.entries(floors))("%s is at least %s", (name, floor) => {
  expect(isAtLeast(installed(name), floor)).toBe(true);
});

test("every dependency is pinned to an exact version", () => {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<
    string,
    Record<string, string>
  >;
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  expect(
    Object.entries(all).filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
  ).toEqual([]);
});

test("pictures are never made smaller by the server, whose code for that had two holes in a year", () => {
  expect(readFileSync(join(root, "next.config.mjs"), "utf8")).toMatch(/images: \{ unoptimized: true \}/);
});

test("the three parts of tRPC have one version", () => {
  expect(new Set(["@trpc/server", "@trpc/client", "@trpc/react-query"].map(installed)).size).toBe(1);
});
