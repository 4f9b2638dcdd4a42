import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { root } from "./site.ts";

const commit = (): string => {
  try {
    const git = (...args: string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: "pipe" }).trim();
    const isDirty = git("status", "--porcelain", "--untracked-files=no") !== "";
    return `${git("rev-parse", "--short=12", "HEAD")}${isDirty ? " with changes" : ""}`;
  } catch {
    return "unknown";
  }
};

const versionOf = (name: string): string => {
  const { version } = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as {
    version: string;
  };
  return version;
};

const ours = ["next", "@trpc/server", "zod", "drizzle-orm", "postgres", "@electric-sql/pglite"];

/** What stands at the head of a result: name and value. */
export const machineFacts = (versions: Record<string, string> = {}): [string, string][] => {
  const cores = cpus();
  return [
    ["Date", new Date().toISOString().slice(0, 16).replace("T", " ").concat(" UTC")],
    ["Commit", commit()],
    ["Machine", `${cores.length} × ${cores[0]?.model.trim() ?? "unknown"}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`],
    ["System", `${type()} ${release()}`],
    [
      "Load average at the end",
      loadavg()
        .map((value) => value.toFixed(2))
        .join(", "),
    ],
    ["Node", process.version],
    ...ours.map((name): [string, string] => [name, versionOf(name)]),
    ...Object.entries(versions),
  ];
};
