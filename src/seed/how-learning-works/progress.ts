import { letters } from "./exam-letters.ts";

/** How far each invented learner is; days count back from the day of seeding. */
export type DemoProgress = {
  email: string;
  enrolledDaysAgo: number;
  /** Lessons done, from the first. */
  lessonsDone: number;
  /** Part of the practice questions of those lessons answered right, in [0, 1]. */
  practiceRight: number;
  attempts: {
    quiz: "quiz-core" | "quiz-final";
    daysAgo: number;
    minutes: number;
    right: number;
    essay?: EssayInDemo;
  }[];
};

/** A level for each criterion of its rubric, in their order, and the marker's words. */
export type EssayInDemo = { text: string; mark?: { levels: readonly string[]; comment: string } };

const markOfTomasz = {
  levels: ["named", "three", "dated", "hers"],
  comment:
    "Nina could begin with this tomorrow, and each idea has its reason. For the last half point: you tell her *that* the script deceives her. Tell her *why* a familiar sentence feels like knowledge.",
};

export const demoProgress: DemoProgress[] = [
  {
    email: "learner@stoa.example",
    enrolledDaysAgo: 12,
    lessonsDone: 4,
    practiceRight: 0.75,
    attempts: [{ quiz: "quiz-core", daysAgo: 3, minutes: 11, right: 0.75 }],
  },
  {
    email: "tomasz.wieczorek@stoa.example",
    enrolledDaysAgo: 30,
    lessonsDone: 8,
    practiceRight: 0.9,
    attempts: [
      { quiz: "quiz-core", daysAgo: 20, minutes: 14, right: 0.63 },
      { quiz: "quiz-core", daysAgo: 12, minutes: 9, right: 0.88 },
      { quiz: "quiz-final", daysAgo: 8, minutes: 27, right: 0.9, essay: { text: letters.tomasz, mark: markOfTomasz } },
    ],
  },
  {
    email: "priya.raman@stoa.example",
    enrolledDaysAgo: 25,
    lessonsDone: 8,
    practiceRight: 0.8,
    attempts: [
      { quiz: "quiz-core", daysAgo: 9, minutes: 8, right: 1 },
      { quiz: "quiz-final", daysAgo: 2, minutes: 22, right: 0.8, essay: { text: letters.priya } },
    ],
  },
  {
    email: "hugo.lindqvist@stoa.example",
    enrolledDaysAgo: 18,
    lessonsDone: 8,
    practiceRight: 0.6,
    attempts: [{ quiz: "quiz-final", daysAgo: 3, minutes: 29, right: 0.5, essay: { text: letters.hugo } }],
  },
  { email: "meron.tesfaye@stoa.example", enrolledDaysAgo: 10, lessonsDone: 3, practiceRight: 0.85, attempts: [] },
  {
    email: "carla.duarte@stoa.example",
    enrolledDaysAgo: 40,
    lessonsDone: 8,
    practiceRight: 0.7,
    attempts: [{ quiz: "quiz-final", daysAgo: 1, minutes: 26, right: 0.9, essay: { text: letters.carla } }],
  },
  { email: "yuki.hasegawa@stoa.example", enrolledDaysAgo: 2, lessonsDone: 1, practiceRight: 1, attempts: [] },
];
