const began = performance.now();

/** Says on stderr what is begun, with the seconds since the benchmarks began, so that a long run shows where it stands. */
export const stage = (what: string): void => {
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  process.stderr.write(`[${seconds.padStart(6)} s] ${what}\n`);
};
