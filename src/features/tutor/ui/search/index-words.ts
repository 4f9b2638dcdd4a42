import type { SearchIndex, SearchIndexPage } from "../../contract-index.ts";

type Run = NonNullable<SearchIndex["run"]>;
type State = { label: string; tone: "neutral" | "primary" | "success" | "warning" | "danger" };

const states = {
  waiting: { label: "Waiting", tone: "primary" },
  running: { label: "At work", tone: "primary" },
  failed: { label: "Failed", tone: "danger" },
  cancelled: { label: "Cancelled", tone: "warning" },
} as const satisfies Record<Exclude<Run["state"], "done">, State>;

/** How an index stands, in a word or two. */
export const stateOf = ({ run, stale, lessons, passages, embedded }: SearchIndex): State => {
  if (run && run.state !== "done") return states[run.state];
  if (stale > 0) return { label: "Out of date", tone: "warning" };
  if (embedded !== null && embedded < passages) return { label: "Not all embedded", tone: "warning" };
  return lessons === 0 ? { label: "Nothing published", tone: "neutral" } : { label: "Up to date", tone: "success" };
};

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

export const factsOf = ({ lessons, stale, passages, embedded }: SearchIndex): string[] => [
  counted(lessons, "lesson", "lessons"),
  ...(stale > 0 ? [`${stale.toLocaleString("en")} out of date`] : []),
  counted(passages, "passage", "passages"),
  ...(embedded === null ? [] : [`${embedded.toLocaleString("en")} of ${passages.toLocaleString("en")} embedded`]),
];

export const progressText = ({ state, step, done, total }: Run): string => {
  if (state === "waiting" || total === 0) return "waits for its turn";
  return `${done.toLocaleString("en")} of ${total.toLocaleString("en")} ${step === "lessons" ? "lessons" : "passages"}`;
};

/** Whether passages are ranked by meaning too, in a sentence. */
export const semanticText = ({ semantic, embeddingModel }: Pick<SearchIndexPage, "semantic" | "embeddingModel">) =>
  ({
    on: `Passages are ranked by their words. The tutor of a course ranks them by meaning too once all are embedded (${embeddingModel}).`,
    no_model: "Passages are ranked by their words. Ranking by meaning too needs an embedding model.",
    no_pgvector:
      "Passages are ranked by their words. Ranking by meaning too needs the extension pgvector in the database.",
  })[semantic];
