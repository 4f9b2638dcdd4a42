/** What was measured. `limit` is the most it may be; without it the figure is for comparison only. */
export type Figure = { name: string; value: number; unit: string; limit?: number };

export type Table = { title: string; head: readonly string[]; rows: readonly (readonly string[])[] };

export type Measured = {
  kind: "measured";
  figures: readonly Figure[];
  tables: readonly Table[];
  /** Sentences on how it was measured and what the figures do not say. */
  notes: readonly string[];
  /** Versions beyond our own, by name. */
  versions?: Record<string, string>;
};

export type Outcome = Measured | { kind: "skipped"; reason: string };

export type Loader = "autocannon" | "wrk";

export type Engine = "embedded" | "postgres";

export type Options = {
  /** A short run for correctness: its figures mean nothing and are not kept. */
  quick: boolean;
  loader: Loader;
  /** For benchmarks that run on one of them. */
  engine: Engine;
};

export type Bench = { name: string; title: string; run(options: Options): Promise<Outcome> };
