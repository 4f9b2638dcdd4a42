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

/** The oldest first, each after its learner enrolled; three people on a day, so that each week can be told of. */
export const demoConversations: DemoConversation[] = [
  {
    ...{ email: tomasz, daysAgo: 22, lesson: "why-we-forget" },
    asked: [
      { text: "Why do we forget so quickly?", thumb: "up" },
      { text: "Does sleep help memory?", thumb: "down", reason: "too_little" },
    ],
  },
  {
    ...{ email: priya, daysAgo: 22, lesson: "retrieval-practice" },
    asked: [{ text: "Why does testing help more than rereading?", thumb: "up" }],
  },
  {
    ...{ email: carla, daysAgo: 22, lesson: "spacing" },
    asked: [
      { text: "How long should the gap between two sessions be?" },
      { text: "Can I listen to music while I am studying?", thumb: "down", reason: "not_my_question" },
    ],
  },
  {
    ...{ email: hugo, daysAgo: 15, lesson: "spacing" },
    asked: [
      { text: "How long should the gap between two sessions be?", thumb: "up" },
      { text: "Can I listen to music while studying?", thumb: "down", reason: "not_my_question" },
    ],
  },
  {
    ...{ email: tomasz, daysAgo: 15, lesson: "retrieval-practice" },
    asked: [{ text: "Is multiple choice retrieval practice?", thumb: "up" }],
  },
  {
    ...{ email: carla, daysAgo: 15, lesson: "interleaving" },
    asked: [{ text: "When does interleaving help less?", thumb: "up" }],
  },
  {
    ...{ email: meron, daysAgo: 8, lesson: "why-we-forget" },
    asked: [{ text: "How does sleep help memory?", thumb: "down", reason: "not_my_question" }],
  },
  {
    ...{ email: priya, daysAgo: 8, lesson: "spacing" },
    asked: [
      { text: "What is the best gap before an exam?" },
      { text: "Can I study while listening to music?", thumb: "down", reason: "not_my_question" },
    ],
  },
  {
    ...{ email: hugo, daysAgo: 8, lesson: "retrieval-practice" },
    asked: [{ text: "Does testing help when I get it wrong?", thumb: "up" }],
  },
  {
    ...{ email: yuki, daysAgo: 1, lesson: "why-we-forget" },
    asked: [
      { text: "Why do we forget?", thumb: "up" },
      { text: "Does sleep help the memory?", thumb: "down", reason: "too_little" },
    ],
  },
  {
    ...{ email: meron, daysAgo: 1, lesson: "feedback" },
    asked: [{ text: "What is the hypercorrection effect?", thumb: "up" }],
  },
  {
    ...{ email: hugo, daysAgo: 1, lesson: "spacing" },
    asked: [{ text: "How long should the gap between two sessions be?" }],
  },
];
