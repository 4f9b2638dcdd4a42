import type { ReactNode } from "react";
import type { StoaClient } from "#/client/vanilla.ts";
import type { Answer } from "../../answer.ts";
import type { PracticeItem, PracticeResult } from "../../contract-practice.ts";

/** Gives the answer in another way than as plain practice. */
export type SendPractice = (
  client: StoaClient,
  given: { questionId: string; answer: Answer; variant: number },
) => Promise<PracticeResult>;

export type PracticeProps = {
  item: PracticeItem;
  /** Why the reader cannot check answers, or null. */
  barrier: "signed_out" | "not_enrolled" | null;
  /** Its place in the lesson, from 1. */
  number?: number;
  send?: SendPractice;
  /** Stands below the outcome; a right answer is then not offered to be tried again. */
  after?: ReactNode;
  /** The page has a tutor that can be asked about it. */
  canAsk?: boolean;
};
