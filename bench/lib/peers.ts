import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { freePort, type Started, start, untilReady } from "./process.ts";
import { root } from "./site.ts";

export type Peer = { url: string; stop: Started["stop"] };

const startPeer = async (command: string, argsFor: (port: number) => string[], databaseUrl: string): Promise<Peer> => {
  const port = await freePort();
  const env = { NODE_ENV: "production", PORT: String(port), DATABASE_URL: databaseUrl, PYTHONDONTWRITEBYTECODE: "1" };
  const started = start({ command, args: argsFor(port), cwd: join(root, "bench/peers"), env });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(started, `${url}/healthz`, 30);
  return { url, stop: started.stop };
};

export const startExpress = (databaseUrl: string): Promise<Peer> =>
  startPeer(process.execPath, () => ["express.mjs"], databaseUrl);

const packages = ["fastapi", "uvicorn", "asyncpg", "uvloop", "httptools"];

export const fastApiAdvice =
  "apt-get install python3-fastapi python3-uvicorn python3-asyncpg python3-uvloop python3-httptools";

export type Python = { command: string; versions: Record<string, string> };

/** A Python that has what the FastAPI peer needs, the system's first; null when there is none. */
export const findPython = (): Python | null => {
  const names = packages.map((name) => `"${name}"`).join(", ");
  const program = `import json, platform, importlib.metadata as m; import ${packages.join(", ")}
print(json.dumps({"Python": platform.python_version(), **{n: m.version(n) for n in (${names})}}))`;
  for (const command of ["/usr/bin/python3", "python3"]) {
    try {
      const output = execFileSync(command, ["-c", program], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
      return { command, versions: JSON.parse(output) as Record<string, string> };
    } catch {
      // Not this one.
    }
  }
  return null;
};

/** One worker, uvloop and httptools, no access log. */
export const startFastApi = ({ command }: Python, databaseUrl: string): Promise<Peer> =>
  startPeer(
    command,
    (port) => [
      ...["-m", "uvicorn", "fastapi_peer:app", "--host", "127.0.0.1", "--port", String(port)],
      ...["--loop", "uvloop", "--http", "httptools", "--no-access-log", "--log-level", "warning"],
    ],
    databaseUrl,
  );
