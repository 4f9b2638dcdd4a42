import type { ModelUse, ProbeStep } from "../contract.ts";

export const useNames: Record<ModelUse, string> = {
  tutor: "Tutor",
  hints: "Hints",
  drafts: "Drafts of questions",
  grading: "Grading proposals",
  embeddings: "Search by meaning",
  probe: "Probes",
};

/** Of bars and their legend. */
export const useColours: Record<ModelUse, string> = {
  tutor: "bg-primary",
  hints: "bg-note",
  drafts: "bg-success",
  grading: "bg-warning",
  embeddings: "bg-input",
  probe: "bg-foreground",
};

export const checkNames: Record<ProbeStep["check"], string> = {
  models: "List of models",
  answer: "Answer",
  stream: "Streaming",
  usage: "Usage",
  tools: "Tools",
  objects: "Structured answers",
  embeddings: "Embeddings",
};

export const shownCount = (count: number): string => count.toLocaleString("en");
