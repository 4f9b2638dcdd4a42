/** Lines kept of one process: the first ones, which tell more than what follows from them. */
const most = 40;

const isErrorLine = (line: string): boolean => {
  if (line.trim() === "") return false;
  try {
    const { level } = JSON.parse(line) as { level?: unknown };
    return typeof level !== "number" || level >= 50;
  } catch {
    return true;
  }
};

export type ErrorLines = { take(chunk: string): void; lines(): readonly string[] };

/** Of what a process writes to standard error: log lines of level error and above, and whatever is no log line. */
export const keepErrorLines = (): ErrorLines => {
  const kept: string[] = [];
  let rest = "";
  const keep = (line: string) => {
    if (kept.length < most && isErrorLine(line)) kept.push(line);
  };
  return {
    take: (chunk) => {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop()!;
      lines.forEach(keep);
    },
    lines: () => (isErrorLine(rest) && kept.length < most ? [...kept, rest] : kept),
  };
};
