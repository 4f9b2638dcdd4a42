import type { ThumbReason } from "#/features/tutor/contract-thumbs.ts";

/** What an invented learner asked the tutor in one conversation; days count back from the day of seeding. */
export type DemoConversation = {
  email: string;
  daysAgo: number;
  /** Beside which it was begun; none: on the tutor's page. */
  lesson?: string;
  asked: { text: string; thumb?: "up" | "down"; reason?: ThumbReason }[];
};

const [tomasz, priya, hugo, meron, carla, yuki] = ["tomasz.wieczorek", "priya.raman", "hugo.lindqvist"]
  .concat(["meron.tesfaye", "carla.duarte", "yuki.hasegawa"])
  .map((name) => `${name}@stoa.example`) as [string, string, string, string, string, string];

/** The oldest first, each after its learner enrolled. */
export const demoConversations: DemoConversation[] = [
  {
    ...{ email: tomasz, daysAgo: 26, lesson: "why-we-forget" },
    asked: [{ text: "Why do we forget so quickly?", thumb: "up" }, { text: "Does sleep help memory?" }],
  },
  {
    ...{ email: priya, daysAgo: 24, lesson: "retrieval-practice" },
    asked: [{ text: "Why does testing help more than rereading?", thumb: "up" }],
  },
  {
    ...{ email: carla, daysAgo: 20, lesson: "spacing" },
    asked: [
      { text: "How long should the gap between two sessions be?" },
      { text: "Can I listen to music while I am studying?", thumb: "down", reason: "not_my_question" },
    ],
  },
  {
    ...{ email: hugo, daysAgo: 15, lesson: "spacing" },
    asked: [
      { text: "How long should the gap between two sessions be?", thumb: "up" },
      { text: "Can I listen to music while studying?" },
    ],
  },
  {
    ...{ email: meron, daysAgo: 9, lesson: "why-we-forget" },
    asked: [{ text: "How does sleep help memory?", thumb: "down", reason: "not_my_question" }],
  },
  {
    ...{ email: priya, daysAgo: 8, lesson: "spacing" },
    asked: [{ text: "What is the best gap before an exam?" }, { text: "Can I study while listening to music?" }],
  },
  {
    ...{ email: tomasz, daysAgo: 6, lesson: "retrieval-practice" },
    asked: [{ text: "Is multiple choice retrieval practice?", thumb: "up" }],
  },
  {
    ...{ email: hugo, daysAgo: 4, lesson: "retrieval-practice" },
    asked: [{ text: "Does testing help when I get it wrong?", thumb: "up" }],
  },
  {
    ...{ email: yuki, daysAgo: 1, lesson: "why-we-forget" },
    asked: [
      { text: "Why do we forget?", thumb: "up" },
      { text: "Does sleep help the memory?", thumb: "down", reason: "not_my_question" },
    ],
  },
];
