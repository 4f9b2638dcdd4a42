import type { DemoQuestion } from "./types.ts";
import { numeric, right, shortAnswer, singleChoice, wrong } from "./write-question.ts";

const lesson = "metacognition";

export const metacognitionQuestions: DemoQuestion[] = [
  singleChoice({
    ref: "q-meta-fluency",
    lesson,
    title: "It runs so smoothly",
    stem: "At the third reading, a chapter seems easy to Jonas, so he closes the book. What is the **fluency illusion** in this?",
    options: [
      wrong(
        "He believes that he reads faster than his fellow students",
        "Speed compared with others plays no part here.",
      ),
      wrong(
        "He believes that the chapter is easier than the author meant it to be",
        "The chapter may well be easy. The error is about his own knowledge.",
      ),
      right(
        "He takes the ease of reading for proof that he will remember",
        "Yes. The words are familiar, so they run smoothly. That says little about recall.",
      ),
      wrong(
        "He takes the third reading for the first, as he has forgotten the rest",
        "He does recognise the text. That is what makes it run smoothly.",
      ),
    ],
    explanation: "Smooth reading comes from familiarity. Whether you *know* something shows only when you produce it.",
  }),
  singleChoice({
    ref: "q-meta-foresight",
    lesson,
    title: "Of course!",
    stem: "Mira looks at a solution and thinks: *of course, that’s how I would have done it.* In the test she fails. What does **foresight bias** say about it?",
    options: [
      right(
        "She judged with the answer in view, and the test will not show it",
        "Yes. With the answer in front of us, the way to it looks obvious.",
      ),
      wrong(
        "She judged too early in the day, when everybody is too optimistic",
        "The time of day has nothing to do with it. What matters is what was in view.",
      ),
      wrong(
        "She judged by her marks in the past, and these had been too good",
        "Past results may mislead, but here the error arose from seeing the solution.",
      ),
      wrong(
        "She judged rightly, and the test was simply harder than it should be",
        "A comforting thought. Koriat and Bjork (2005) show that the judgement itself is systematically off.",
      ),
    ],
    explanation: "Judge with only the question in view. Then your judgement has to rest on what you can retrieve.",
  }),
  numeric({
    ref: "q-meta-bias",
    lesson,
    title: "Compute the bias",
    stem: "In a quiz of 20 questions you had 13 right. Your average confidence was 80%. What is your bias in **percentage points**? (With a minus sign if it is negative.)",
    answers: [
      ["15", "0.5", "1", "Right: 80 − 65 = +15. You were overconfident."],
      ["-15", "0.5", "0.5", "The size is right, but the sign is not: confidence minus share correct is 80 − 65 = +15."],
      ["67", "0.5", "0", "You subtracted 13 from 80. First turn 13 of 20 into per cent: 65%."],
      ["65", "0.5", "0", "65% is the share correct. The bias is the confidence minus this share."],
      ["0.15", "0.005", "0.5", "The value is right as a fraction; in percentage points it is 15."],
    ],
    explanation: "13 of 20 is 65%. Bias = 80 − 65 = 15 percentage points: overconfidence.",
  }),
  shortAnswer({
    ref: "q-meta-calibration-word",
    lesson,
    title: "One word",
    stem: "What do we call the match between how sure somebody is and how often they are right? (One word.)",
    answers: [
      ["calibration", "1", "Yes. In a calibration plot, a perfect match is the diagonal."],
      ["calibrat*", "1", "Yes, calibration."],
      [
        "metacognition",
        "0.25",
        "That is the wider field: thinking about one’s own knowledge. The match itself has a name of its own.",
      ],
      ["bias", "0.25", "The bias is one number that describes it. The match itself is called calibration."],
      [
        "accuracy",
        "0.25",
        "Accuracy is one half of the comparison, the share of right answers. The match is called calibration.",
      ],
      ["*", "0", "Think of what is done to a scale or a thermometer so that it shows the true value."],
    ],
    explanation: "Well-calibrated learners are right in about 70% of the cases in which they feel 70% sure.",
  }),
  singleChoice({
    ref: "q-meta-delayed",
    lesson,
    title: "When to judge",
    stem: "You want to know which of thirty words to study again. When and how should you judge?",
    options: [
      wrong(
        "At once after studying, with the word and its meaning in view",
        "Both conditions make you too optimistic: the memory is fresh, and the answer is visible.",
      ),
      wrong(
        "Some time later, with the word and its meaning in view",
        "The delay is right. But with the meaning in view you need not retrieve anything.",
      ),
      wrong(
        "At once after studying, with only the word in view",
        "Hiding the meaning is right. But straight after studying, it is still in working memory.",
      ),
      right(
        "Some time later, with only the word in view",
        "Yes. Then you have to retrieve, and the attempt tells the truth.",
      ),
    ],
    explanation:
      "Delayed judgements with only the question in view are far more accurate (Nelson & Dunlosky, 1991): in effect, they are a small test.",
  }),
];
