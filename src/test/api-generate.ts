import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { buildDocument } from "#/api/rest/document.ts";
import { root } from "./imports.ts";

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

/** Renews the committed document and the types that the integrator's journey is written against. */
const document = buildDocument();
write("src/api/snapshots/openapi.json", `${JSON.stringify(document, null, 2)}\n`);
write("e2e/generated/stoa-api.d.ts", astToString(await openapiTS(document as never)));
