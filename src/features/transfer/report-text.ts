import { type Fault, type FidelityReport, formatPlace, type KindReport, type Place } from "./fidelity.ts";

const linesShown = 5;

/** The first few, then how many more; one more is shown rather than counted. */
const few = (lines: readonly string[], indent: string): string[] =>
  lines.length <= linesShown + 1
    ? [...lines]
    : [...lines.slice(0, linesShown), `${indent}and ${lines.length - linesShown} more`];

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

const formatReason = (word: string, reason: string, [first, ...rest]: readonly Place[]): string =>
  `      ${word}: ${reason} (${first ? formatPlace(first) : ""}${rest.length ? ` and ${rest.length} more` : ""})`;

const isExact = ({ counted: all, exact }: KindReport): boolean => all === exact;

const formatKinds = (kinds: readonly KindReport[]): string[] => {
  const inexact = kinds.filter((kind) => !isExact(kind));
  const width = Math.max(...inexact.map(({ kind }) => kind.length), 4);
  const row = (name: string, cells: readonly (string | number)[]) =>
    `  ${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(10)).join("")}`;
  const rows = inexact.flatMap((kind) => [
    row(kind.kind, [kind.counted, kind.exact, kind.changed, kind.leftOut]),
    ...kind.changes.map(({ reason, places }) => formatReason("changed", reason, places)),
    ...kind.omissions.map(({ reason, places }) => formatReason("left out", reason, places)),
  ]);
  const exact = kinds.filter(isExact).map(({ kind, counted: count }) => `${kind} ${count}`);
  return [
    ...(rows.length ? ["By kind", row("", ["source", "exact", "changed", "left out"]), ...rows] : []),
    ...(exact.length ? [`All exact: ${exact.join(", ")}`] : []),
  ];
};

/** Under one kind, those that say the same of several places stand together. */
const formatFaults = (kind: string, faults: readonly Fault[]): string[] => {
  const byMessage = Map.groupBy(faults, ({ message }) => message);
  const lines = [...byMessage].map(([message, same]) => {
    const places = same.map(({ place }) => formatPlace(place));
    const more = places.length - linesShown;
    return places.length <= linesShown + 1
      ? `      ${places.join(", ")}: ${message}`
      : `      ${message}: ${places.slice(0, linesShown).join(", ")}, and ${more} more`;
  });
  return [`  ${kind.replaceAll("_", " ")} (${faults.length})`, ...few(lines, "      ")];
};

/** The report for a terminal: sums, then the source's faults, the rare ones first, then each kind; places are examples. */
export const formatReport = ({ totals, lost, faults, kinds }: FidelityReport): string[] => {
  const { counted: all, exact, changed, leftOut, lostSilently } = totals;
  const byKind = [...Map.groupBy(faults, ({ kind }) => kind)].sort(([, a], [, b]) => a.length - b.length);
  return [
    `${counted(all, "thing")} in the source = ${exact} exact + ${changed} changed + ${leftOut} left out; lost silently: ${lostSilently}`,
    ...few(
      lost.map(({ kind, place }) => `  lost: ${kind} at ${formatPlace(place)}`),
      "  ",
    ),
    "",
    `Faults in the source: ${faults.length}`,
    ...byKind.flatMap(([kind, list]) => formatFaults(kind, list)),
    "",
    ...formatKinds(kinds),
  ];
};
