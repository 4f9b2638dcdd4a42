/** Sections of the demo course (`lesson#anchor`) that answer three questions about one thing. */
export type GoldTopic = {
  answers: string[];
  /** In the words of the lesson. */
  exact: string;
  /** In the words of somebody who has not read it. */
  paraphrase: string;
  /** As it is typed in a hurry. */
  typo: string;
};
