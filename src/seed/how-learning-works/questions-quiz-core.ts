import type { DemoQuestion } from "./types.ts";
import { multipleChoice, numeric, right, shortAnswer, singleChoice, trueFalse, wrong } from "./write-question.ts";

export const coreQuizQuestions: DemoQuestion[] = [
  singleChoice({
    ref: "c-two-strengths",
    lesson: "why-we-forget",
    title: "This week’s room number",
    stem: "The number of your hotel room comes to mind at once, and next week you will have lost it. Which strengths does this memory have now?",
    options: [
      wrong("High storage strength, high retrieval strength", "Well rooted memories are not gone within a week."),
      right("Low storage strength, high retrieval strength", "Yes: easy to reach today, but with hardly any roots."),
      wrong("High storage strength, low retrieval strength", "It comes at once, so its retrieval strength is high."),
      wrong("Low storage strength, low retrieval strength", "If both were low, it would not come at once."),
    ],
    explanation: "Retrieval strength tells what comes to mind now, storage strength how well it is rooted.",
  }),
  trueFalse({
    ref: "c-reread-feels",
    lesson: "retrieval-practice",
    title: "A good feeling",
    stem: "A study method that makes you feel more secure this evening can leave you with **less** next week than another one.",
    correct: true,
    feedbackTrue: "Yes. Rereading against recall is the clearest case: ahead after five minutes, behind after a week.",
    feedbackFalse:
      "It can. In Roediger and Karpicke’s experiment (2006) rereading led after five minutes and lost after a week.",
    explanation: "The feeling reflects performance now. Learning shows after a delay.",
  }),
  singleChoice({
    ref: "c-retrieval-form",
    lesson: "retrieval-practice",
    title: "Same card, four ways",
    stem: "Four learners use the same flashcards. Who gets the most out of them?",
    options: [
      right(
        "Ines answers aloud, turns the card, and repeats the misses later",
        "Yes: an attempt, then feedback, then another attempt after a while.",
      ),
      wrong(
        "Karl reads both sides of every card with great care, twice in a row",
        "With both sides in view there is nothing to retrieve.",
      ),
      wrong(
        "Lea turns each card quickly and nods if the answer looks familiar",
        "Recognising the answer is easier than producing it. Her nods will be too optimistic.",
      ),
      wrong(
        "Milo puts each card away for good as soon as he has known it once",
        "One success shows that it is reachable now. He drops the cards too early.",
      ),
    ],
    explanation:
      "Answer first, check, and meet the card again after a delay, including cards that you have known once.",
  }),
  numeric({
    ref: "c-savings",
    lesson: "why-we-forget",
    title: "Savings",
    stem: "Learning a list took 25 minutes. A week later, relearning it took 15 minutes. How large are the savings in **per cent**?",
    answers: [
      ["40", "0.5", "1", "Right: 10 of 25 minutes were saved."],
      ["60", "0.5", "0", "60% is the work that had to be done again. The savings are the rest."],
      ["10", "0.1", "0", "10 is the number of minutes saved. As a share of 25 minutes it is 40%."],
      ["67", "0.5", "0", "You divided by the second time. Savings are a share of the **first** time: 10 of 25."],
      ["0.4", "0.005", "0.5", "The value is right; in per cent it is 40."],
    ],
    explanation: "(25 − 15) / 25 = 0.4, so 40% of the work was saved.",
  }),
  singleChoice({
    ref: "c-spacing-interleaving",
    lesson: "interleaving",
    title: "Two ideas, one difference",
    stem: "What is the difference between **spacing** and **interleaving**?",
    options: [
      wrong(
        "Spacing is meant for facts, interleaving is meant for motor skills",
        "Both have been studied with many kinds of material.",
      ),
      wrong(
        "Spacing needs a computer program, interleaving works with paper",
        "A calendar and a pack of cards are enough for either.",
      ),
      wrong(
        "Spacing makes practice harder, interleaving makes it easier",
        "Both make practice feel harder. They are desirable difficulties.",
      ),
      right(
        "Spacing is about gaps in time, interleaving about mixing kinds",
        "Yes. Mixing brings some spacing along, but its own benefit is contrast.",
      ),
    ],
    explanation: "Spacing separates repetitions in time. Interleaving puts different kinds next to each other.",
  }),
  multipleChoice({
    ref: "c-difficulties",
    lesson: "why-we-forget",
    title: "Desirable or not?",
    stem: "Which of these are **desirable** difficulties, in the Bjorks’ sense? Choose **all** that are.",
    options: [
      right("Answering from memory before looking it up", "Yes: harder now, more lasting later.", {
        feedbackUnchosen: "This one belongs here: retrieval is the best-known desirable difficulty.",
      }),
      wrong(
        "Reading a text in grey letters of very small size",
        "It is difficult, but overcoming it teaches nothing about the content.",
      ),
      right(
        "Letting some days pass before the next review",
        "Yes: a little forgetting makes retrieval worth something.",
        {
          feedbackUnchosen: "This one belongs here: spacing makes the review harder and the memory stronger.",
        },
      ),
      wrong(
        "Studying with messages coming in every few minutes",
        "Interruptions cost attention. What they make harder is not what you want to learn.",
      ),
      wrong(
        "Solving problems for which you lack all the basics",
        "A difficulty is desirable only if you are able to overcome it.",
      ),
    ],
    explanation: "Desirable difficulties make you do more of the right work. Other difficulties are only obstacles.",
  }),
  singleChoice({
    ref: "c-feedback-next",
    lesson: "feedback",
    title: "The missing part",
    stem: "“You explain the cause well, but the second graph has no units.” What would make this comment complete?",
    options: [
      wrong(
        "A mark which shows how much the missing units have cost",
        "A number would end the conversation. It does not say what to do.",
      ),
      wrong(
        "A sentence of praise for the learner’s talent in science",
        "Aimed at the self. It would draw attention away from the graph.",
      ),
      right(
        "A next step, such as adding them and checking the first graph too",
        "Yes: *where to next?* is the question that is still open.",
      ),
      wrong(
        "A remark on how the rest of the class dealt with their units",
        "Comparing with others answers none of the three questions.",
      ),
    ],
    explanation: "The comment says how the learner is going. What is missing is *where to next*.",
  }),
  shortAnswer({
    ref: "c-effect-name",
    lesson: "retrieval-practice",
    title: "Name the effect",
    stem: "Taking a test on a topic improves later memory of it, compared with studying again. What is this called? (Two words, beginning with *the*: the … effect.)",
    answers: [
      ["testing effect", "1", "Yes, the testing effect."],
      ["*testing effect", "1", "Yes, the testing effect."],
      ["testing*", "1", "Yes, the testing effect."],
      ["*test effect", "1", "Yes; usually it is called the testing effect."],
      ["*retrieval*", "1", "Yes: retrieval practice effect is another name for the testing effect."],
      ["*spacing*", "0", "Spacing is about the gaps between sessions. Here the *test* itself does the work."],
      ["*", "0", "The name says what does the work: the test itself."],
    ],
    explanation: "The testing effect: retrieval does not only measure memory, it changes it.",
  }),
];
