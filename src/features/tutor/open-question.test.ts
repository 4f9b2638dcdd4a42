import { expect, test } from "vitest";
import { asksOpenQuestion } from "./open-question.ts";

const open = [
  {
    stem: "Which study habit does the **testing effect** speak for, a week before the exam?",
    choices: [
      "Reading the chapter once more",
      "Answering questions from memory with the book closed",
      "A longer night",
    ],
  },
  { stem: "What is interleaving?", choices: [] },
  { stem: "", choices: ["Yes", "No"] },
];
const asks = (text: string) => asksOpenQuestion(text, open, "en-4");

test.each([
  "Which study habit does the testing effect speak for, a week before the exam?",
  "please tell me: study habit the TESTING EFFECT speaks for, one week before exams?? I am in a hurry",
  "Is it true that answering questions from memory with a closed book is better?",
  "testing effect study habit",
  "what is interleaving",
  "Interleaving?",
])("asks it: %s", (text) => expect(asks(text)).toBe(true));

test.each([
  "What is the forgetting curve?",
  "How does sleep help memory?",
  "How does interleaving compare to blocked practice in maths lessons with mixed problems?",
  "the exam",
  "Yes or no?",
  "",
])("asks something else: %s", (text) => expect(asks(text)).toBe(false));
