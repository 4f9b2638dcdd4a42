import type { DemoQuiz } from "./types.ts";

const coreQuiz: DemoQuiz = {
  ref: "quiz-core",
  title: "Check yourself: the core ideas",
  description:
    "Eight short questions on what memory does and on the six techniques. Take it once you have read the lessons, and again a week later: the second time tells you more.",
  instructions:
    "Answer without looking at the lessons. There is no time limit, and you have **three attempts**. Before you submit, guess how many of the eight you have right, and compare.",
  timeLimitSeconds: null,
  attemptsAllowed: 3,
  questions: [
    { ref: "c-two-strengths", points: "1" },
    { ref: "c-reread-feels", points: "1" },
    { ref: "c-retrieval-form", points: "1" },
    { ref: "c-savings", points: "1" },
    { ref: "c-spacing-interleaving", points: "1" },
    { ref: "c-difficulties", points: "1" },
    { ref: "c-feedback-next", points: "1" },
    { ref: "c-effect-name", points: "1" },
  ],
};

const finalExam: DemoQuiz = {
  ref: "quiz-final",
  title: "Final exam: learning that lasts",
  description:
    "Ten questions on the whole course in thirty minutes: nine that are marked at once, and a letter to a friend that is read by your instructor.",
  instructions:
    "You have **30 minutes** from the moment you start; the clock runs on even if you close the page. Your answers are saved while you write. Leave yourself about twelve minutes for the last question. You have **two attempts**.",
  timeLimitSeconds: 1800,
  attemptsAllowed: 2,
  questions: [
    { ref: "e-interpret-study", points: "1" },
    { ref: "e-high-utility", points: "2" },
    { ref: "e-self-explanation", points: "1" },
    { ref: "e-feedback-person", points: "1" },
    { ref: "e-stop-too-soon", points: "1" },
    { ref: "e-stability", points: "2" },
    { ref: "e-block-first", points: "1" },
    { ref: "e-metacognition-word", points: "1" },
    { ref: "e-myth-claim", points: "1" },
    { ref: "e-essay-plan", points: "4" },
  ],
};

export const demoQuizzes: DemoQuiz[] = [coreQuiz, finalExam];
