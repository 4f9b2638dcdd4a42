/** Where in the source: a path inside it, a line, an element's id or a part such as "answer 2". */
export type Place = { file: string; line?: number; element?: string };

export type Fault = { kind: FaultKind; message: string; place: Place };
export type FaultKind =
  | "dangling_reference"
  | "missing_file"
  | "unusable_exercise"
  | "doubtful_exercise"
  | "duplicate_exercise"
  | "exercise_not_embedded"
  | "page_not_in_contents"
  | "broken_markup"
  | "wrong_media_type"
  | "missing_description"
  | "missing_title"
  | "irregular_table"
  | "duplicate_id"
  | "wrong_metadata";

export type ReasonGroup = { reason: string; places: Place[] };
export type KindReport = {
  kind: string;
  counted: number;
  exact: number;
  changed: number;
  leftOut: number;
  lostSilently: number;
  changes: ReasonGroup[];
  omissions: ReasonGroup[];
};
export type FidelityTotals = Omit<KindReport, "kind" | "changes" | "omissions">;
export type FidelityReport = {
  format: string;
  kinds: KindReport[];
  totals: FidelityTotals;
  lost: { kind: string; place: Place }[];
  faults: Fault[];
};

type Outcome = "exact" | "changed" | "leftOut";
type Item = { kind: string; place: Place; outcome: Outcome | null; reasons: Set<string> };

const severity: Record<Outcome, number> = { exact: 0, changed: 1, leftOut: 2 };

/**
 * Double-entry accounting of an import. Everything in the source is declared when it is read, and given an outcome
 * when it is converted; what is declared and never given an outcome is what was lost silently.
 */
export class Ledger {
  readonly #items = new Map<object, Item>();
  readonly #faults: Fault[] = [];
  readonly #format: string;

  constructor(format: string) {
    this.#format = format;
  }

  declare(item: object, kind: string, place: Place): void {
    this.#items.set(item, { kind, place, outcome: null, reasons: new Set() });
  }

  exact(item: object): void {
    this.#settle(item, "exact");
  }

  changed(item: object, reason: string): void {
    this.#settle(item, "changed", reason);
  }

  leftOut(item: object, reason: string): void {
    this.#settle(item, "leftOut", reason);
  }

  /** How much is declared so far, for `leaveOutSince`. */
  get size(): number {
    return this.#items.size;
  }

  /** Leaves out all that was declared after `size` was read: the parts of a whole that does not come over. */
  leaveOutSince(size: number, reason: string): void {
    for (const entry of [...this.#items.values()].slice(size)) {
      const isItself = entry.outcome === "leftOut" && entry.kind === "H5P exercise";
      if (!isItself) Object.assign(entry, { outcome: "leftOut", reasons: new Set([reason]) });
    }
  }

  fault(kind: FaultKind, message: string, place: Place): void {
    this.#faults.push({ kind, message, place });
  }

  // The worst outcome counts, with its reasons: a changed table stays changed when its last cell comes over exactly.
  #settle(item: object, outcome: Outcome, reason?: string): void {
    const entry = this.#items.get(item);
    if (!entry) throw new Error(`an outcome was given to something that was never counted (${reason ?? outcome})`);
    if (entry.outcome !== null && severity[outcome] < severity[entry.outcome]) return;
    if (entry.outcome !== outcome) entry.reasons.clear();
    entry.outcome = outcome;
    if (reason) entry.reasons.add(reason);
  }

  report(): FidelityReport {
    const kinds = new Map<
      string,
      { report: KindReport; changes: Map<string, Place[]>; omissions: Map<string, Place[]> }
    >();
    const lost: FidelityReport["lost"] = [];
    for (const { kind, place, outcome, reasons } of this.#items.values()) {
      let entry = kinds.get(kind);
      if (!entry) {
        const report = { kind, ...noTotals(), changes: [], omissions: [] };
        entry = { report, changes: new Map(), omissions: new Map() };
        kinds.set(kind, entry);
      }
      entry.report.counted += 1;
      if (outcome === null) {
        entry.report.lostSilently += 1;
        lost.push({ kind, place });
        continue;
      }
      entry.report[outcome] += 1;
      if (outcome === "exact") continue;
      const groups = outcome === "changed" ? entry.changes : entry.omissions;
      const reason = [...reasons].join("; ");
      groups.set(reason, [...(groups.get(reason) ?? []), place]);
    }
    const sorted = [...kinds.values()].sort((a, b) => (a.report.kind < b.report.kind ? -1 : 1));
    const reports = sorted.map(({ report, changes, omissions }) => ({
      ...report,
      changes: toGroups(changes),
      omissions: toGroups(omissions),
    }));
    return { format: this.#format, kinds: reports, totals: sumOf(reports), lost, faults: [...this.#faults] };
  }
}

const noTotals = (): FidelityTotals => ({ counted: 0, exact: 0, changed: 0, leftOut: 0, lostSilently: 0 });

const toGroups = (groups: Map<string, Place[]>): ReasonGroup[] =>
  [...groups].map(([reason, places]) => ({ reason, places })).sort((a, b) => b.places.length - a.places.length);

const sumOf = (reports: readonly KindReport[]): FidelityTotals =>
  reports.reduce(
    (sum, report) => ({
      counted: sum.counted + report.counted,
      exact: sum.exact + report.exact,
      changed: sum.changed + report.changed,
      leftOut: sum.leftOut + report.leftOut,
      lostSilently: sum.lostSilently + report.lostSilently,
    }),
    noTotals(),
  );

export const formatPlace = ({ file, line, element }: Place): string =>
  [file, line === undefined ? "" : `:${line}`, element ? ` (${element})` : ""].join("");
