import type { DemoQuiz } from "./types.ts";

const practiceQuiz: DemoQuiz = {
  ref: "quiz-practice",
  title: "Try it out: which technique, and when?",
  description:
    "Six questions for trying. Nothing hangs on it: each answer is checked at once, and where it is wrong a hint helps you on.",
  instructions:
    "You have **three tries** at each question; a wrong one costs a third of its point and shows the next hint. Think before you use one: a try without thinking is a look at the answer. Come back as often as you like.",
  mode: "practice",
  timeLimitSeconds: null,
  attemptsAllowed: null,
  sections: [
    {
      title: "Recognise it",
      instructions: "Name what is going on. Ask what memory has to do, not what lies on the table.",
      questions: [
        { ref: "p-blank-page", points: "1" },
        { ref: "p-illusion-name", points: "1" },
        { ref: "p-spaced-dates", points: "1" },
      ],
    },
    {
      title: "Put it to use",
      instructions: "Now you decide: an hour of study, a friend’s doubts, somebody’s work to comment on.",
      questions: [
        { ref: "p-session-order", points: "1" },
        { ref: "p-mixed-scores", points: "1" },
        { ref: "p-next-comments", points: "1" },
      ],
    },
  ],
  questions: [],
};

const coreQuiz: DemoQuiz = {
  ref: "quiz-core",
  title: "Check yourself: the core ideas",
  description:
    "Eight short questions on what memory does and on the six techniques. Take it once you have read the lessons, and again a week later: the second time tells you more.",
  instructions:
    "Answer without looking at the lessons. There is no time limit, and you have **three attempts**. Before you submit, guess how many of the eight you have right, and compare.",
  mode: "graded",
  timeLimitSeconds: null,
  attemptsAllowed: 3,
  sections: [],
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
  mode: "graded",
  timeLimitSeconds: 1800,
  attemptsAllowed: 2,
  sections: [
    {
      title: "What memory does",
      instructions: "Read the figures before the options.",
      questions: [
        { ref: "e-interpret-study", points: "1" },
        { ref: "e-stability", points: "2" },
        { ref: "e-stop-too-soon", points: "1" },
        { ref: "e-metacognition-word", points: "1" },
      ],
    },
    {
      title: "Techniques and claims",
      instructions: "Each asks what the evidence says, which need not be what one hears.",
      questions: [
        { ref: "e-high-utility", points: "2" },
        { ref: "e-self-explanation", points: "1" },
        { ref: "e-block-first", points: "1" },
        { ref: "e-feedback-person", points: "1" },
        { ref: "e-myth-claim", points: "1" },
      ],
    },
    {
      title: "In your own words",
      instructions: "About twelve minutes. Your instructor reads it, by a rubric of four criteria.",
      questions: [{ ref: "e-essay-plan", points: "4" }],
    },
  ],
  questions: [],
};

export const demoQuizzes: DemoQuiz[] = [practiceQuiz, coreQuiz, finalExam];
