import type { DemoQuestion } from "./types.ts";
import { multipleChoice, numeric, right, singleChoice, wrong } from "./write-question.ts";

const lesson = "spacing";

export const spacingQuestions: DemoQuestion[] = [
  singleChoice({
    ref: "q-spacing-definition",
    lesson,
    title: "What counts as spacing",
    stem: "Four learners study the same vocabulary for two hours altogether. Who is **spacing**?",
    options: [
      wrong(
        "Bo studies for two hours on Friday with a coffee break in between",
        "A short break is pleasant, but it is still one sitting. Nothing has time to fade.",
      ),
      wrong(
        "Cleo studies for two hours on Friday and mixes in some grammar",
        "Mixing topics is interleaving. Useful, but all of it takes place in one evening.",
      ),
      wrong(
        "Dan studies for two hours on Friday, in a new place each half hour",
        "Changing rooms does not replace the time between sessions.",
      ),
      right(
        "Eve studies for half an hour on each of four days over two weeks",
        "Yes: the same time, spread over days, so that each session meets a memory that has begun to fade.",
      ),
    ],
    explanation:
      "Spacing spreads a given amount of practice over time. What matters is the gap *between* the sessions.",
  }),
  singleChoice({
    ref: "q-spacing-why",
    lesson,
    title: "Why gaps help",
    stem: "Which explanation of the spacing effect does the lesson support?",
    options: [
      right(
        "After a gap, a review demands real retrieval instead of mere recognition",
        "Yes. When something has begun to fade, bringing it back is work, and the work roots it.",
      ),
      wrong(
        "During a gap, the memory grows stronger without any further practice",
        "Without practice the chance of recall falls. It is the review *after* the gap that helps.",
      ),
      wrong(
        "Without gaps, working memory fills up and has to be emptied by sleep",
        "Sleep does matter for memory, but this picture of a filled store is not what the lesson says.",
      ),
      wrong(
        "With gaps, learners spend more minutes on the material all in all",
        "In the experiments, total study time is kept equal. The gaps do the work.",
      ),
    ],
    explanation:
      "Spaced reviews call for retrieval, keep attention honest and tie the idea to more than one setting, for the same total time.",
  }),
  numeric({
    ref: "q-spacing-gap",
    lesson,
    title: "A gap for your exam",
    stem: "Your exam is in 40 days. Take a gap of 20% of that delay as a rule of thumb. How many **days** should lie between two reviews?",
    answers: [
      ["8", "0.5", "1", "Right: 0.2 × 40 = 8 days."],
      ["800", "1", "0", "You multiplied by 20 rather than by 0.2. 20% of 40 is 8."],
      ["32", "0.5", "0", "That is what remains *after* the gap: 40 − 8. The question asks for the gap itself."],
      ["2", "0.1", "0", "You divided 40 by 20. Multiply by 0.2 instead."],
    ],
    explanation:
      "0.2 × 40 days = 8 days. The exact share is not critical; Cepeda and colleagues (2008) found that a gap somewhat too long costs far less than one much too short.",
  }),
  singleChoice({
    ref: "q-spacing-plan",
    lesson,
    title: "Choose a calendar",
    stem: "You learn a topic today and are going to need it **for years**. Which plan follows the lesson best?",
    options: [
      wrong(
        "Review it on each of the next five days, then consider it done",
        "The gaps are all short, and nothing follows. For years, the intervals have to grow.",
      ),
      wrong(
        "Review it one year from now, when most of it has been forgotten",
        "A little forgetting helps. After a year without practice there may be hardly anything to retrieve.",
      ),
      right(
        "Review it after some days, then after weeks, then after months",
        "Yes. Each successful review makes the memory more stable, so the next gap may be longer.",
      ),
      wrong(
        "Review it five times tonight until you make no more mistakes",
        "That is cramming: excellent for tomorrow morning, poor for next year.",
        { tip: "For a distant goal, should the gaps be counted in minutes, days or months?" },
      ),
    ],
    explanation:
      "The best gap grows with the time for which you want to remember. Start with days, go on to weeks and months.",
  }),
  multipleChoice({
    ref: "q-spacing-evidence",
    lesson,
    title: "What the evidence says",
    stem: "Which statements are supported by the studies in this lesson? Choose **all** that are.",
    options: [
      right(
        "The best gap is longer if the test is further away",
        "Yes: from 20–40% of a week to 5–10% of a year, which is a longer gap in days.",
        { feedbackUnchosen: "This one is supported: it is the main result of Cepeda and colleagues (2008)." },
      ),
      wrong(
        "Intervals that grow clearly beat equal ones for the final result",
        "Here the experiments disagree. The practical advantage is that known cards get out of the way.",
      ),
      right(
        "A gap that is far too short costs more than one a bit too long",
        "Yes. The curve around the best gap is flat on the long side.",
        { feedbackUnchosen: "This one is supported: if in doubt, rather leave a longer gap." },
      ),
      right(
        "Many learners believe in cramming even as spacing serves them better",
        "Yes: in Kornell’s experiments (2009) spacing helped nine in ten, and most believed the opposite at first.",
        { feedbackUnchosen: "This one is supported by Kornell (2009): the feeling and the result disagreed." },
      ),
      wrong(
        "Spacing only works with facts that have no meaning for the learner",
        "Ebbinghaus’s syllables had none, but later studies used facts, vocabulary and mathematics.",
      ),
    ],
    explanation:
      "Longer delays call for longer gaps, short gaps are the costlier error, and our feeling for it is poor. Growing against equal intervals is an open question.",
  }),
];
