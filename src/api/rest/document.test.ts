import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { errorCatalogue } from "#/core/errors.ts";
import { cases } from "#/test/access/cases.ts";
import { root } from "#/test/imports.ts";
import { appRouter } from "../router.ts";
import { buildDocument } from "./document.ts";
import { operationsOf, proceduresOf } from "./route-table.ts";

const document = buildDocument();
const operations = operationsOf(appRouter);
/** Each says its reason in its meta. */
const internalProcedures = ["questionDrafts.accept", "questions.preview", "users.setUp"];

const snapshotPath = join(root, "src/api/snapshots/openapi.json");

const objectOf = (name: string) => {
  const { rest } = operations.find((operation) => operation.name === name)!;
  return document.paths[rest.path]![rest.method.toLowerCase()]!;
};

describe("the document", () => {
  test("every procedure is an operation or says why not", () => {
    const silent = proceduresOf(appRouter).filter(([, , { meta }]) => !meta?.rest && !meta?.internal);
    expect(silent.map(([name]) => name)).toEqual([]);
    expect(operations.length).toBeGreaterThan(60);
  });

  test("a body without a field that must be given may be left out", () => {
    expect(objectOf("attempts.start").requestBody?.required).toBe(false);
    expect(objectOf("attempts.saveAnswer").requestBody?.required).toBe(true);
  });

  test("what is kept to our pages is short and known", () => {
    const kept = proceduresOf(appRouter).filter(([, , { meta }]) => meta?.internal);
    expect(kept.map(([name]) => name).sort()).toEqual(internalProcedures);
  });

  test.each(operations.map(({ name }) => name))("%s: its examples fit its schemas", (name) => {
    const operation = operations.find((candidate) => candidate.name === name)!;
    const object = objectOf(name);
    const body = object.requestBody?.content["application/json"]?.example as object | undefined;
    const parameters = Object.fromEntries(
      (object.parameters ?? []).map((p) => [p.name, p.example ?? "01890a5d-ac96-774b-bcce-b302099a8057"]),
    );
    const path = Object.fromEntries(
      Object.entries(parameters).filter(
        ([key]) => operation.rest.path.includes(`{${key}}`) || operation.rest.example?.input?.[key] !== undefined,
      ),
    );
    const input = operation.input.safeParse({ ...path, ...body });
    expect(input.error?.issues ?? []).toEqual([]);
    const answer = object.responses[String(operation.rest.status ?? 200)]?.content?.["application/json"]?.example;
    if (operation.rest.status !== 204) expect(operation.output.safeParse(answer).error?.issues ?? []).toEqual([]);
  });

  test.each(operations.map(({ name }) => name))("%s: every refusal that access decides is in it", (name) => {
    const { rule, withKey = rule } = cases[name]!;
    const refusals = Object.values(withKey).filter((outcome) => outcome !== "ok");
    const documented = Object.keys(objectOf(name).responses);
    for (const code of refusals) expect(documented).toContain(String(errorCatalogue[code].status));
  });

  test("the committed snapshot shows every change of the contract", () => {
    const now = `${JSON.stringify(document, null, 2)}\n`;
    const before = existsSync(snapshotPath) ? readFileSync(snapshotPath, "utf8") : "";
    expect(now === before, "The contract changed: review it, then npm run api:generate").toBe(true);
  });

  test("redocly finds nothing to say", () => {
    const folder = mkdtempSync(join(tmpdir(), "stoa-openapi-"));
    const path = join(folder, "openapi.json");
    writeFileSync(path, JSON.stringify(document));
    const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");
    const lint = () =>
      execFileSync(
        process.execPath,
        [redocly, "lint", path, "--extends", "recommended-strict", "--format", "stylish"],
        {
          encoding: "utf8",
          cwd: folder,
          env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
          stdio: ["ignore", "pipe", "pipe"],
        },
      );
    const output = (() => {
      try {
        lint();
        return "";
      } catch (error) {
        const { stdout, stderr } = error as { stdout: string; stderr: string };
        return stdout + stderr;
      }
    })();
    expect(output).toBe("");
  }, 60_000);
});
