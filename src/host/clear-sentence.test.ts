import { readFileSync } from "node:fs";
import { TRPCError } from "@trpc/server";
import { expect, test } from "vitest";
import { notFound } from "#/core/errors.ts";
import { DataDirError } from "#/server/boot.ts";
import { clearSentence } from "./clear-sentence.ts";

const thrownBy = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

test.each([
  ["a refusal", notFound("course"), "There is no such course."],
  [
    "a refusal inside a procedure's error",
    new TRPCError({ code: "NOT_FOUND", cause: notFound("course") }),
    "There is no such course.",
  ],
  ["a data directory", new DataDirError("It cannot be written."), "It cannot be written."],
  [
    "a missing file",
    thrownBy(() => readFileSync("no-such-file")),
    "ENOENT: no such file or directory, open 'no-such-file'",
  ],
  [
    "a port in use",
    Object.assign(new Error("listen"), { code: "EADDRINUSE", port: 80, syscall: "listen" }),
    "The port 80 is in use. Set PORT to another one, or stop what listens there.",
  ],
  ["a thrown text", "odd", "odd"],
])("%s is one sentence", (_, error, sentence) => expect(clearSentence(error)).toBe(sentence));

test("a fault of ours keeps its trace", () => {
  expect(clearSentence(new Error("broken"))).toMatch(/broken\n\s+at /);
});
