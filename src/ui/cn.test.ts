import { readdirSync, readFileSync } from "node:fs";
import { twMerge } from "tailwind-merge";
import { describe, expect, it } from "vitest";
import { cn } from "./cn.ts";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes(".test."))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, "utf8") }));

const literals = (text: string) => [...text.matchAll(/"([^"\n]+)"/g)].flatMap(([, value]) => value ?? []);

/** What components are handed, and what those of the design system start from. */
const overrides = [
  ...new Set(
    sources.flatMap(({ text }) =>
      [...text.matchAll(/<[A-Z][^<>]*?\sclassName="([^"\n]+)"/g)].flatMap(([, value]) => value ?? []),
    ),
  ),
];
const bases = [
  ...new Set(
    sources
      .filter(({ path, text }) => path.startsWith("ui/") && /cn\.ts|variants\.ts/.test(text))
      .flatMap(({ text }) => literals(text).filter((value) => value.includes("-") && !/^[#/@A-Z.]/.test(value))),
  ),
];

describe("cn", () => {
  it("joins what is given and leaves the rest out", () => {
    expect(cn("a", false, undefined, null, "", "b c")).toBe("a b c");
  });

  it.each([
    ["px-4 py-2 text-sm", "p-5", "text-sm p-5"],
    ["h-10 px-4 text-foreground", "h-auto text-sm", "px-4 text-foreground h-auto text-sm"],
    ["inline-flex sm:flex", "hidden", "sm:flex hidden"],
    ["border border-border", "border-danger/30", "border border-danger/30"],
    ["hover:bg-accent bg-card", "hover:bg-muted", "bg-card hover:bg-muted"],
    [
      "ring-2 ring-primary ring-offset-1 ring-offset-background",
      "ring-4",
      "ring-primary ring-offset-1 ring-offset-background ring-4",
    ],
    ["size-5 leading-snug", "h-4 text-lg", "size-5 h-4 text-lg"],
  ])("%s + %s", (base, override, expected) => {
    expect(cn(base, override)).toBe(expected);
  });

  it("answers as tailwind-merge does for every pair in use", () => {
    expect(overrides.length).toBeGreaterThan(100);
    const other: string[] = [];
    for (const base of bases) {
      for (const override of overrides) {
        const expected = twMerge(base, override);
        const got = cn(base, override);
        if (got !== expected) other.push(`${base} + ${override}\n  ${expected}\n  ${got}`);
      }
    }
    expect(other.slice(0, 5)).toEqual([]);
  });
});
