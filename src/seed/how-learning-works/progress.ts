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

export type EssayInDemo = { text: string; mark?: { earned: string; comment: string } };

const goodLetter = `Dear Sam,

you asked why your four hours on the evening before never seem to stay. They did work, only for the next morning. What you can do tonight is not what you will be able to do in June, and the ease of the fourth reading tells you about tonight.

Take the same four hours and put one on each of four days. Start each with a blank page: write down what you remember before you open anything, then look up what was missing. It will feel worse, and that is the point: you are practising the very thing that the exam asks for, and you find the gaps while there is time.

And mix the chapters. If all exercises on a page need the same formula, you never practise choosing it.

Try it for one subject and compare. Yours, L.`;

const shortLetter = `Hi Jo! Read the chapter a few times until it feels easy, and then do a test at the end of the week. It helps to sleep enough. You can also make flash cards and go through them on the bus, that is retrieval practice, which is better than reading.`;

const essayMark = {
  earned: "3.5",
  comment:
    "You separate performance from learning clearly, and the plan is one that Sam could follow tomorrow. For the last half mark: name *one* finding with its numbers, so that Sam need not take your word for it.",
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
      { quiz: "quiz-final", daysAgo: 8, minutes: 27, right: 0.9, essay: { text: goodLetter, mark: essayMark } },
    ],
  },
  {
    email: "priya.raman@stoa.example",
    enrolledDaysAgo: 25,
    lessonsDone: 8,
    practiceRight: 0.8,
    attempts: [
      { quiz: "quiz-core", daysAgo: 9, minutes: 8, right: 1 },
      { quiz: "quiz-final", daysAgo: 2, minutes: 22, right: 0.8, essay: { text: shortLetter } },
    ],
  },
  {
    email: "hugo.lindqvist@stoa.example",
    enrolledDaysAgo: 18,
    lessonsDone: 6,
    practiceRight: 0.6,
    attempts: [{ quiz: "quiz-core", daysAgo: 5, minutes: 17, right: 0.5 }],
  },
  { email: "meron.tesfaye@stoa.example", enrolledDaysAgo: 10, lessonsDone: 3, practiceRight: 0.85, attempts: [] },
  {
    email: "carla.duarte@stoa.example",
    enrolledDaysAgo: 40,
    lessonsDone: 5,
    practiceRight: 0.7,
    attempts: [{ quiz: "quiz-core", daysAgo: 28, minutes: 12, right: 0.63 }],
  },
  { email: "yuki.hasegawa@stoa.example", enrolledDaysAgo: 2, lessonsDone: 1, practiceRight: 1, attempts: [] },
];
