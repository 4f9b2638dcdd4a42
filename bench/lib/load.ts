import { execFile } from "node:child_process";
import { promisify } from "node:util";
import autocannon from "autocannon";
import type { Loader } from "./bench.ts";

export type Target = { url: string; headers?: Record<string, string> };

/** Times in milliseconds; autocannon counts them in whole ones. */
export type LoadResult = { perSecond: number; p50: number; p99: number };

export const connections = 32;

const withAutocannon = async ({ url, headers = {} }: Target, seconds: number): Promise<LoadResult> => {
  const result = await autocannon({ url, headers, connections, duration: seconds, timeout: 5 });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} requests to ${url} failed.`);
  return { perSecond: result["2xx"] / result.duration, p50: result.latency.p50, p99: result.latency.p99 };
};

const milliseconds = { us: 0.001, ms: 1, s: 1000 } as const;

const latencyAt = (output: string, mark: string): number => {
  const [, value, unit] = new RegExp(`\\s${mark}%\\s+([\\d.]+)(us|ms|s)\\b`).exec(output) ?? [];
  return value && unit ? Number(value) * milliseconds[unit as keyof typeof milliseconds] : Number.NaN;
};

/** Reads what `wrk --latency` prints; throws when a request failed. */
export const readWrk = (output: string): LoadResult => {
  if (/Non-2xx|Socket errors/.test(output)) throw new Error(`Requests failed:\n${output}`);
  const [, perSecond] = /Requests\/sec:\s+([\d.]+)/.exec(output) ?? [];
  if (!perSecond) throw new Error(`wrk printed what cannot be read:\n${output}`);
  return { perSecond: Number(perSecond), p50: latencyAt(output, "50"), p99: latencyAt(output, "99") };
};

const run = promisify(execFile);

const withWrk = async ({ url, headers = {} }: Target, seconds: number): Promise<LoadResult> => {
  const fields = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const { stdout } = await run("wrk", [
    "-t1",
    `-c${connections}`,
    `-d${Math.ceil(seconds)}s`,
    "--latency",
    ...fields,
    url,
  ]);
  return readWrk(stdout);
};

/** Asks again and again over 32 connections for `seconds`, on loopback only. Throws when any answer is not 2xx. */
export const load = (loader: Loader, target: Target, seconds: number): Promise<LoadResult> => {
  if (new URL(target.url).hostname !== "127.0.0.1") throw new Error("Load goes to this machine only.");
  return loader === "wrk" ? withWrk(target, seconds) : withAutocannon(target, seconds);
};
