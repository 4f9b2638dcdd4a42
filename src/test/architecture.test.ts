import { describe, expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "./imports.ts";

const features = ["users", "courses", "models", "assessments", "study", "tutor", "transfer", "integrations"];

/** Room of a file: a folder of the house, and inside a feature the kind of file. */
type Room = { area: string; feature: string | null; kind: string };

const kindInFeature = (rest: string): string => {
  if (rest.startsWith("actions/")) return "actions";
  if (rest.startsWith("ui/")) return "ui";
  if (/^(contract|contract-[\w-]+)\.ts$/.test(rest)) return "contract";
  if (/^(store|store-[\w-]+)\.ts$/.test(rest)) return "store";
  if (/^(tables|tables-[\w-]+)\.ts$/.test(rest)) return "tables";
  if (/^(router|router-[\w-]+)\.ts$/.test(rest)) return "router";
  if (rest === "access.ts") return "access";
  return serving.has(rest) ? "actions" : "pure";
};

/** Files beside the rooms that speak another protocol for the actions and so may do I/O as they do. */
const serving = new Set(["next-auth.ts", "stream-message.ts"]);

const roomOf = (path: string): Room => {
  const [area = "", feature = ""] = path.split("/");
  if (area !== "features") return { area: area.includes(".") ? "app" : area, feature: null, kind: area };
  return { area, feature, kind: kindInFeature(path.slice(`features/${feature}/`.length)) };
};

const isEarlier = (target: Room, from: Room) => features.indexOf(target.feature!) < features.indexOf(from.feature!);

const ownMayUse: Record<string, readonly string[]> = {
  contract: ["contract", "pure"],
  access: ["contract", "pure", "access"],
  tables: ["tables"],
  store: ["store", "tables", "contract", "pure"],
  actions: ["actions", "store", "tables", "contract", "access", "pure"],
  router: ["contract", "actions"],
  ui: ["ui", "contract", "access", "pure"],
  pure: ["pure", "contract"],
};

const earlierMayUse: Record<string, readonly string[]> = {
  contract: ["contract", "pure"],
  access: ["contract"],
  tables: ["tables"],
  // Joins read the names of people and courses; only the feature that owns a table writes it.
  store: ["tables", "contract", "pure"],
  actions: ["actions", "access", "contract", "pure"],
  router: [],
  ui: ["contract", "pure"],
  pure: ["pure", "contract"],
};

const platformMayUse: Record<string, readonly string[]> = {
  contract: ["core"],
  access: ["core"],
  tables: ["core", "server"],
  store: ["core", "server"],
  actions: ["core", "server"],
  router: ["core", "server"],
  ui: ["core", "ui", "client"],
  pure: ["core"],
};

const areasMayUse: Record<string, readonly string[]> = {
  core: ["core"],
  server: ["core", "server"],
  api: ["core", "server", "features", "api"],
  host: ["core", "server", "features", "api", "host", "seed"],
  client: ["core", "client"],
  ui: ["core", "ui"],
  app: ["core", "server", "features", "api", "client", "ui", "app"],
  seed: ["core", "server", "features", "api", "seed"],
};

const featureFault = (from: Room, to: Room): string | null => {
  if (to.area !== "features")
    return platformMayUse[from.kind]?.includes(to.area) ? null : `${from.kind} may not use ${to.area}`;
  if (to.feature === from.feature)
    return ownMayUse[from.kind]?.includes(to.kind) ? null : `${from.kind} may not use own ${to.kind}`;
  if (!isEarlier(to, from)) return `${from.feature} comes before ${to.feature}`;
  return earlierMayUse[from.kind]?.includes(to.kind) ? null : `${from.kind} may not use ${to.kind} of ${to.feature}`;
};

const outsideFault = (from: Room, to: Room, isTypeOnly: boolean): string | null => {
  if (from.area === "client" && to.area === "api" && isTypeOnly) return null;
  if (!areasMayUse[from.area]?.includes(to.area)) return `${from.area} may not use ${to.area}`;
  if (from.area === "app" && ["store", "tables"].includes(to.kind)) return `a page may not use ${to.kind}`;
  if (from.area === "api" && to.kind === "ui") return "the API may not use pages";
  return null;
};

const isTest = (path: string) => path.startsWith("test/") || /\.test\.tsx?$/.test(path);

const faultsOf = (file: SourceFile): string[] => {
  const from = roomOf(file.path);
  return file.imports.flatMap(({ target, isTypeOnly }) => {
    if (target.startsWith("package:") || target.includes("../") || target.endsWith(".css") || target.endsWith(".json"))
      return [];
    const to = roomOf(target);
    if (to.area === "test") return [`${file.path} → ${target}: only tests may use test/`];
    const fault = from.area === "features" ? featureFault(from, to) : outsideFault(from, to, isTypeOnly);
    return fault ? [`${file.path} → ${target}: ${fault}`] : [];
  });
};

const files = sourceFiles();
const product = files.filter(({ path }) => !isTest(path));

const cycleFrom = (start: string, graph: Map<string, string[]>, done: Set<string>): string[] | null => {
  const trail: string[] = [];
  const visit = (node: string): string[] | null => {
    const at = trail.indexOf(node);
    if (at >= 0) return [...trail.slice(at), node];
    if (done.has(node)) return null;
    trail.push(node);
    for (const next of graph.get(node) ?? []) {
      const found = visit(next);
      if (found) return found;
    }
    trail.pop();
    done.add(node);
    return null;
  };
  return visit(start);
};

describe("the house", () => {
  test("finds the files it judges", () => {
    expect(product.length).toBeGreaterThan(100);
    expect(
      product.flatMap((file) => file.imports).filter(({ target }) => target.startsWith("core/")).length,
    ).toBeGreaterThan(100);
  });

  test("every import keeps the order of rooms", () => {
    expect(product.flatMap(faultsOf)).toEqual([]);
  });

  test("tells a fault from an allowed import", () => {
    const wrong = {
      path: "features/users/store.ts",
      text: "",
      imports: [{ target: "features/courses/tables.ts", isTypeOnly: false }],
    };
    const right = {
      path: "features/courses/store.ts",
      text: "",
      imports: [{ target: "features/users/tables.ts", isTypeOnly: false }],
    };
    expect(faultsOf(wrong)).toHaveLength(1);
    expect(faultsOf(right)).toEqual([]);
  });

  test("no cycle", () => {
    const graph = new Map(
      product.map(({ path, imports }) => [path, imports.filter((i) => !i.isTypeOnly).map(({ target }) => target)]),
    );
    const done = new Set<string>();
    expect([...graph.keys()].map((path) => cycleFrom(path, graph, done)).filter((cycle) => cycle !== null)).toEqual([]);
  });

  test("nothing that the house forbids", () => {
    const forbidden: [RegExp, string][] = [
      [/["']use server["']/, '"use server"'],
      [/\bsql\.raw\(/, "sql.raw"],
      [/\.select\(\)/, "a select without columns"],
      [/\bdb\.query\b/, "db.query"],
      [/@ts-(ignore|expect-error|nocheck)/, "a silenced type error"],
      [/:\s*any\b|\bas any\b/, "any"],
    ];
    const found = product.flatMap(({ path, text }) =>
      forbidden.filter(([p]) => p.test(text)).map(([, name]) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test("no barrel and no file over 400 lines", () => {
    const isBarrel = (text: string) =>
      text.trim() !== "" &&
      text
        .trim()
        .split("\n")
        .every((line) => /^export .* from /.test(line));
    expect(product.filter(({ text }) => isBarrel(text)).map(({ path }) => path)).toEqual([]);
    const isContent = (path: string) => path.startsWith("seed/how-learning-works/");
    const long = product.filter(({ path, text }) => !isContent(path) && text.split("\n").length > 400);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test("property tests take the seed of the run", () => {
    const own = files.filter(({ imports }) => imports.some(({ target }) => target === "package:fast-check"));
    expect(own.map(({ path }) => path)).toEqual(["test/properties.ts"]);
  });

  test("only the design system speaks to sonner: its own toast is lost before the Toaster mounts", () => {
    const own = product.filter(({ imports }) => imports.some(({ target }) => target === "package:sonner"));
    expect(own.filter(({ path }) => !path.startsWith("ui/")).map(({ path }) => path)).toEqual([]);
    expect(own.map(({ path }) => path)).toContain("ui/toast.ts");
  });

  test("imports name their extension and start with #/ or ./", () => {
    const sloppy = product.flatMap(({ path, text }) =>
      [...text.matchAll(/from\s+["'](\.[^"']*|#\/[^"']*)["']/g)]
        .map(([, specifier]) => specifier!)
        .filter((specifier) => !/\.(tsx?|css|json|mjs)$/.test(specifier))
        .map((specifier) => `${path}: ${specifier}`),
    );
    expect(sloppy).toEqual([]);
  });
});
