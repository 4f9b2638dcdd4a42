import { describe, expect, test } from "vitest";
import { harmlessPhrases } from "#/test/danger-phrases/harmless.ts";
import { heardPhrases } from "#/test/danger-phrases/heard.ts";
import { offCourseQuestions } from "#/test/tutor-gold/off-course.ts";
import { goldQuestions } from "#/test/tutor-gold/questions.ts";
import { dangerIn } from "./danger.ts";

const heard: Record<string, readonly string[]> = {
  "self_harm en": [
    "I want to kill myself",
    "honestly i'm thinking about ending my life",
    "I don't want to live anymore.",
    "I don’t want to be alive",
    "i just want to die",
    "Sometimes I wish I was dead",
    "I've been having suicidal thoughts since the exam",
    "I am suicidal and nobody knows",
    "i keep cutting myself when I fail a quiz",
    "I have the urge to hurt myself",
    "Everyone would be better off without me",
    "There is no point in living anymore",
    "I see no reason to go on",
    "I can't go on like this",
    "I'm gonna kms if I fail",
    "I w\u200bant to k\u200bill myself",
    "My best friend says she wants to kill herself, what do I do?",
    "my brother is suicidal",
    "What is spacing? Also I was going to take my own life last night.",
    "“I want to kill myself.”",
  ],
  "threat en": [
    "I'm going to kill my teacher",
    "I will stab him after class",
    "i want to shoot everyone in that room",
    "I'll murder my roommate",
    "tomorrow i'm bringing a gun to school",
    "We could burn down the school",
    "There's a bomb in the library",
  ],
  "abuse en": [
    "My dad hits me when my marks are bad",
    "my boyfriend beats me",
    "The coach touched me inappropriately",
    "my uncle raped me",
    "My stepfather threatens to kill me",
    "I was raped last week and cannot study",
    "I am being bullied by the others in this course",
    "I'm scared to go home",
    "I am not safe at home",
  ],
  "self_harm de": [
    "Ich will mich umbringen",
    "ich möchte einfach nur sterben",
    "Ich bringe mich um",
    "Ich will mir etwas antun",
  ],
  "threat de": ["Ich werde meinen Lehrer umbringen", "Ich bringe ihn um"],
  "abuse de": ["Mein Vater schlägt mich", "Ich werde in der Klasse gemobbt"],
  "self_harm fr": ["Je veux mourir", "j’ai envie de me tuer", "je ne veux plus vivre", "I want to kill myself"],
  "threat fr": ["Je vais tuer mon prof"],
  "abuse fr": ["Mon père me frappe", "J'ai été violée"],
  "self_harm es": ["Quiero suicidarme", "me quiero morir", "ya no quiero seguir viviendo"],
  "threat es": ["Voy a matar a mi profesor"],
  "abuse es": ["Mi padre me pega", "Tengo miedo de volver a casa"],
};

describe.each(Object.entries(heard))("%s", (name, messages) => {
  const [kind, language] = name.split(" ");
  test.each(messages)("%s", (text) => expect(dangerIn(text, language!)).toBe(kind));
});

const harmless = `
this question kills me
This exam is killing me
I'm dying to know how interleaving works
How do I kill a process?
I have zombie processes and I want to kill them all
Kill the parent and its children
My code hangs, can I shoot it?
I could have died laughing
I want to die laughing
Does forgetting kill a memory?
What did Durkheim write in Suicide?
Which countries have the highest suicide rates?
How should a teacher react to a suicidal student?
What is the suicide gene in this plasmid?
Explain self-harm in adolescents
Explain apoptosis, the suicide of cells
I hurt myself playing football, how does tissue heal?
I cut myself while cooking. Why does blood clot?
My brother beats me at chess
My friend hits me up with questions
I bombed the exam
I'm going to kill this exam
I'm going to bomb this class
I will kill you if you do not tell me
What does abuse of notation mean?
The professor's speech touched me
I'm scared of the exam
I want to end this chapter today
I don't want to live in London
I can't go on with this exercise
there is no point in rereading
I want to hang a picture; what is torque?
How does a bomb calorimeter work?
Shoot me the definition
He was shot in 1914
What's the point of living by Camus?
In Hamlet, who says “I want to kill myself” and why?
Is killing a mockingbird a sin?
I feel stupid
I hate this course
You are a useless bot
I am so tired of this
I failed again and feel terrible about it
My friend's essay is about suicide prevention
Blow up the picture of the school
They burn down the forest to farm`
  .trim()
  .split("\n");

describe.each(heardPhrases)("$name, in other words", ({ name, phrases }) => {
  const [kind, language] = name.split(" ");
  test.each(phrases)("%s", (text) => expect(dangerIn(text, language!)).toBe(kind));
});

describe.each(harmlessPhrases)("nothing of the kind, $language", ({ language, phrases }) => {
  test.each(phrases)("%s", (text) => expect(dangerIn(text, language)).toBeNull());
});

test("the longest message is judged at once, whatever it repeats", () => {
  const parts = [
    "i am have been just really ",
    "i want to kill the ",
    "i'm i'm i'm ",
    "my friend talks ",
    "people he she ",
  ];
  const begun = performance.now();
  for (const part of parts) dangerIn(part.repeat(4_000 / part.length), "fr");
  expect(performance.now() - begun).toBeLessThan(1_000);
});

describe("nothing of the kind", () => {
  test.each([
    ...harmless.map((text) => [text, "en"]),
    ["Ich könnte sterben vor Lachen", "de"],
    ["Mein Bruder schlägt mich im Schach", "de"],
    ["Ich will das Programm beenden", "de"],
    ["Wie töte ich einen Prozess?", "de"],
    ["Je veux mourir de rire", "fr"],
    ["Mon frère me bat aux échecs", "fr"],
    ["Me quiero morir de risa", "es"],
    ["Quiero matar un proceso", "es"],
    ["Ich will mich umbringen", "fi"],
  ])("%s (%s)", (text, language) => expect(dangerIn(text!, language!)).toBeNull());

  test("in none of the questions that are asked of the demo course, and of others", () => {
    const questions = [...goldQuestions.map(({ question }) => question), ...offCourseQuestions];
    expect(questions.length).toBeGreaterThanOrEqual(260);
    expect(questions.filter((text) => dangerIn(text, "en") !== null)).toEqual([]);
  });
});
