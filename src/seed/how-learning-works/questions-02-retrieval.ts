import type { DemoQuestion } from "./types.ts";
import { multipleChoice, right, singleChoice, trueFalse, wrong } from "./write-question.ts";

const lesson = "retrieval-practice";

export const retrievalQuestions: DemoQuestion[] = [
  singleChoice({
    ref: "q-retrieval-after-week",
    lesson,
    title: "Five minutes and one week",
    stem: "In the experiment by Roediger and Karpicke (2006), how did the two groups compare on the final test?",
    options: [
      right(
        "Rereading was ahead after five minutes, recall after a week",
        "Yes, 81% to 75% after five minutes, and 42% to 56% after a week. The order turned over.",
      ),
      wrong(
        "Recall was ahead after five minutes, rereading after a week",
        "Turn it round: the benefit of recall needs time to show.",
      ),
      wrong(
        "Recall was ahead after five minutes and after a week as well",
        "After five minutes the readers still led by six points. That is what makes rereading so tempting.",
      ),
      wrong(
        "Both were equal after five minutes and equal after a week",
        "There were clear differences, in opposite directions at the two moments.",
      ),
    ],
    explanation:
      "Measured at once, rereading looks better. Measured after two days or a week, having recalled once is clearly better, although nobody got any feedback.",
  }),
  singleChoice({
    ref: "q-retrieval-concept-map",
    lesson,
    title: "More than parroting",
    stem: "What did Karpicke and Blunt (2011) find when they compared recalling a text with drawing a concept map of it?",
    options: [
      wrong(
        "Recall helped with facts, while mapping helped with inferences",
        "A fair guess, but those who recalled were ahead on **both** kinds of question.",
      ),
      wrong(
        "Mapping helped more, since it makes learners see connections",
        "That is what most people expect, the participants included. The results went the other way.",
      ),
      right(
        "Recall helped more, with facts as well as with inferences",
        "Yes, and even when the final task was to draw a concept map.",
        { tip: "The heading of the section is a hint: *more than* …" },
      ),
      wrong(
        "Both helped equally, but mapping took learners far less time",
        "The groups had the same time, and their results differed.",
      ),
    ],
    explanation:
      "Retrieval does not only fix the wording. While searching your memory you rebuild the structure of the text, and that helps with inferences too.",
  }),
  trueFalse({
    ref: "q-retrieval-failed",
    lesson,
    title: "Trying in vain",
    stem: "Trying to recall an answer **and failing** can still help you to learn it, provided you see the right answer afterwards.",
    correct: true,
    feedbackTrue: "Yes. The attempt prepares you to notice and keep the answer when it comes.",
    feedbackFalse:
      "It feels wasted, but experiments by Kornell and colleagues (2009) show a benefit over just being told, as long as the answer follows.",
    explanation:
      "Failed attempts followed by the answer can beat plain study. Failed attempts without any answer do not help.",
  }),
  multipleChoice({
    ref: "q-retrieval-examples",
    lesson,
    title: "Is it retrieval?",
    stem: "Which of these activities are retrieval practice? Choose **all** that fit.",
    options: [
      wrong(
        "Copying a diagram neatly from the book",
        "The pen moves, but everything comes off the page. Close the book first, then it becomes retrieval.",
      ),
      right(
        "Saying the answer aloud before turning the card",
        "Yes: it has to come out of your head before you see it.",
        { feedbackUnchosen: "This one counts: answering *before* turning the card is retrieval." },
      ),
      wrong(
        "Underlining the key terms in three colours",
        "Underlining selects, but nothing is recalled. The text stays in view all the time.",
      ),
      right(
        "Explaining yesterday’s topic without your notes",
        "Yes. Teaching from memory is retrieval, and a listener’s questions make it better.",
        { feedbackUnchosen: "This one counts: without notes, every sentence has to be recalled." },
      ),
      wrong(
        "Listening to the lecture again at higher speed",
        "However fast it runs, it goes in and nothing is brought out.",
      ),
    ],
    explanation:
      "The test is simple: did it come out of your head, or off the page? Speaking before turning the card and explaining without notes pass it.",
  }),
  singleChoice({
    ref: "q-retrieval-thirty-minutes",
    lesson,
    title: "Thirty minutes",
    stem: "You read a chapter yesterday and have thirty minutes today. You want to know it in three weeks. What is the best use of the time?",
    options: [
      wrong(
        "Read the chapter once more, slowly and with full attention",
        "Better than nothing, but it feeds familiarity. You also will not find out where the gaps are.",
      ),
      right(
        "Write down what you remember, compare, and repeat the gaps",
        "Yes: retrieval first, then feedback from the book, then another attempt at what was missing.",
      ),
      wrong(
        "Copy the summary at the end of the chapter in your best hand",
        "Copying needs no memory. Writing your own summary with the book closed would be different.",
      ),
      wrong(
        "Mark the ten sentences which matter most and read them twice",
        "Highlighting and rereading both rank low in the review by Dunlosky and colleagues (2013).",
      ),
    ],
    explanation:
      "Recall, compare, recall again. It feels harder than reading, and it is what will be left in three weeks.",
  }),
];
