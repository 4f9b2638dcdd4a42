import type { DemoQuestion } from "./types.ts";
import { multipleChoice, right, singleChoice, trueFalse, wrong } from "./write-question.ts";

const lesson = "elaboration-and-dual-coding";

export const elaborationQuestions: DemoQuestion[] = [
  singleChoice({
    ref: "q-elaboration-question",
    lesson,
    title: "Asking why",
    stem: "You read: *“Polar bears have small ears.”* Which question is **elaborative interrogation**?",
    options: [
      wrong(
        "Where on this page does it say that polar bears have small ears?",
        "That makes you look it up. Nothing you know already comes into play.",
      ),
      right(
        "Why are small ears of use to an animal that lives in the cold?",
        "Yes. You explain the fact from what you know: a small surface loses less heat.",
      ),
      wrong(
        "How many centimetres long are the ears of a grown polar bear?",
        "A detail more to remember, but no reason that ties the fact to anything.",
      ),
      wrong(
        "Which word in this sentence is the subject, and which the object?",
        "That works on the grammar. The meaning stays where it was.",
      ),
    ],
    explanation:
      "Elaborative interrogation asks *why is that true?* and answers from what you already know, so that the new fact hangs on something.",
  }),
  singleChoice({
    ref: "q-elaboration-examples",
    lesson,
    title: "Choosing examples",
    stem: "You teach *opportunity cost*: what you give up when you choose. Which set of examples helps most to grasp the idea itself?",
    options: [
      wrong(
        "A film you miss for a concert, and a concert you miss for a film",
        "Two examples, but almost the same surface. Learners may think the idea is about evenings out.",
      ),
      wrong(
        "One very detailed story about a student who misses a concert",
        "Vivid, but a single surface. Learners will remember the concert and miss the idea.",
      ),
      wrong(
        "No examples, but the definition read aloud in three languages",
        "A definition alone gives working memory little to hold on to.",
      ),
      right(
        "A missed concert, an unplanted field, a doctor’s cancelled hour",
        "Yes: three different surfaces. What they share is the idea.",
        { tip: "Ask what a beginner would take for the common feature of the set." },
      ),
    ],
    explanation:
      "Beginners hold on to the surface of an example. Several examples with different surfaces, and the question what they have in common, bring out the idea.",
  }),
  multipleChoice({
    ref: "q-dual-coding-good-picture",
    lesson,
    title: "A good diagram",
    stem: "You draw a diagram of the water cycle. Which decisions follow Mayer’s advice? Choose **all** that do.",
    options: [
      right(
        "Write *evaporation* next to the arrow it belongs to",
        "Yes: the eyes need not jump between picture and legend.",
        {
          feedbackUnchosen: "This one follows the advice: labels belong into the picture.",
        },
      ),
      wrong(
        "Number the arrows and explain the numbers on the next page",
        "Looking back and forth uses up the workspace that the idea needs.",
      ),
      right(
        "Leave out the cheerful little fish in the sea",
        "Yes. It is charming, and it draws attention away from the cycle.",
        { feedbackUnchosen: "This one follows the advice: what is merely decorative should go." },
      ),
      wrong(
        "Add a photograph of a pretty lake to make it more appealing",
        "A photograph that explains nothing is decoration, and it competes for attention.",
      ),
      right("Show the cycle in four steps, one after the other", "Yes: each step fits into working memory.", {
        feedbackUnchosen: "This one follows the advice: cut a long process into steps.",
      }),
    ],
    explanation:
      "Labels in the picture, no decoration, small steps. The picture shall show relations and nothing else.",
  }),
  trueFalse({
    ref: "q-dual-coding-decorative",
    lesson,
    title: "The lovely engine",
    stem: "A beautiful drawing helps people to understand a process even if it shows nothing of how the process works.",
    correct: false,
    feedbackTrue:
      "It may please, but pictures help to understand when they show **relations**. Mere decoration can even distract.",
    feedbackFalse: "Right. Boxes and arrows that show what causes what are worth more than a fine decoration.",
    explanation: "A picture made for learning shows what comes first, what causes what, and what is part of what.",
  }),
  singleChoice({
    ref: "q-elaboration-worked-example",
    lesson,
    title: "Worked examples",
    stem: "For whom, and why, are **worked examples** most useful?",
    options: [
      right(
        "For beginners, as studying a solution leaves room to see how it works",
        "Yes. Hunting for a solution can fill the workspace so that nothing is left for learning.",
      ),
      wrong(
        "For experts, as they can check whether they still know each step",
        "For experts, solving is the better exercise. Examples merely slow them down.",
      ),
      wrong(
        "For beginners, as they then never need to solve a problem on their own",
        "The help should fade step by step. In the end the learner solves alone.",
      ),
      wrong(
        "For everybody, as reading always takes less time than solving",
        "Time is not the point, and the benefit disappears as competence grows.",
      ),
    ],
    explanation:
      "Worked examples lower the cognitive load on beginners. As they get better, steps are left out until only the problem remains.",
  }),
];
