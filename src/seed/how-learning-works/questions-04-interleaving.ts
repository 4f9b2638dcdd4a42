import type { DemoQuestion } from "./types.ts";
import { multipleChoice, right, shortAnswer, singleChoice, wrong } from "./write-question.ts";

const lesson = "interleaving";

export const interleavingQuestions: DemoQuestion[] = [
  singleChoice({
    ref: "q-interleaving-practice-scores",
    lesson,
    title: "Judging by practice",
    stem: "A tutor sees only the **practice** scores of Rohrer and Taylor’s students: 89% in the blocked group and 60% in the mixed group. What should she conclude?",
    options: [
      wrong(
        "Blocked practice is better, since its learners made fewer mistakes",
        "A week later they had 20% right against 63%. Few mistakes in practice can mean little learning.",
      ),
      right(
        "Nothing yet, since scores in practice need not predict later results",
        "Yes. Only a test after a delay can tell, and here it reversed the order.",
      ),
      wrong(
        "Mixed practice is better, since a lower score proves more effort",
        "Mixed practice did win, but a low score proves nothing by itself. It may also mean confusion.",
      ),
      wrong(
        "Both are equal, since a difference of this size is mostly chance",
        "Twenty-nine points are a large difference, and so was the opposite difference a week later.",
      ),
    ],
    explanation:
      "Performance in practice and learning are two things. Here they pointed in opposite directions: 89 to 60 in practice, 20 to 63 a week later.",
  }),
  shortAnswer({
    ref: "q-interleaving-blocked-word",
    lesson,
    title: "The usual order",
    stem: "Twenty problems of one kind, then twenty of the next: what is this arrangement of practice called? (One word before *practice*.)",
    answers: [
      ["blocked", "1", "Yes, blocked practice. Its opposite is interleaved, or mixed, practice."],
      ["blocked practice", "1", "Yes. Its opposite is interleaved, or mixed, practice."],
      ["block*", "1", "Yes, blocked practice. Its opposite is interleaved practice."],
      [
        "massed*",
        "0.5",
        "Close. *Massed* is about time: everything in one sitting. For the order of kinds, the word is *blocked*.",
      ],
      ["interleav*", "0", "That is the opposite: interleaving mixes the kinds."],
      ["*", "0", "Not quite. Think of what you call a group of equal things that stand together."],
    ],
    explanation:
      "In blocked practice all problems of a kind come together, so that you know the method before you read.",
  }),
  singleChoice({
    ref: "q-interleaving-sequence",
    lesson,
    title: "Which order?",
    stem: "A student wants to learn to tell three kinds of rock apart: **G**ranite, **B**asalt and **S**andstone. Which order of samples is most useful to her?",
    options: [
      wrong(
        "G G G G – B B B B – S S S S, so that each kind is learnt thoroughly",
        "This shows what samples of one kind share, but hides what separates the kinds.",
      ),
      wrong(
        "G G G G – G G G G – G G G G, and the other kinds in later weeks",
        "With one kind only there is nothing to tell apart.",
      ),
      right(
        "G B S – S G B – B S G – G S B, so that each is next to another kind",
        "Yes. Neighbours of different kinds make the distinguishing features visible.",
      ),
      wrong(
        "G G S S – G G S S – G G S S, leaving out B until the rest is clear",
        "Some contrast, but one kind is missing, and it is the one that she might confuse with the others.",
      ),
    ],
    explanation:
      "To tell categories apart you have to see them side by side. That is the contrast that Kornell and Bjork’s painters provided.",
  }),
  multipleChoice({
    ref: "q-interleaving-when",
    lesson,
    title: "Where mixing helps",
    stem: "For which learning goals is interleaving a good choice, according to the lesson? Choose **all** that fit.",
    options: [
      right(
        "Recognising similar-looking birds",
        "Yes: similar categories that have to be told apart are the classical case.",
        { feedbackUnchosen: "Here it fits: birds are easily confused, and contrast shows the difference." },
      ),
      wrong("Learning a plain list of words", "Here mixing can even do harm: there is nothing to tell apart."),
      right(
        "Choosing the right test in statistics",
        "Yes. Choosing a method from the problem itself is just what mixed practice trains.",
        { feedbackUnchosen: "Here it fits: the difficulty lies in *choosing* the method." },
      ),
      wrong(
        "Taking the very first steps in a new procedure",
        "Beginners first need a short block as a foothold. Mix afterwards.",
      ),
    ],
    explanation: "Mixing pays where things are easily confused and one has to choose between them.",
  }),
  singleChoice({
    ref: "q-interleaving-beginner",
    lesson,
    title: "A new procedure",
    stem: "Noor meets integration by parts for the first time and cannot do a single step of it. What should her next half hour look like?",
    options: [
      wrong(
        "A shuffled set of all the methods of integration that the course contains",
        "That overloads her. Without any foothold, mixing is merely confusing.",
      ),
      wrong(
        "Thirty problems on integration by parts, as similar to each other as possible",
        "The first few are useful. After that she practises without having to think which method fits.",
      ),
      wrong(
        "No problems at all until she has read the theory three or four times",
        "Rereading gives a feeling of clarity. A worked example and a first attempt teach more.",
      ),
      right(
        "A few problems on integration by parts, then a set mixed with older methods",
        "Yes: a short block to get started, then mixing.",
      ),
    ],
    explanation:
      "Start with a short block so that working memory is not overloaded, and then mix, so that choosing the method is practised as well.",
  }),
];
