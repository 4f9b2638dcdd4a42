import type { Rubric } from "#/features/assessments/rubric.ts";
import { level } from "./write-rubric.ts";

export type DemoSubmission = {
  email: string;
  daysAgo: number;
  text: string;
  /** A level for each criterion, in their order, and the marker's words. */
  mark?: { levels: readonly string[]; comment: string };
};

export type DemoReview = { reviewer: string; levels: readonly string[]; comment: string };

export type DemoAssignment = {
  title: string;
  instructions: string;
  possible: string;
  rubric: Rubric;
  takesFiles: boolean;
  /** Days from the day of seeding, negative for the past. */
  dueInDays: number;
  closesInDays: number;
  /** Days from the day of seeding when the reviews are due; without it nobody reviews. */
  reviewsDueInDays?: number;
  submissions: readonly DemoSubmission[];
  reviews: readonly DemoReview[];
};

const planRubric: Rubric = {
  criteria: [
    {
      id: "spacing",
      title: "Spacing",
      description: "How the sessions are spread over the days that are left.",
      levels: [
        level("full", "Spread", "2", "Each topic comes back after a gap, and the gaps grow."),
        level("some", "In part", "1", "Some topics come back, others are done once."),
        level("none", "Massed", "0", "Everything is done in one go, or on the last days."),
      ],
    },
    {
      id: "retrieval",
      title: "Retrieval",
      description: "What is done in a session.",
      levels: [
        level("full", "Recall first", "2", "Each session begins without the book and ends with what was missing."),
        level("some", "Now and then", "1", "There are tests, among much rereading."),
        level("none", "Rereading", "0", "The plan names pages to read."),
      ],
    },
    {
      id: "real",
      title: "A plan for a real week",
      description: "Whether it could be followed.",
      levels: [
        level("full", "It fits", "1", "Times and places are named, and there is room for a bad day."),
        level("none", "It does not", "0", "It leaves open when and where."),
      ],
    },
  ],
};

const plan: DemoAssignment = {
  title: "A study plan for one real exam",
  instructions: `Take an exam or a test that you have ahead of you, and plan the two weeks before it with what you have read.

- Say **which topics** there are, and when each comes back.
- Say **what you do** in a session, minute by minute if you like.
- Say what you do on a day on which nothing works.

One page is enough. You may hand in text, or a PDF, or both, and again until the assignment closes; the latest counts.`,
  possible: "10",
  rubric: planRubric,
  takesFiles: true,
  dueInDays: 5,
  closesInDays: 12,
  submissions: [
    {
      email: "priya.raman@stoa.example",
      daysAgo: 2,
      text: `Anatomy, on the 14th. Six topics; I drew them on a line and gave each three dates: the day after I learn it, four days on, and two days before the exam.

Each evening, 19:00 to 19:50 at the kitchen table:

1. ten minutes on a blank page, everything I still know of today's topic;
2. twenty minutes with the atlas for what was missing, said aloud;
3. twenty minutes of old questions, from **two** topics, mixed.

Thursday is my sister's birthday: nothing planned, and Sunday is empty so that what slips has a place.`,
      mark: {
        levels: ["full", "full", "full"],
        comment:
          "You planned for the day that goes wrong, which is what makes this a plan. Keep step 1 even when you are tired.",
      },
    },
    {
      email: "hugo.lindqvist@stoa.example",
      daysAgo: 1,
      text: `I have a statistics test in two weeks. In the first week I will read chapters 4 to 7 again, one each day, and mark what is important. In the second week I do the exercises at the end of the chapters. On the last evening I go through everything once more so that it is fresh.`,
    },
  ],
  reviews: [],
};

const friendRubric: Rubric = {
  criteria: [
    {
      id: "right",
      title: "It is right",
      description: "Against the lesson.",
      levels: [
        level("full", "Right", "2", "Nothing would have to be taken back."),
        level("some", "Mostly", "1", "One thing is said too strongly, or left out."),
        level("none", "Not yet", "0", "The idea is another one."),
      ],
    },
    {
      id: "clear",
      title: "A friend would follow it",
      description: "Without the lesson beside it.",
      levels: [
        level("full", "Clear", "2", "Every word would be known, and an example carries it."),
        level("some", "With effort", "1", "One step is missing."),
        level("none", "Hardly", "0", "One must know it already."),
      ],
    },
  ],
};

const friend: DemoAssignment = {
  title: "Explain it to a friend",
  instructions: `Choose **one** idea of the course and explain it to a friend who has never heard of it, in about a hundred words. No terms that need a dictionary, one example.

When the assignment is due, each of you reads two others, without names, and says by the rubric what works and what you would change. You learn from both.`,
  possible: "8",
  rubric: friendRubric,
  takesFiles: false,
  dueInDays: -2,
  closesInDays: 5,
  reviewsDueInDays: 5,
  submissions: [
    {
      email: "learner@stoa.example",
      daysAgo: 4,
      text: `You know how you can sing along to a song on the radio and have no idea how it goes when the radio is off? Reading a page again is singing along. It goes well, so you think that you know it. Turn the radio off: close the book, and try to say what it said. That is hard, and the hard part is where it gets into your head. So do not read it four times. Read it once, and turn the radio off three times.`,
    },
    {
      email: "priya.raman@stoa.example",
      daysAgo: 5,
      text: `If you water a plant with ten litres on one day, most of it runs out at the bottom. The same ten litres over ten days, and it grows. Studying is like that: an hour today, one in three days and one next week leave more than three hours tonight, though tonight you would feel that you know it better. The trick is to come back when you have begun to forget a little.`,
    },
    {
      email: "tomasz.wieczorek@stoa.example",
      daysAgo: 3,
      text: `When you practise free throws you do not stand in the same spot for a hundred throws, because in a game nobody lets you. If you mix the spots it goes worse in training and better in the game. With maths it is the same: if all ten exercises are of one kind, you never practise to see which kind it is.`,
    },
    {
      email: "meron.tesfaye@stoa.example",
      daysAgo: 3,
      text: `The forgetting curve shows that we lose most of what we learn within the first days, after that it is slower. So you should repeat directly after the lesson, and then it stays for ever. There is also the testing effect, which is a kind of retrieval practice and increases storage strength.`,
    },
  ],
  reviews: [
    {
      reviewer: "priya.raman@stoa.example",
      levels: ["some", "full"],
      comment: "The picture carries it at once. I would add **when** to come back to it: that is missing for me.",
    },
    {
      reviewer: "tomasz.wieczorek@stoa.example",
      levels: ["full", "some"],
      comment: "All true as far as I can tell. One sentence holds two ideas; I had to read it twice.",
    },
  ],
};

export const demoAssignments: readonly DemoAssignment[] = [plan, friend];
