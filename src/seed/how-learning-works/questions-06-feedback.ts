import type { DemoQuestion } from "./types.ts";
import { multipleChoice, right, singleChoice, trueFalse, wrong } from "./write-question.ts";

const lesson = "feedback";

export const feedbackQuestions: DemoQuestion[] = [
  singleChoice({
    ref: "q-feedback-average",
    lesson,
    title: "Six hundred effects",
    stem: "What did the meta-analysis by Kluger and DeNisi (1996) show?",
    options: [
      right(
        "Feedback helped on average, but in over a third of the cases it hurt",
        "Yes: a gain of about 0.4 standard deviations, and more than one effect in three was negative.",
      ),
      wrong(
        "Feedback helped in nearly all cases, but the gains were very small",
        "The average gain was respectable, and the harmful cases were many.",
      ),
      wrong(
        "Feedback hurt on average, except where it came as generous praise",
        "On average it helped. Praise draws attention to the self and is among the weaker kinds.",
      ),
      wrong(
        "Feedback made no difference unless a mark was attached to the work",
        "There was an average gain, and marks were not the condition for it.",
      ),
    ],
    explanation:
      "Their explanation is attention: feedback that points to the task helps, feedback that points to the person may not.",
  }),
  multipleChoice({
    ref: "q-feedback-three-questions",
    lesson,
    title: "Three questions",
    stem: "Which of these belong to the three questions that good feedback answers (Hattie & Timperley, 2007)? Choose **all** that do.",
    options: [
      right("How am I going?", "Yes: what is there already, and what is missing.", {
        feedbackUnchosen: "This is one of the three: it compares the work with the goal.",
      }),
      wrong(
        "How clever am I?",
        "This question leads away from the task to the self. It is where feedback tends to do harm.",
      ),
      right("Where am I going?", "Yes: what good work looks like.", {
        feedbackUnchosen: "This is one of the three: without a goal, nobody can tell what is missing.",
      }),
      wrong("Who did better than I?", "A comparison with others says nothing about what is missing or what to do."),
      right("Where to next?", "Yes, and it is the one most often left out.", {
        feedbackUnchosen: "This is one of the three, and the one that changes something.",
      }),
    ],
    explanation: "Where am I going? How am I going? Where to next? A mark answers, at best, half of the second.",
  }),
  singleChoice({
    ref: "q-feedback-best-comment",
    lesson,
    title: "Choose a comment",
    stem: "A student’s proof assumes in line 4 what it wants to show. Which comment is likely to help her most?",
    options: [
      wrong(
        "“You have a real gift for proofs. Keep this up, and you will go far!”",
        "Pleasant, and aimed at the self. She learns nothing about line 4.",
      ),
      wrong(
        "“5 out of 10. The class average was 6, so there is some room to grow.”",
        "A mark and a comparison: where to next remains open.",
      ),
      wrong(
        "“Wrong. The complete and correct proof is printed on page 212.”",
        "She will follow it with ease and not know what she did. Her own step is never mentioned.",
        { tip: "Which comment can she act on today?" },
      ),
      right(
        "“Line 4 uses your claim. Say what each step relies on, then redo it.”",
        "Yes: it names the point, gives a way to find such errors, and ends with another attempt.",
      ),
    ],
    explanation:
      "The best comment is about the task and the process, says what to do next, and is small enough to be done today.",
  }),
  singleChoice({
    ref: "q-feedback-multiple-choice",
    lesson,
    title: "The trace of a wrong tick",
    stem: "What did Butler and Roediger (2008) find about feedback after multiple-choice questions?",
    options: [
      wrong(
        "It helped only if it came at once; later feedback had no effect",
        "Feedback worked in both cases, at once and later.",
      ),
      right(
        "It raised right answers and made wrong options return less often",
        "Yes. Without it, some of the wrong options came back as sincere answers.",
      ),
      wrong(
        "It raised right answers but fixed the wrong options even more firmly",
        "The wrong options came back **less** often. Feedback is the cure for that risk.",
      ),
      wrong(
        "It changed nothing, as learners do not read feedback on closed tests",
        "Whether it is read matters indeed, but in the experiment it had a clear effect.",
      ),
    ],
    explanation:
      "Choosing a wrong option is practice in a wrong answer. Feedback, immediate or delayed, undoes most of the harm and adds to the benefit.",
  }),
  trueFalse({
    ref: "q-feedback-hypercorrection",
    lesson,
    title: "Sure and wrong",
    stem: "An error made with **high** confidence, once the right answer is shown, is on average **more** likely to be corrected later than an error made with low confidence.",
    correct: true,
    feedbackTrue: "Yes, the hypercorrection effect (Butterfield & Metcalfe, 2001). Surprise makes us attend.",
    feedbackFalse:
      "One would expect that confident errors are stubborn. The experiments found the opposite: the surprise draws attention to the answer.",
    explanation: "That is a good reason to say how sure you are **before** you look at the answer.",
  }),
];
