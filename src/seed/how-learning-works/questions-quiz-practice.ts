import type { DemoQuestion } from "./types.ts";
import { multipleChoice, right, shortAnswer, singleChoice, wrong } from "./write-question.ts";

/** For trying: each has hints from a nudge to nearly all, which wrong tries show one by one. */
export const practiceQuizQuestions: DemoQuestion[] = [
  singleChoice({
    ref: "p-blank-page",
    lesson: "retrieval-practice",
    title: "What is Nadia doing?",
    stem: "After a lecture Nadia puts her notes away, writes down what she still knows, and then compares. What is she using?",
    hints: [
      "Look at the order. What does she do **before** her notes come back?",
      "The paper is not the point. Ask what her memory has to do to fill it.",
    ],
    options: [
      wrong(
        "Elaboration, with reasons that she finds by herself",
        "She asks no *why* and gives no reason. She writes down what she remembers.",
      ),
      wrong(
        "Dual coding, with a page as a picture of the lecture",
        "A page of words is no picture. What counts is where the words come from.",
      ),
      right(
        "Retrieval practice, with feedback from her own notes",
        "Yes: first she fetches it from memory, then the notes tell her what was missing.",
      ),
      wrong(
        "Spaced practice, with a second session that evening",
        "It is one session so far. Spacing would begin with the next blank page, days later.",
      ),
    ],
    explanation:
      "Notes away, fetch, compare: retrieval first, feedback second. In the other order it would be rereading.",
  }),
  shortAnswer({
    ref: "p-illusion-name",
    lesson: "metacognition",
    title: "Easy, therefore known?",
    stem: "The third reading goes smoothly, and you take the smoothness for knowledge. What is this error called? (Two words, beginning with *the*: the … illusion.)",
    hints: [
      "The word is also used of somebody who speaks a language without stopping.",
      "It begins with *flu…*, and has nothing to do with being ill.",
    ],
    answers: [
      ["fluency illusion", "1", "Yes, the fluency illusion."],
      ["*fluency*", "1", "Yes, the fluency illusion."],
      ["*fluen*", "1", "Yes; the usual form is the fluency illusion."],
      [
        "*foresight*",
        "0",
        "Foresight bias comes with a solution in view. Here it is the *ease of reading* that deceives.",
      ],
      ["*confiden*", "0", "That is what the illusion leads to. The name says what it comes from."],
      ["*", "0", "The name says how the reading feels."],
    ],
    explanation: "The fluency illusion: what is easy to *read* feels as if it were easy to *recall*.",
  }),
  singleChoice({
    ref: "p-spaced-dates",
    lesson: "spacing",
    title: "Whose dates?",
    stem: "Today is day 1, and the exam is on day 21. Four friends go through the same words four times each. Whose dates fit the evidence best?",
    hints: [
      "Ask of each plan how much will have been forgotten when the next date comes.",
      "A review is worth most when some of it has slipped, and the gaps may grow. Which plan has gaps of that kind?",
    ],
    options: [
      wrong(
        "Days 1, 2, 3 and 4, while everything is still fresh",
        "While it is fresh there is little to fetch, and then nothing happens for seventeen days.",
      ),
      right(
        "Days 1, 3, 8 and 17, with a gap that grows each time",
        "Yes: each date comes when some has slipped, and the last is close enough to the exam.",
      ),
      wrong(
        "Days 18, 19, 20 and 21, when the exam makes it urgent",
        "That works for day 21 and leaves little on day 40. The words are met within four days.",
      ),
      wrong(
        "Day 1 four times in a row, until not one word is missed",
        "Massed practice. The fourth round feels best and adds least.",
      ),
    ],
    explanation: "Four dates cost the same in each plan. Spread out, each of them has something to do.",
  }),
  {
    ref: "p-session-order",
    lesson: "metacognition",
    title: "A session that checks itself",
    body: {
      type: "ordering",
      stem: "You have ten old exam questions and an hour. Put the steps in the order in which they tell you most.",
      hints: [
        "A guess is worth something only if it is made before you know the result.",
        "Guess, answer, check; then ask why, and come back when it has faded.",
      ],
      items: [
        { id: "guess", text: "Guess how many of the ten you will get right" },
        { id: "answer", text: "Answer them without the book" },
        { id: "check", text: "Check each answer against the book" },
        { id: "why", text: "Say in your own words what went wrong where it did" },
        { id: "again", text: "Answer the missed ones again some days later" },
      ],
      scoring: "longest_subset",
      explanation:
        "The guess comes **first**, so that you can compare: it teaches you how far to trust it. Feedback comes before the reasons, since only then do you know where to look. And only a later day shows whether it stayed.",
    },
  },
  singleChoice({
    ref: "p-mixed-scores",
    lesson: "interleaving",
    title: "A worse afternoon",
    stem: "Since Pavel mixes his exercises he gets fewer right in the afternoon than before. He wants to go back to one kind at a time. What do you tell him?",
    hints: [
      "Which afternoon is he looking at: the one on which he practises, or a later one?",
      "In a block he knows the method before he reads. Ask what the exam will not tell him.",
    ],
    options: [
      right(
        "Keep mixing, and compare on a test in a week from now",
        "Yes. Scores in practice are performance; whether he learned shows later.",
      ),
      wrong(
        "Go back, since fewer right answers mean less learning",
        "In Rohrer and Taylor’s study the mixed group practised worse and was far ahead a week later.",
      ),
      wrong(
        "Keep mixing, but look up each method before he begins",
        "Then the choice of a method, which is what mixing trains, would be made for him.",
      ),
      wrong(
        "Go back, and do twice as many exercises of every kind",
        "More of the same block makes the block easier, and nothing else.",
      ),
    ],
    explanation: "Mixed practice feels worse and often looks worse. The comparison that counts comes after a delay.",
  }),
  multipleChoice({
    ref: "p-next-comments",
    lesson: "feedback",
    title: "Comments with a next step",
    stem: "Which of these comments tell their reader **where to go next**? Choose **all** that do.",
    hints: [
      "Imagine reading it tonight, alone. Would you know what to do first?",
      "Two of the four could be said of anybody’s work. Leave those out.",
    ],
    options: [
      wrong("A fine piece of work, and clearly better than your last one", "Pleasant, and no step in it."),
      right(
        "Ask of each paragraph which claim it carries; cut the two that carry none",
        "Yes: something to do, and a way to tell when it is done.",
        { feedbackUnchosen: "This one belongs here: it names what to do and how to see that it worked." },
      ),
      wrong(
        "Seven points of ten, which is just above the mean of the class",
        "It tells where one stands, not where to go.",
      ),
      right(
        "Write the last sentence first next time, and build towards it",
        "Yes: one thing to do differently, the next time.",
        { feedbackUnchosen: "This one belongs here: it says what to do differently the next time." },
      ),
    ],
    explanation:
      "Of the three questions of feedback, *where to next?* is the one that changes the next piece of work. Praise and numbers leave it open.",
  }),
];
