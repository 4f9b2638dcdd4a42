import type { DemoQuestion } from "./types.ts";
import { multipleChoice, right, singleChoice, trueFalse, wrong } from "./write-question.ts";

const lesson = "myths-and-monday";

export const mythQuestions: DemoQuestion[] = [
  singleChoice({
    ref: "q-myth-styles-test",
    lesson,
    title: "What would be evidence?",
    stem: "Which result would **support** the claim that teaching should match learning styles?",
    options: [
      wrong(
        "Most learners say that they like lessons better in their own style",
        "That shows that preferences exist, which nobody doubts. It does not show that matching helps.",
      ),
      right(
        "On one test, each style does best with the method meant for it",
        "Yes: the lines cross. This is the pattern that Pashler and colleagues (2008) asked for.",
        { tip: "The claim is about *matching*. What would have to differ between the styles?" },
      ),
      wrong(
        "All learners, whatever their style, do better with good pictures",
        "That speaks for pictures, and against the need to match them to a style.",
      ),
      wrong(
        "Visual learners do better than verbal ones under both methods",
        "Then one group is simply stronger. Matching would make no difference.",
      ),
    ],
    explanation:
      "Only a crossing pattern would show that different learners need different methods. Almost no study used a suitable design, and several of those found the opposite.",
  }),
  singleChoice({
    ref: "q-myth-ten-percent",
    lesson,
    title: "The idle ninety per cent",
    stem: "Which fact speaks most directly **against** the claim that we use ten per cent of our brain?",
    options: [
      right(
        "Damage to almost any region of the brain has consequences",
        "Yes. If nine tenths were idle, most injuries would go unnoticed.",
      ),
      wrong(
        "The brain of a grown person weighs about 1.4 kilograms",
        "Weight alone says nothing about use. Compared with its share of energy it becomes interesting.",
      ),
      wrong(
        "People can learn new skills even when they are very old",
        "True and encouraging, but it would fit with an idle reserve as well.",
      ),
      wrong(
        "Brains of different people differ in their size and shape",
        "They do, but this does not tell us how much of each is in use.",
      ),
    ],
    explanation:
      "Imaging shows activity everywhere, injuries almost anywhere have effects, and the organ uses about 20% of our energy at about 2% of our weight.",
  }),
  trueFalse({
    ref: "q-myth-multitask",
    lesson,
    title: "Born to multitask",
    stem: "People who grew up with smartphones can do two tasks that need thought at the same time without losing time or accuracy.",
    correct: false,
    feedbackTrue:
      "Reviews found no generation that can do this. We switch between such tasks, whatever our age, and each switch has a cost.",
    feedbackFalse: "Right. What looks like multitasking is switching, and switching costs time and accuracy.",
    explanation:
      "See Rubinstein and colleagues (2001) on the cost of switching, and Kirschner & De Bruyckere (2017) on the myth.",
  }),
  multipleChoice({
    ref: "q-myth-supported",
    lesson,
    title: "What stands",
    stem: "Which statements does the lesson regard as **well supported**? Choose **all** that are.",
    options: [
      wrong(
        "We remember 90% of what we do, but only 10% of what we read",
        "No study stands behind these figures. They were added to Dale’s cone by others.",
      ),
      right(
        "People differ in how they like to learn",
        "Yes, preferences are real. What is unsupported is that matching them helps.",
        { feedbackUnchosen: "This one stands: preferences exist. The myth is about *matching* them." },
      ),
      wrong(
        "Teachers who know more about the brain are safe from neuromyths",
        "In Dekker’s survey (2012), greater general knowledge gave no such protection.",
      ),
      right(
        "Nearly everybody profits from fitting words and pictures together",
        "Yes: this is about the material, not about types of learner.",
        { feedbackUnchosen: "This one stands: see the lesson on dual coding." },
      ),
      wrong(
        "Switching between two demanding tasks saves time with some training",
        "Each switch costs time and accuracy. Doing one after the other is faster.",
      ),
    ],
    explanation:
      "Preferences are real, and words with fitting pictures help nearly everybody. The other three are myths.",
  }),
  singleChoice({
    ref: "q-monday-plan",
    lesson,
    title: "Plan for Monday",
    stem: "Which plan for thirty minutes on Monday uses **most** of what you have learned in this course?",
    options: [
      wrong(
        "Read last week’s chapter again, then this week’s, and mark what matters",
        "Rereading and highlighting: pleasant, popular and weak.",
      ),
      wrong(
        "Watch a video on the topic at double speed, then watch it once more",
        "Both times everything comes in and nothing has to come out.",
      ),
      right(
        "Recall last week, study one section asking why, then test yourself on it",
        "Yes: spaced retrieval, elaboration, retrieval again. With two review dates in the calendar it is complete.",
      ),
      wrong(
        "Test yourself thirty minutes long on the section you know best of all",
        "Retrieval, but where it is least needed. It feels good and shows no gaps.",
      ),
    ],
    explanation: "Start with the old from memory, add something new with a why, end with questions and review dates.",
  }),
];
