import { type Fault, type FidelityReport, formatPlace, type KindReport, type ReasonGroup } from "./fidelity.ts";

const linesShown = 5;
const placesShown = 3;

/** The first few, then how many more; one more is shown rather than counted. */
const few = (items: readonly string[], limit: number): string[] =>
  items.length <= limit + 1 ? [...items] : [...items.slice(0, limit), `and ${items.length - limit} more`];

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

const formatReason = (word: string, { reason, places }: ReasonGroup): string =>
  `      ${word}: ${reason} (${places.slice(0, 1).map(formatPlace)}${places.length > 1 ? ` and ${places.length - 1} more` : ""})`;

const isExact = ({ counted: all, exact }: KindReport): boolean => all === exact;

const formatKinds = (kinds: readonly KindReport[]): string[] => {
  const inexact = kinds.filter((kind) => !isExact(kind));
  const width = Math.max(...inexact.map(({ kind }) => kind.length), 4);
  const row = (name: string, cells: readonly (string | number)[]) =>
    `  ${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(10)).join("")}`;
  const rows = inexact.flatMap((kind) => [
    row(kind.kind, [kind.counted, kind.exact, kind.changed, kind.leftOut]),
    ...kind.changes.map((group) => formatReason("changed", group)),
    ...kind.omissions.map((group) => formatReason("left out", group)),
  ]);
  const exact = kinds.filter(isExact).map(({ kind, counted: count }) => `${kind} ${count}`);
  return [
    ...(rows.length ? ["By kind", row("", ["source", "exact", "changed", "left out"]), ...rows] : []),
    ...(exact.length ? [`All exact: ${exact.join(", ")}`] : []),
  ];
};

const formatMessage = (message: string, faults: readonly Fault[]): string => {
  const places = few(
    faults.map(({ place }) => formatPlace(place)),
    placesShown,
  ).join(", ");
  return faults.length === 1 ? `${places}: ${message}` : `${message}:\n        ${places}`;
};

/** Under one kind, those that say the same of several places stand together. */
const formatFaults = (kind: string, faults: readonly Fault[]): string[] => {
  const messages = [...Map.groupBy(faults, ({ message }) => message)].map(([message, same]) =>
    formatMessage(message, same),
  );
  return [
    `  ${kind.replaceAll("_", " ")} (${faults.length})`,
    ...few(messages, linesShown).map((line) => `      ${line}`),
  ];
};

/** The report for a terminal: sums, then the source's faults, the rare ones first, then each kind; places are examples. */
export const formatReport = ({ totals, lost, faults, kinds }: FidelityReport): string[] => {
  const { counted: all, exact, changed, leftOut, lostSilently } = totals;
  const byKind = [...Map.groupBy(faults, ({ kind }) => kind)].sort(([, a], [, b]) => a.length - b.length);
  return [
    `${counted(all, "thing")} in the source = ${exact} exact + ${changed} changed + ${leftOut} left out; lost silently: ${lostSilently}`,
    ...few(
      lost.map(({ kind, place }) => `lost: ${kind} at ${formatPlace(place)}`),
      linesShown,
    ).map((line) => `  ${line}`),
    "",
    `Faults in the source: ${faults.length}`,
    ...byKind.flatMap(([kind, list]) => formatFaults(kind, list)),
    "",
    ...formatKinds(kinds),
  ];
};
