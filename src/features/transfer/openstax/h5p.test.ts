import { describe, expect, it } from "vitest";
import { QuestionBody } from "#/features/assessments/question.ts";
import { Ledger } from "../fidelity.ts";
import { findExerciseFaults } from "./exercise-faults.ts";
import { readExercise } from "./h5p.ts";

const multiChoice = { mainLibrary: "H5P.MultiChoice", title: "x" };
const answer = (text: string, correct: boolean, feedback = "") => ({
  text,
  correct,
  tipsAndFeedback: { tip: "", chosenFeedback: feedback, notChosenFeedback: "" },
});
const generic = [{ from: 0, to: 100, feedback: "Correct!" }];

const read = (content: unknown, library: unknown = multiChoice, ledger = new Ledger("test")) => {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const exercise = readExercise(
    { id: "x", folder: "interactives/x", content: text, library: JSON.stringify(library), metadata: "{}" },
    ledger,
  );
  return { exercise, body: exercise.body, ledger };
};

describe("H5P exercises", () => {
  it("makes a single choice of one right answer, with feedback for each", () => {
    const { body, ledger } = read({
      question: "What is <code>1 + 1</code>?",
      answers: [
        answer("2", true, "Yes"),
        {
          ...answer("3", false, "No, <i>2</i>"),
          tipsAndFeedback: { tip: "count", chosenFeedback: "No, <i>2</i>", notChosenFeedback: "good" },
        },
      ],
      behaviour: { type: "auto", randomAnswers: true, singlePoint: true },
      overallFeedback: generic,
      detailedSolution: "It is 2.",
    });
    expect(body).toEqual({
      type: "single_choice",
      stem: "What is `1 + 1`?",
      options: [
        { id: "a", text: "2", fraction: "1", feedback: "Yes" },
        { id: "b", text: "3", fraction: "0", feedback: "No, *2*", feedbackUnchosen: "good", tip: "count" },
      ],
      shuffle: true,
      explanation: "It is 2.",
    });
    expect(QuestionBody.safeParse(body).success).toBe(true);
    expect(ledger.report().lost).toEqual([]);
  });

  it("makes a multiple choice of several right answers", () => {
    const answers = [answer("a", true), answer("b", true), answer("c", false)];
    const { body } = read({
      question: "q?",
      answers,
      behaviour: { type: "auto", singlePoint: true, randomAnswers: false },
    });
    expect(body).toMatchObject({ type: "multiple_choice", scoring: "all_or_nothing", shuffle: false });
    expect(QuestionBody.safeParse(body).success).toBe(true);
    expect(read({ question: "q?", answers, behaviour: { type: "auto" } }).body).toMatchObject({ scoring: "parts" });
  });

  it("keeps a single choice with two right answers and names it", () => {
    const { body, ledger } = read({
      question: "q?",
      answers: [answer("a", true), answer("b", true)],
      behaviour: { type: "single" },
    });
    expect(body?.type).toBe("single_choice");
    expect(ledger.report().faults).toMatchObject([
      { kind: "doubtful_exercise", place: { file: "interactives/x/content.json" } },
    ]);
  });

  it.each([
    [
      "no right answer",
      { question: "q?", answers: [{ text: "a" }, { text: "b" }] },
      multiChoice,
      "none of its answers is right",
    ],
    ["one answer", { question: "q?", answers: [answer("a", true)] }, multiChoice, "fewer than two answers"],
    ["no question", { question: " ", answers: [answer("a", true), answer("b", false)] }, multiChoice, "no text"],
    ["an unknown kind", { a: 1 }, { mainLibrary: "H5P.Crossword" }, "H5P.Crossword has no counterpart"],
    ["another form", { question: 7, answers: [] }, multiChoice, "does not have the form"],
    ["broken JSON", "{", multiChoice, "is not JSON"],
    ["no description", { question: "q?" }, null, "its kind is unknown"],
  ])("leaves out an exercise with %s, says why and loses nothing", (_, content, library, reason) => {
    const { body, ledger } = read(content, library);
    expect(body).toBeNull();
    const report = ledger.report();
    expect(report.faults.find(({ kind }) => kind === "unusable_exercise")?.message).toContain(reason);
    expect(report.totals).toMatchObject({ exact: 0, changed: 0, lostSilently: 0 });
  });

  it("drops an empty answer, but not the exercise", () => {
    const { body, ledger } = read({
      question: "q?",
      answers: [answer("a", true), answer(" ", false), answer("c", false)],
    });
    expect(body).toMatchObject({ options: [{ id: "a" }, { id: "c" }] });
    expect(ledger.report().faults[0]?.message).toBe("answer 2 is empty");
  });

  it("adds feedback for ranges to the explanation when it says more than right or wrong", () => {
    const { body } = read({
      question: "q?",
      answers: [answer("a", true), answer("b", false)],
      overallFeedback: [{ from: 0, to: 50, feedback: "Read the section on loops again." }],
    });
    expect(body?.explanation).toBe("0–50 %: Read the section on loops again.");
  });

  it("reads essays and true or false", () => {
    const essay = read(
      {
        taskDescription: "Why?",
        keywords: [{ keyword: "loop" }],
        solution: { introduction: "", sample: "So." },
        detailedSolution: "Thus.",
      },
      { mainLibrary: "H5P.Essay" },
    ).body;
    expect(essay).toEqual({ type: "essay", stem: "Why?", guidance: "- `loop`", explanation: "So.\n\nThus." });
    const yes = read(
      { question: "Is it?", correct: "true", behaviour: { feedbackOnCorrect: "Yes.", feedbackOnWrong: "Look again." } },
      { mainLibrary: "H5P.TrueFalse" },
    ).body;
    expect(yes).toMatchObject({
      type: "true_false",
      correct: true,
      feedbackTrue: "Yes.",
      feedbackFalse: "Look again.",
    });
    for (const body of [essay, yes]) expect(QuestionBody.safeParse(body).success).toBe(true);
  });

  it("names settings and fields that it cannot carry", () => {
    const { ledger } = read({
      question: "q?",
      answers: [answer("a", true), answer("b", false)],
      behaviour: { enableRetry: false },
      isFreeResponseSupported: true,
      novelty: { a: 1 },
    });
    const reasons = ledger
      .report()
      .kinds.flatMap(({ changes, omissions }) => [...changes, ...omissions].map(({ reason }) => reason));
    expect(reasons).toEqual(
      expect.arrayContaining([
        expect.stringContaining('"enableRetry": false'),
        expect.stringContaining("free answer"),
        expect.stringContaining('"novelty"'),
      ]),
    );
  });
});

describe("what stands around an exercise", () => {
  const source = { id: "x", folder: "interactives/x", content: "{}", library: null, metadata: null };
  const messagesOf = (ledger: Ledger) => ledger.report().faults.map(({ message }) => message);

  it("says when it has no description or one that cannot be read", () => {
    const ledger = new Ledger("test");
    expect(readExercise(source, ledger)).toMatchObject({ body: null, metadata: {} });
    readExercise({ ...source, library: JSON.stringify(multiChoice), metadata: '{"tags":7}' }, ledger);
    expect(messagesOf(ledger)).toEqual([
      "its h5p.json is missing or cannot be read, so its kind is unknown",
      "its metadata cannot be read",
      expect.stringContaining("does not have the form"),
    ]);
  });

  it("names a title that is not its name, and drops attachments and pictures", () => {
    const ledger = new Ledger("test");
    const content = {
      question: "q?",
      answers: [answer("a", true), answer("b", false)],
      media: { type: {} },
      UI: { a: "b" },
    };
    readExercise(
      {
        ...source,
        content: JSON.stringify({ ...content, checkLabel: "Check" }),
        library: JSON.stringify({ ...multiChoice, title: "y" }),
        metadata: '{"attachments":[1]}',
      },
      ledger,
    );
    expect(messagesOf(ledger)).toEqual(['its title "y" is not its name x']);
    readExercise({ ...source, library: JSON.stringify({ ...multiChoice, title: 7 }) }, ledger);
    readExercise({ ...source, library: JSON.stringify({ mainLibrary: "H5P.MultiChoice" }) }, ledger);
    expect(messagesOf(ledger)[1]).toBe("its title is a number instead of a text");
    const omitted = ledger.report().kinds.flatMap(({ omissions }) => omissions.map(({ reason }) => reason));
    expect(omitted).toEqual(
      expect.arrayContaining(["its attachments are dropped", "pictures beside the question are not brought over"]),
    );
  });

  it("names its answers beyond z, and takes an empty picture for none", () => {
    const answers = Array.from({ length: 28 }, (_, index) => answer(`${index}`, index === 0));
    const { body, ledger } = read({ question: "q?", answers, media: {} });
    expect(body).toMatchObject({ options: expect.arrayContaining([expect.objectContaining({ id: "ab" })]) });
    expect(ledger.report().kinds.map(({ kind }) => kind)).not.toContain("H5P picture");
  });

  it("reads a statement that is false, and essays whose keywords say nothing", () => {
    expect(
      read(
        { question: "Is it?", correct: "false", behaviour: { feedbackOnCorrect: "Yes.", feedbackOnWrong: "No." } },
        { mainLibrary: "H5P.TrueFalse" },
      ).body,
    ).toMatchObject({ correct: false, feedbackTrue: "No.", feedbackFalse: "Yes." });
    expect(read({ question: "Is it?", correct: "true" }, { mainLibrary: "H5P.TrueFalse" }).body).toMatchObject({
      feedbackTrue: "",
    });
    for (const keywords of [undefined, [], [{ keyword: "*" }]])
      expect(read({ taskDescription: "Why?", keywords }, { mainLibrary: "H5P.Essay" }).body).toMatchObject({
        guidance: "",
      });
  });

  it("accounts for looks, hidden solutions and flags that are as they should be", () => {
    const { ledger } = read({
      question: "q?",
      answers: [answer("a", true), answer("b", false)],
      behaviour: { inputFieldSize: 3 },
      isSolutionPublic: false,
      isFreeResponseSupported: false,
    });
    expect(ledger.report().kinds.find(({ kind }) => kind === "H5P setting")).toMatchObject({
      exact: 1,
      changed: 1,
      leftOut: 1,
    });
  });

  it("adds feedback for a range that has none as an empty one", () => {
    const { body } = read({
      question: "q?",
      answers: [answer("a", true), answer("b", false)],
      overallFeedback: [
        { from: 0, to: 50 },
        { from: 51, to: 100, feedback: "You know all there is to know." },
      ],
    });
    expect(body?.explanation).toBe("0–50 %: \n\n51–100 %: You know all there is to know.");
  });
});

describe("faults between exercises", () => {
  it("names equal answers, twins, slips of letters and questions without words", () => {
    const ledger = new Ledger("test");
    const make = (content: object) => read(content, multiChoice, ledger).exercise;
    const right = "This is a sentence of some length about loops.";
    findExerciseFaults(
      [
        make({
          question: "q?",
          answers: [answer("a", true, right), answer("a", false, "no")],
          detailedSolution: right,
        }),
        make({ question: "Q?", answers: [answer("A", false, "no"), answer("a", true, "yes")] }),
        make({
          question: "<pre>x</pre>",
          answers: [answer("a", true, right.slice(1)), answer("b", false, "no")],
          detailedSolution: right,
        }),
        make({
          question: "w?",
          answers: [answer("a", true, "yes"), answer("b", false, right)],
          detailedSolution: right,
        }),
      ],
      ledger,
    );
    const messages = ledger.report().faults.map(({ message }) => message);
    expect(messages).toEqual(
      expect.arrayContaining([
        "answers 1 and 2 are the same, one right, one wrong",
        "asks the same as x",
        "the question asks nothing in words: it stands on the text around it",
        "the feedback of the right answer and the solution differ by a slip of letters",
        "its solution is the feedback of a wrong answer",
      ]),
    );
  });

  it("names twins with different keys, equal answers and answers without feedback", () => {
    const ledger = new Ledger("test");
    const make = (content: unknown) => read(content, multiChoice, ledger).exercise;
    const essay = read({ taskDescription: "Why?" }, { mainLibrary: "H5P.Essay" }, ledger).exercise;
    findExerciseFaults(
      [
        make({ question: "q?", answers: [answer("a", true, "x"), answer("b", false, "y")] }),
        make({ question: "q?", answers: [answer("a", false, "x"), answer("b", true, "y")] }),
        make({ question: "r?", answers: [answer("a", false), answer("a", false, "y"), answer("b", true, "z")] }),
        make({ question: "See <pre>x</pre>", answers: [answer("a", true, "x"), answer("b", false, "y")] }),
        make({ question: "s?", answers: [answer("a", true, ""), answer("b", false, "y")], detailedSolution: "So." }),
        make("{"),
        essay,
      ],
      ledger,
    );
    const messages = ledger.report().faults.map(({ message }) => message);
    expect(messages).toEqual([
      "its content.json is not JSON",
      "asks the same, with another right answer, as x",
      "answers 1 and 2 are the same",
      "answers without feedback: 1",
      "answers without feedback: 1",
    ]);
  });
});
