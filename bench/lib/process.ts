import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type ErrorLines, keepErrorLines } from "./error-lines.ts";

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

/** Nothing of the caller's own site leaks in: no database, no keys, no address of a model. */
const inherited = ["PATH", "HOME", "TMPDIR", "LANG", "NEXT_DIST_DIR"];

const environment = (given: Record<string, string>): NodeJS.ProcessEnv =>
  ({
    ...Object.fromEntries(inherited.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
    ...given,
  }) as NodeJS.ProcessEnv;

export type Command = { command: string; args: readonly string[]; cwd: string; env: Record<string, string> };

export type Started = {
  pid: number;
  exited: Promise<number>;
  output(): string;
  /** What it said first; `output` has what it said last. */
  firstOutput(): string;
  stop(): Promise<void>;
};

const keepEnds = (child: ChildProcess): Pick<Started, "output" | "firstOutput"> => {
  let [head, tail] = ["", ""];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      if (head.length < 4000) head += chunk;
      tail = (tail + chunk).slice(-4000);
    });
  }
  return { output: () => tail, firstOutput: () => head };
};

const faultsOfAll = new Map<string, ErrorLines>();

const keepFaults = (child: ChildProcess, name: string): void => {
  const lines = keepErrorLines();
  child.stderr?.on("data", lines.take);
  faultsOfAll.set(name, lines);
};

/** The errors that processes of ours have told since this was last asked, by process; "" when none. */
export const takeFaults = (): string => {
  const told = [...faultsOfAll].filter(([, { lines }]) => lines().length > 0);
  faultsOfAll.clear();
  return told.map(([name, { lines }]) => `${name} told:\n${lines().join("\n")}\n`).join("");
};

/** Starts a process of our own; `stop` ends it by its id, gently first. */
export const start = ({ command, args, cwd, env }: Command): Started => {
  const child = spawn(command, args, { cwd, env: environment(env), stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  const ends = keepEnds(child);
  keepFaults(child, `${[command, ...args].join(" ")} (${child.pid})`);
  const exited = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
  exited.catch(() => running.delete(child));
  const stop = async () => {
    if (!running.has(child)) return;
    child.kill("SIGTERM");
    const patience = setTimeout(() => child.kill("SIGKILL"), 15_000);
    await exited;
    clearTimeout(patience);
  };
  return { pid: child.pid ?? -1, exited, ...ends, stop };
};

const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
};

/** Waits until `url` answers 2xx; throws with the process's last words when it ends or takes too long. */
export const untilReady = async (started: Started, url: string, seconds = 300): Promise<void> => {
  const ending: { code: number | null } = { code: null };
  started.exited.then(
    (code) => {
      ending.code = code;
    },
    () => {
      ending.code = 1;
    },
  );
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await sleep(10)) {
    if (ending.code !== null) throw new Error(`A process ended at start (${ending.code}):\n${started.output()}`);
    if (await answers(url)) return;
  }
  await started.stop();
  throw new Error(`A process did not answer at ${url} in ${seconds} s:\n${started.output()}`);
};
