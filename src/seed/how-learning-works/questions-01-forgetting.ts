import type { DemoQuestion } from "./types.ts";
import { numeric, right, shortAnswer, singleChoice, wrong } from "./write-question.ts";

const lesson = "why-we-forget";

export const forgettingQuestions: DemoQuestion[] = [
  shortAnswer({
    ref: "q-forget-savings",
    lesson,
    title: "What Ebbinghaus measured",
    stem: "Ebbinghaus compared how long he needed to learn a list again with how long he had needed at first. What did he call the part of the work that he no longer had to do? (One word.)",
    answers: [
      ["savings", "1", "Yes. Savings show that something is left even when nothing comes to mind."],
      ["saving", "1", "Yes, savings: the work that a second learning no longer costs."],
      [
        "retention",
        "0.5",
        "Close: retention is the general word. His own measure of it, in relearning time, was called savings.",
      ],
      ["*", "0", "Think of time or money: the work he did not have to spend again was *saved*."],
    ],
    explanation:
      "If learning a list took 20 minutes and relearning it took 8, the savings are 12 of 20 minutes, or 60%. The measure finds traces of memory that recall would miss.",
  }),
  numeric({
    ref: "q-forget-retention",
    lesson,
    title: "Using the formula",
    stem: "A word has a stability of $S = 10$ days. You last practised it 5 days ago. By $R = e^{-t/S}$, what is the chance in **per cent** that you recall it today? (Round to a whole number.)",
    answers: [
      ["61", "1", "1", "Right: $e^{-5/10} = e^{-0.5} \\approx 0.61$."],
      ["0.61", "0.01", "0.5", "The value is right, but the question asks for per cent: 61."],
      [
        "14",
        "1",
        "0",
        "That is $e^{-10/5}$. The time since practice goes on top and the stability below: $e^{-5/10}$.",
      ],
      ["37", "1", "0", "37% is left after a time equal to the stability, here after 10 days. Only 5 have passed."],
      [
        "50",
        "1",
        "0",
        "Half the stability does not mean half the memory: the curve is no straight line. Compute $e^{-0.5}$.",
      ],
    ],
    explanation:
      "$t/S = 5/10 = 0.5$ and $e^{-0.5} \\approx 0.607$. After 10 days, a time equal to the stability, it would be 37%.",
    hints: [
      "Two times are given: how long ago the last practice was, and how stable the memory is. Asked for is a chance, in per cent.",
      "The formula stands under “A formula to think with”. Find which of the two times is $t$ and which is $S$.",
      "Divide first, and mind what stands on top. Only then take $e$ to the power of minus that.",
      "The same with other numbers: a stability of 20 days, and 2 days since the last practice. $t/S = 2/20 = 0.1$, and $e^{-0.1} \\approx 0.90$, so 90 per cent.",
    ],
  }),
  singleChoice({
    ref: "q-forget-curve-shape",
    lesson,
    title: "The shape of forgetting",
    stem: "Which description fits the curve that Ebbinghaus measured?",
    options: [
      wrong(
        "Little is lost on the first day, most of it in the weeks after",
        "The other way round: on the first day about two thirds of the savings were gone.",
      ),
      wrong(
        "The same amount is lost on each day until nothing is left",
        "That would be a straight line. From day 6 to day 31 he lost only 4 more points.",
      ),
      right(
        "Much is lost within hours, then the loss becomes slower and slower",
        "Yes: 58% saved after 20 minutes, 34% after a day, and still 21% after a month.",
      ),
      wrong(
        "Nothing is lost for some hours, then nearly all of it at once",
        "Already after 20 minutes only 58% of the work was saved. There was no safe period.",
        { tip: "Look at the first two rows of the table." },
      ),
    ],
    explanation:
      "Forgetting is steep first and flat later. That is why a review within the first days is worth so much.",
    hints: [
      "You are asked for the **form** of the curve: how much is lost early, compared with how much is lost late. No single number is needed.",
      "The table under “One man and 2,300 syllables” has all you need. Read its last column from top to bottom.",
      "Take two steps of the table, the first one and the last one. How many points are lost in each, and how long does each take?",
    ],
  }),
  singleChoice({
    ref: "q-forget-storage",
    lesson,
    title: "The old address",
    stem: "Twenty years ago you lived in a street whose name does not come to you today. Somebody mentions it, and at once you know it again and keep it. How do the Bjorks describe that memory **before** the reminder?",
    options: [
      wrong(
        "Low storage strength and high retrieval strength",
        "High retrieval strength would mean that the name came to mind easily. It did not.",
      ),
      wrong(
        "High storage strength and high retrieval strength",
        "It was well rooted, but you could not reach it: one of the two was low.",
      ),
      wrong(
        "Low storage strength and low retrieval strength",
        "Then one mention would not have brought it back to stay. Something was still rooted.",
      ),
      right(
        "High storage strength and low retrieval strength",
        "Yes. It was well rooted by years of use, and merely out of reach.",
        { tip: "Which strength decides whether you can find it now? Which decides how fast it comes back?" },
      ),
    ],
    explanation:
      "Storage strength says how well something is rooted, retrieval strength how easily it comes to mind now. Relearning is quick when the first is high.",
  }),
  singleChoice({
    ref: "q-forget-performance",
    lesson,
    title: "Performance or learning?",
    stem: "Which observation tells you most about **learning** in the sense of this lesson?",
    options: [
      wrong(
        "At the end of the session you solve every exercise without a slip",
        "That is performance. Everything is still fresh, so it says little about next week.",
      ),
      right(
        "Two weeks later you solve a new exercise of this kind unaided",
        "Yes: later, unaided and on new material. That is what learning means.",
      ),
      wrong(
        "While you read the solutions, each step seems clear and natural",
        "Following a solution is easier than finding it. The feeling of clarity is no test.",
      ),
      wrong(
        "You work through the chapter in less time than you had planned",
        "Speed during study is performance as well, and it can even come from skimming.",
      ),
    ],
    explanation:
      "Performance is what you see during practice. Learning is what remains after a delay and carries over to new tasks.",
  }),
];
