import type { Rubric } from "#/features/assessments/rubric.ts";
import type { DemoQuestion } from "./types.ts";
import { multipleChoice, numeric, right, shortAnswer, singleChoice, trueFalse, wrong } from "./write-question.ts";
import { level } from "./write-rubric.ts";

const planRubric: Rubric = {
  criteria: [
    {
      id: "why",
      title: "Why she feels as she does",
      description:
        "The gap between understanding while reading and the fear: fluency illusion, performance against learning, or retrieval against storage strength.",
      levels: [
        level("explained", "Explained", "1", "Says why reading with the text in view deceives her."),
        level("named", "Named", "0.5", "Names the gap, or tells that she is deceived, without a reason."),
        level("missing", "Missing", "0", "Comforts her, or passes over it."),
      ],
    },
    {
      id: "ideas",
      title: "Ideas with reasons",
      description: "Each idea of this course that is right and comes with the reason why it works.",
      levels: [
        level("three", "Three", "1.5", "At least three ideas, each with its reason."),
        level("two", "Two", "1", "Two with a reason; others are only named."),
        level("one", "One", "0.5", "One with a reason."),
        level("none", "None", "0", "Advice without reasons, or against the evidence."),
      ],
    },
    {
      id: "plan",
      title: "A plan for four weeks",
      description: "Whether she could begin with it tomorrow.",
      levels: [
        level("dated", "Can be carried out", "1", "Dates with gaps over the four weeks, and practice in speaking."),
        level("general", "General", "0.5", "Something to do, without dates, or all at the end."),
        level("no", "No plan", "0", "Good wishes."),
      ],
    },
    {
      id: "letter",
      title: "A letter to her",
      description: "",
      levels: [
        level("hers", "To her", "0.5", "Clear, friendly, about her exam, of the length asked for."),
        level("anyone", "To anyone", "0", "A list of tips, or far from the length."),
      ],
    },
  ],
};

export const examQuestions: DemoQuestion[] = [
  singleChoice({
    ref: "e-interpret-study",
    lesson: "why-we-forget",
    title: "Reading a result",
    stem: "A study compares two methods. On the day of learning, A gives 78% and B 66%. Three weeks later, A gives 31% and B 52%. Which conclusion is sound?",
    options: [
      wrong(
        "A leads to better learning, and its learners then practised too little",
        "Nothing in the data says so, and learning is what is there after three weeks.",
      ),
      right(
        "A gives better performance at first, and B gives better learning",
        "Yes. What counts as learning is the result after the delay.",
      ),
      wrong(
        "A and B come out equal, as each is ahead on one of the two days",
        "The two days do not measure the same. The later one measures what lasts.",
      ),
      wrong(
        "A and B cannot be compared, since every learner forgot something",
        "Forgetting is expected under both methods. *How much* is left can be compared well.",
      ),
    ],
    explanation: "The pattern is that of rereading and recall, or of blocked and mixed practice: the order turns over.",
  }),
  singleChoice({
    ref: "e-self-explanation",
    lesson: "elaboration-and-dual-coding",
    title: "Self-explanation",
    stem: "Four students study a worked solution. Who is using **self-explanation**?",
    options: [
      wrong(
        "Ada copies each line of it into her notebook without a mistake",
        "Copying can be done without understanding a single step.",
      ),
      wrong("Ben reads it three times until every line of it looks familiar", "Familiar is not the same as explained."),
      wrong(
        "Dora marks the three lines that she finds the most difficult",
        "A useful beginning. Self-explanation would be to say what they do, and why they hold.",
      ),
      right(
        "Cem says after each line what was done and why it is allowed",
        "Yes: he tells himself what each step does and how it follows.",
      ),
    ],
    explanation: "Self-explanation means telling yourself what a step does and how it fits with the step before.",
  }),
  singleChoice({
    ref: "e-stop-too-soon",
    lesson: "metacognition",
    title: "Once and done",
    stem: "Tariq takes a card out of his pack as soon as he has answered it right once. What is the main problem with this?",
    options: [
      right(
        "One success shows that it is reachable now, not that it will stay",
        "Yes. He judges by retrieval strength today and stops too early.",
      ),
      wrong(
        "One success makes the card too easy, so that it bores him next time",
        "Boredom is not the danger. He may not know it at all next time.",
      ),
      wrong(
        "One success can be due to guessing, which flashcards do not allow for",
        "Guessing matters with options to choose from. Here he had to produce the answer.",
      ),
      wrong(
        "One success uses up the benefit, so further tests would do him harm",
        "Further retrieval, spread over days, adds to the benefit.",
      ),
    ],
    explanation: "Recall it once or twice today and again on several other days. Only the other days prove learning.",
  }),
  singleChoice({
    ref: "e-block-first",
    lesson: "interleaving",
    title: "Designing a worksheet",
    stem: "A teacher has introduced a third formula for areas. Her class can use it, with effort. Which homework fits the evidence best?",
    options: [
      wrong(
        "Twelve problems on the third formula, as it is the newest of them",
        "Then everybody knows the formula before reading. Choosing is not practised.",
      ),
      wrong(
        "Four problems on each formula, each group under its own heading",
        "The headings give away the method. It is blocked practice in three parts.",
      ),
      right(
        "Twelve problems on all three formulas, shuffled and without headings",
        "Yes. The class has a foothold, so now choosing the formula can be practised.",
      ),
      wrong(
        "One very long problem in which the third formula is used twelve times",
        "One problem offers no choice between formulas and no contrast.",
      ),
    ],
    explanation: "Similar problems that need different methods are the case in which interleaving helps most.",
  }),
  singleChoice({
    ref: "e-myth-claim",
    lesson: "myths-and-monday",
    title: "A sales talk",
    stem: "A firm sells a “brain-based” method: *“95% of our customers say they learn better.”* Which question goes to the heart of the matter?",
    options: [
      wrong(
        "How many customers have there been, and in which countries?",
        "More of the same evidence would not help. Opinions do not measure learning.",
      ),
      wrong(
        "Which regions of the brain are more active with the method?",
        "Activity is impressive to look at and says nothing about results.",
      ),
      wrong(
        "Do the customers differ in the ways in which they prefer to learn?",
        "Preferences lead back to learning styles. They do not tell whether the method works.",
      ),
      right(
        "What did they know after a delay, compared with another method?",
        "Yes: a comparison, a measure of learning, and a delay.",
      ),
    ],
    explanation: "Compared with what? Measured how, and when? What result would prove it wrong?",
  }),
  multipleChoice({
    ref: "e-high-utility",
    lesson: "myths-and-monday",
    title: "High utility",
    stem: "Which techniques did Dunlosky and colleagues (2013) judge to be of **high** utility? Choose **all** that apply.",
    options: [
      wrong("Highlighting", "Rated low: popular, but it gives little for the time."),
      right("Practice testing", "Yes: retrieval practice under another name.", {
        feedbackUnchosen: "This is one of the two: practice testing works across ages, materials and tests.",
      }),
      wrong("Rereading", "Rated low, although it is most students’ favourite."),
      right("Distributed practice", "Yes: spacing under another name.", {
        feedbackUnchosen: "This is one of the two: distributed practice, that is, spacing.",
      }),
      wrong("Summarising", "Rated low: it helps those who have been trained in it, and needs much time."),
      wrong("Self-explanation", "Rated *moderate*: promising, with less evidence than the two at the top."),
    ],
    explanation:
      "Only practice testing and distributed practice were rated high. Self-explanation and interleaving were rated moderate.",
  }),
  trueFalse({
    ref: "e-feedback-person",
    lesson: "feedback",
    title: "Praise",
    stem: "Kluger and DeNisi found that feedback which draws attention to the **person** works better than feedback which draws attention to the **task**.",
    correct: false,
    feedbackTrue: "The other way round: the closer feedback comes to the self, the weaker or more harmful it is.",
    feedbackFalse: "Right. Attention to the self leaves less for the task, with praise as well as with blame.",
    explanation: "Good feedback is about the task, the process, and what to do next.",
  }),
  numeric({
    ref: "e-stability",
    lesson: "spacing",
    title: "What stability does",
    stem: "A review raises the stability of a memory from $S = 4$ to $S = 16$ days. By $R = e^{-t/S}$, what is the chance of recall **8 days after the review**, in per cent? (Round to a whole number.)",
    answers: [
      ["61", "1", "1", "Right: $e^{-8/16} = e^{-0.5} \\approx 0.61$."],
      ["0.61", "0.01", "0.5", "The value is right; in per cent it is 61."],
      ["14", "1", "0", "That is $e^{-8/4}$, the chance without the higher stability."],
      ["50", "1", "0", "The curve is no straight line: half the stability leaves $e^{-0.5}$, about 61%."],
    ],
    explanation: "$e^{-8/16} \\approx 0.607$. With the old stability it would have been $e^{-8/4} \\approx 0.135$.",
  }),
  shortAnswer({
    ref: "e-metacognition-word",
    lesson: "metacognition",
    title: "Too sure",
    stem: "A learner is 85% sure on average and has 60% of the answers right. What is this called? (One word.)",
    answers: [
      ["overconfidence", "1", "Yes, with a bias of +25 percentage points."],
      ["over*confiden*", "1", "Yes, overconfidence."],
      ["*overestimat*", "1", "Yes; the usual word is overconfidence."],
      ["bias", "0.5", "Bias is the name of the number. A positive bias is called overconfidence."],
      ["under*confiden*", "0", "That would be the case if the learner knew more than expected."],
      ["*", "0", "The confidence is *above* the share of right answers."],
    ],
    explanation: "Confidence above the share of right answers is overconfidence: 85 − 60 = +25 percentage points.",
  }),
  {
    ref: "e-essay-plan",
    lesson: "myths-and-monday",
    title: "A plan for somebody you know",
    body: {
      type: "essay",
      stem: "A friend has an oral exam in **four weeks**. So far she has read the script twice and marked it in three colours. She says: *“When I read it, I understand everything, but I’m afraid of the exam.”*\n\nWrite her a letter of 150–300 words. Explain why she feels as she does, and give her a plan for the four weeks. Use at least **three** ideas of this course, and say of each why it works.",
      guidance:
        "A sound diagnosis, three ideas with their reasons, a plan with dates, and a tone that fits her; the rubric says what each is worth. Language mistakes that leave the meaning clear cost nothing. A myth used as advice (“as you are a visual learner…”) is no idea of this course, and an idea counts once, however often it comes back.",
      rubric: planRubric,
      explanation:
        "A good letter explains that understanding while reading is performance with the text in view, and that the fear is a sound judgement. Its plan makes her *speak* from memory, on several days with gaps, on topics in mixed order, to somebody who asks back, and has her predict before each round how well it will go.",
    },
  },
];
