import type { DemoQuestion } from "./types.ts";

/** Practice of the types that ask for more than one thing, or for other numbers each time. */
export const questionsInParts: DemoQuestion[] = [
  {
    ref: "q-forget-days-until",
    lesson: "why-we-forget",
    title: "How long until it slips?",
    body: {
      type: "formula",
      stem: "A memory has a stability of $S =$ {{S}} days. After how many days, by $R = e^{-t/S}$, has the chance to recall it fallen to **{{p}}%**?",
      variables: [
        { name: "S", from: "6", to: "24", step: "2" },
        { name: "p", from: "30", to: "80", step: "10" },
      ],
      answers: [
        {
          expression: "-S * ln(p / 100)",
          tolerance: { kind: "relative", value: "0.02" },
          fraction: "1",
          feedback: "Right: $t = -S \\cdot \\ln R$, so about {{round(-S * ln(p / 100), 1)}} days.",
        },
        {
          expression: "-S * log(p / 100)",
          tolerance: { kind: "relative", value: "0.02" },
          fraction: "0.5",
          feedback:
            "The right idea with the wrong logarithm: the formula has $e$ in it, so take the natural one, *ln*.",
        },
        {
          expression: "S * (1 - p / 100)",
          tolerance: { kind: "relative", value: "0.02" },
          fraction: "0",
          feedback: "That would be a straight line down. The curve is steep at first and then flattens.",
        },
        {
          expression: "S * p / 100",
          tolerance: { kind: "relative", value: "0.02" },
          fraction: "0",
          feedback:
            "{{p}}% of the stability is not the time at which {{p}}% is left. Solve $e^{-t/S} =$ {{p / 100}} for $t$.",
        },
      ],
      unit: {
        units: [
          { symbol: "days", multiplier: "1" },
          { symbol: "day", multiplier: "1" },
          { symbol: "d", multiplier: "1" },
          { symbol: "weeks", multiplier: "7" },
          { symbol: "hours", multiplier: "0.041666666666666666666666666667" },
        ],
        isRequired: false,
        penalty: "0.25",
      },
      explanation:
        "Take the logarithm of both sides of $R = e^{-t/S}$: $\\ln R = -t/S$, so $t = -S \\cdot \\ln R$. Here that is −{{S}} · ln {{p / 100}} ≈ **{{round(-S * ln(p / 100), 1)}} days**. A review at about that time meets a memory that has begun to fade.",
    },
  },
  {
    ref: "q-retrieval-lecture-order",
    lesson: "retrieval-practice",
    title: "A lecture in ten minutes",
    body: {
      type: "ordering",
      stem: "You come out of a lecture and have ten minutes. Put the steps of the lesson’s example in order.",
      items: [
        { id: "away", text: "Put your notes away" },
        { id: "write", text: "Write down for six minutes what you remember" },
        { id: "compare", text: "Open your notes again" },
        { id: "colour", text: "Add what was missing, in another colour" },
        { id: "again", text: "Start from an empty page the next day" },
      ],
      scoring: "longest_subset",
      explanation:
        "The notes go away **first**: with them in view, nothing has to be recalled. Only then do they come back, to show what was missing. The second colour is your study plan, and the empty page of the next day tells whether it worked.",
    },
  },
  {
    ref: "q-spacing-gaps",
    lesson: "spacing",
    title: "Spacing in three words",
    body: {
      type: "cloze",
      stem: "Spreading practice over time is called {{name}}. The longer you want to remember, the {{longer}} the best gap between two reviews. With the rule of the little program, a card that you know after 4 days comes back after {{days}} days.",
      parts: [
        {
          id: "name",
          weight: "0.4",
          type: "short_answer",
          answers: [
            { text: "spacing", fraction: "1", feedback: "Yes: *spacing*, or distributed practice." },
            {
              text: "(spaced|distributed) (practice|learning)",
              isPattern: true,
              fraction: "1",
              feedback: "Yes, or *spacing* for short.",
            },
            { text: "*mass*", fraction: "0", feedback: "Massed practice is the opposite: everything in one sitting." },
            {
              text: "*interleav*",
              fraction: "0",
              feedback: "Interleaving mixes *kinds* of problems. This one is about time.",
            },
          ],
          caseSensitive: false,
        },
        {
          id: "longer",
          weight: "0.3",
          type: "single_choice",
          options: [
            {
              id: "a",
              text: "shorter",
              fraction: "0",
              feedback: "Look at the table: 1½ to 3 days for a week, 3 to 5 weeks for a year.",
            },
            { id: "b", text: "longer", fraction: "1", feedback: "Yes, though not in step with the delay." },
            {
              id: "c",
              text: "less important",
              fraction: "0",
              feedback: "It matters all the more: a gap that is far too short costs a lot.",
            },
          ],
          shuffle: false,
        },
        {
          id: "days",
          weight: "0.3",
          type: "numeric",
          answers: [
            {
              value: "10",
              tolerance: { kind: "nominal", value: "0" },
              fraction: "1",
              feedback: "Right: 4 × 2.5 = 10.",
            },
            {
              value: "6.5",
              tolerance: { kind: "nominal", value: "0.5" },
              fraction: "0",
              feedback: "You added 2.5; the program multiplies.",
            },
            {
              value: "1",
              tolerance: { kind: "nominal", value: "0" },
              fraction: "0",
              feedback: "One day is for a card that you did *not* know.",
            },
          ],
          unit: { units: [{ symbol: "days", multiplier: "1" }], isRequired: false, penalty: "0" },
        },
      ],
      explanation:
        "Spacing spreads the same hours over more days. The best gap grows with the time until you need the knowledge, and programs for flashcards let it grow by themselves: every success multiplies the interval.",
    },
  },
  {
    ref: "q-feedback-levels",
    lesson: "feedback",
    title: "What is it aimed at?",
    body: {
      type: "matching",
      stem: "Match each comment with what it is aimed at.",
      lefts: [
        {
          id: "units",
          text: "“The unit is missing in your last line.”",
          rightId: "task",
          feedback: "It names what is not right in the work itself: the *task*.",
        },
        {
          id: "draw",
          text: "“Draw the situation before you write the equation.”",
          rightId: "process",
          feedback: "It speaks of how the work is done: the *process*.",
        },
        {
          id: "check",
          text: "“How could you have noticed that 300 years is too old?”",
          rightId: "steering",
          feedback: "It asks the learner to watch over the work: *steering*.",
        },
        {
          id: "talent",
          text: "“You really have a head for numbers.”",
          rightId: "self",
          feedback: "It praises the person, and says nothing of the work: the *self*.",
        },
      ],
      rights: [
        { id: "task", text: "The task" },
        { id: "process", text: "The process" },
        { id: "steering", text: "The learner’s own steering" },
        { id: "self", text: "The self" },
        { id: "goal", text: "The goal of the course" },
      ],
      explanation:
        "Task: is it right? Process: how did you get there? Steering: how could you have noticed? Self: praise or blame of the person. The second and third help understanding most; the last helps learning hardly at all.",
    },
  },
];
