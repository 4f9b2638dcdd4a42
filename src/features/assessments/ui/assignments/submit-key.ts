import { seedFrom } from "../../shuffle.ts";

export type Work = { text: string; fileIds: readonly string[] };

/**
 * Names a submission by its content and the number that it will have, so that a resend after a lost answer is known to
 * be the same. Four hashes, since the browser's own are missing on sites without TLS; who forges one hurts only themselves.
 */
export const submitKeyOf = ({ text, fileIds }: Work, number: number): string => {
  const content = JSON.stringify([number, text, [...fileIds].sort()]);
  return [1, 2, 3, 4].map((salt) => seedFrom(salt, content).toString(16).padStart(8, "0")).join("");
};
