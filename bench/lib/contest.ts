import { isDeepStrictEqual } from "node:util";
import type { Loader } from "./bench.ts";
import { type LoadResult, load, type Target } from "./load.ts";
import { rotate } from "./stats.ts";

export type Contestant = Target & {
  name: string;
  /** The answer's own part of what came. */
  unwrap?: (answer: unknown) => unknown;
  /** The others are compared with this one. */
  isBase?: boolean;
};

export type Rounds = { contestant: Contestant; results: LoadResult[] };

const answerOf = async ({ name, url, headers = {}, unwrap = (answer) => answer }: Contestant): Promise<unknown> => {
  const response = await fetch(url, { headers });
  const text = await response.text();
  if (!response.ok) throw new Error(`${name} answered ${response.status}: ${text}`);
  return unwrap(JSON.parse(text));
};

/** Throws unless all contestants answer with the same fields and values. */
export const requireSameAnswers = async (contestants: readonly Contestant[]): Promise<void> => {
  const [first, ...others] = contestants;
  if (!first) return;
  const expected = await answerOf(first);
  for (const other of others) {
    const answer = await answerOf(other);
    if (!isDeepStrictEqual(answer, expected)) {
      throw new Error(
        `${other.name} answers ${JSON.stringify(answer)}\nwhere ${first.name} answers ${JSON.stringify(expected)}`,
      );
    }
  }
};

/** Asks one after the other, round after round, each round beginning with the next one. */
export const measureRounds = async (
  loader: Loader,
  contestants: readonly Contestant[],
  { rounds, seconds, warmUp }: { rounds: number; seconds: number; warmUp: number },
): Promise<Rounds[]> => {
  const all = contestants.map((contestant): Rounds => ({ contestant, results: [] }));
  for (const { contestant } of all) await load(loader, contestant, warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const { contestant, results } of rotate(all, round)) results.push(await load(loader, contestant, seconds));
  }
  return all;
};
