import type { Danger } from "./danger/pattern.ts";

/** Stands as the model of answers that people wrote beforehand. */
export const writtenReplyName = "written-1";

const opening: Record<Danger, string> = {
  self_harm:
    "**It sounds as if you, or somebody close to you, may be in danger. Thank you for writing it down; that is not easy.**",
  abuse: "**It sounds as if somebody is hurting you. That is not your fault, and you do not have to bear it alone.**",
  threat: "**It sounds as if somebody could get hurt. Before anything happens, please talk to a person.**",
};

const helpNow =
  "If anybody is in danger at this moment, call the emergency number of your country: 112 in Europe, 911 in North America, 999 in the United Kingdom.";

const talk: Record<Danger, string> = {
  self_harm:
    "Talk to somebody today: a friend, your family, a doctor, or a crisis line. [findahelpline.com](https://findahelpline.com) lists free ones by country, by phone and in writing.",
  abuse:
    "Talk to somebody whom you trust: a relative, a friend, a doctor, a counsellor of your school. [findahelpline.com](https://findahelpline.com) lists free help by country, also for violence and abuse.",
  threat:
    "If you are angry enough to harm somebody, or somebody harms you, a counsellor or a crisis line helps with that too; [findahelpline.com](https://findahelpline.com) lists free ones by country. If you did not mean it, say so to the person named here.",
};

/** What a name must not do to the Markdown around it. */
const escaped = (name: string) => name.replace(/[\\`*_[\]<>!#$|]/g, "\\$&");

/** Who gets the message: the person named for it by name, else those who teach, else who runs the site. */
export type PassedOnTo = { named: string } | "instructors" | "administrators";

const readersWords = (to: PassedOnTo): string => {
  if (to === "instructors") return "the instructors of this course";
  return to === "administrators"
    ? "the administrators of this site"
    : `${escaped(to.named)}, who is named for this in the course`;
};

const passedOn = (to: PassedOnTo, howToReach: string): string =>
  `What you wrote in this message, with your name, was passed on to ${readersWords(to)}, so that a person can get in touch with you. It stays there when you delete this conversation.${howToReach === "" ? "" : ` You can also reach them yourself: ${escaped(howToReach)}`}`;

const whatThisIsNot =
  "People wrote these lines beforehand. They are shown when a message holds certain words, so they may have come by mistake. No AI has seen what you wrote, and nobody is reading along at this moment: this is no emergency service, and hours or days can pass until somebody sees it.";

/** The reply to a message that tells of danger; `howToReach` is in the words of the staff, or empty. */
export const dangerReply = (danger: Danger, to: PassedOnTo, howToReach: string): string =>
  [
    opening[danger],
    `- ${helpNow}\n- ${talk[danger]}\n- ${passedOn(to, howToReach)}`,
    whatThisIsNot,
    "You can go on asking about the course whenever you like.",
  ].join("\n\n");

/** Instead of an answer to what an open attempt asks. */
export const openQuestionReply =
  "This is close to a question of your open attempt, so I leave it to you. Until you submit, I only quote what the lessons say about the ideas behind it: ask what a word means, or how something works in general. After your attempt I am back as before.";
