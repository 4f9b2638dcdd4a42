import { demoGlossary } from "./glossary.ts";
import { demoQuizzes } from "./quizzes.ts";
import type { DemoCourse } from "./types.ts";

export const demoCourse: DemoCourse = {
  slug: "how-learning-works",
  title: "How learning works",
  summary:
    "Why we forget, which ways of studying last, and how to tell whether you really know something. Eight short lessons, each with questions to try.",
  description: `Most of us were taught many subjects and never how to learn. This course makes up for that in about two hours.

It looks at what experiments have found out in a hundred and forty years: why forgetting is so fast and what it is good for, why a blank sheet teaches more than a third reading, why four short sessions beat one long one, and why the method that feels best so often works least. Each lesson ends in something that you can do on the same day.

### What you will be able to do

- explain the difference between performance and learning, and use it to judge a way of studying
- plan your own retrieval, spacing and mixing for any subject
- write and use feedback that leads to another attempt
- measure how well you know what you know
- recognise popular myths about the brain, and ask what would count as evidence

### How it is built

Eight lessons of about ten minutes, forty-four practice questions with a comment on every answer, a self-check and a final exam. You need no previous knowledge. One formula and a dozen lines of Python turn up on the way; you can follow the course without them.

Every finding is given with its source, so that you can read on and check it.`,
  language: "en",
  licence: "CC BY 4.0",
  attribution: "The Stoa project",
  access: "open",
  cover: "/demo/cover.svg",
  modules: [
    {
      title: "Making it last",
      lessons: [
        {
          slug: "why-we-forget",
          title: "Why we forget, and what learning is",
          summary: "The forgetting curve, the two strengths of a memory, and why a fluent evening proves so little.",
          minutes: 10,
          file: "01-why-we-forget.md",
        },
        {
          slug: "retrieval-practice",
          title: "Retrieval practice: learning by remembering",
          summary: "Pulling a memory out changes it. The best-supported technique of all, and five ways to use it.",
          minutes: 9,
          file: "02-retrieval-practice.md",
        },
        {
          slug: "spacing",
          title: "Spacing: the same hours, another calendar",
          summary: "Why gaps help, how long they should be, and a scheduler in a few lines of Python.",
          minutes: 10,
          file: "03-spacing.md",
        },
      ],
    },
    {
      title: "Making it usable",
      lessons: [
        {
          slug: "interleaving",
          title: "Interleaving: mix what you might confuse",
          summary: "Sorted exercises take away half of the skill. When mixing helps, and when it does not.",
          minutes: 10,
          file: "04-interleaving.md",
        },
        {
          slug: "elaboration-and-dual-coding",
          title: "Asking why, finding examples, drawing pictures",
          summary: "Elaboration, concrete examples, dual coding and worked examples: how new ideas get a hold.",
          minutes: 11,
          file: "05-elaboration-and-dual-coding.md",
        },
      ],
    },
    {
      title: "Steering your own learning",
      lessons: [
        {
          slug: "feedback",
          title: "Feedback that changes something",
          summary:
            "Why a third of all feedback does harm, the three questions it should answer, and what to do with errors.",
          minutes: 10,
          file: "06-feedback.md",
        },
        {
          slug: "metacognition",
          title: "Metacognition: knowing what you know",
          summary: "Illusions of knowing, how to measure your own calibration, and when to judge.",
          minutes: 10,
          file: "07-metacognition.md",
        },
        {
          slug: "myths-and-monday",
          title: "Myths, and what to do on Monday",
          summary: "Learning styles, the idle brain, digital natives, and a plan for the coming week.",
          minutes: 10,
          file: "08-myths-and-monday.md",
        },
      ],
    },
  ],
  glossary: demoGlossary,
  quizzes: demoQuizzes,
};
