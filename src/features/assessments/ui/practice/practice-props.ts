import type { PracticeItem } from "../../contract-practice.ts";

export type PracticeProps = {
  item: PracticeItem;
  /** Why the reader cannot check answers, or null. */
  barrier: "signed_out" | "not_enrolled" | null;
  /** Its place in the lesson, from 1. */
  number?: number;
};
