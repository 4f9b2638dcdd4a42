/** A practice question that the tutor of the page is asked about. */
export type AskedQuestion = { questionId: string; name: string };

const eventName = "stoa:ask-about-question";

/** Tells the tutor's panel, which may stand anywhere on the page. */
export const askAboutQuestion = ({ questionId, name }: AskedQuestion): void => {
  window.dispatchEvent(new CustomEvent<AskedQuestion>(eventName, { detail: { questionId, name } }));
};

/** Calls back for each question that is asked about; gives what ends it. */
export const onAskAboutQuestion = (hear: (asked: AskedQuestion) => void): (() => void) => {
  const listen = (event: Event) => hear((event as CustomEvent<AskedQuestion>).detail);
  window.addEventListener(eventName, listen);
  return () => window.removeEventListener(eventName, listen);
};
