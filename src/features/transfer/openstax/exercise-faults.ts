import type { ChoiceOption, QuestionBody } from "#/features/assessments/question.ts";
import type { Ledger } from "../fidelity.ts";
import { parseMarkdown } from "../markdown-tree.ts";
import type { Exercise } from "./h5p.ts";

type Usable = Exercise & { body: QuestionBody };

/** Near enough to the words to compare texts of one writer, without parsing each. */
const plain = (markdown: string): string =>
  markdown
    .replace(/(`+)([\s\S]*?)\1|\\([!-/:-@[-`{-~])|\*/g, (_, _fence, code = "", escaped = "") => code + escaped)
    .replace(/\s+/g, " ")
    .trim();

const optionsOf = (body: QuestionBody): ChoiceOption[] => ("options" in body ? body.options : []);

const isRight = ({ fraction }: ChoiceOption): boolean => fraction === "1";

/** Letters that differ between two texts, counted between their common beginning and end. */
const differingSpan = (a: string, b: string): number => {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end;
};

const findEqualOptions = ({ body, file }: Usable, ledger: Ledger): void => {
  const seen = new Map<string, number>();
  optionsOf(body).forEach((option, index) => {
    const first = seen.get(option.text);
    if (first === undefined) seen.set(option.text, index);
    else if (isRight(option) === isRight(optionsOf(body)[first] as ChoiceOption))
      ledger.fault("doubtful_exercise", `answers ${first + 1} and ${index + 1} are the same`, { file });
    else
      ledger.fault("doubtful_exercise", `answers ${first + 1} and ${index + 1} are the same, one right, one wrong`, {
        file,
      });
  });
};

const findWordlessStem = ({ body, file }: Usable, ledger: Ledger): void => {
  if (!/```|!\[/.test(body.stem)) return;
  const root = parseMarkdown(body.stem);
  if (root.children.every(({ type }) => type === "code" || type === "image"))
    ledger.fault("doubtful_exercise", "the question asks nothing in words: it stands on the text around it", { file });
};

// Solution and feedback of the right answer are meant to be one text; a few letters between them are a slip.
const findSlips = ({ body, file }: Usable, ledger: Ledger): void => {
  const explanation = plain(body.explanation);
  if (explanation === "") return;
  const right = optionsOf(body)
    .filter(isRight)
    .map(({ feedback }) => plain(feedback));
  const wrong = optionsOf(body)
    .filter((option) => !isRight(option))
    .map(({ feedback }) => plain(feedback));
  if (right.includes(explanation)) return;
  if (wrong.includes(explanation))
    ledger.fault("doubtful_exercise", "its solution is the feedback of a wrong answer", { file });
  for (const feedback of right) {
    const span = differingSpan(feedback, explanation);
    if (feedback !== "" && span > 0 && span <= 4 && span * 8 < explanation.length)
      ledger.fault(
        "doubtful_exercise",
        "the feedback of the right answer and the solution differ by a slip of letters",
        { file },
      );
  }
};

const findMissingFeedback = ({ body, file }: Usable, ledger: Ledger): void => {
  const options = optionsOf(body);
  const without = options.flatMap(({ feedback }, index) => (feedback === "" ? [index + 1] : []));
  if (without.length > 0)
    ledger.fault("doubtful_exercise", `answers without feedback: ${without.join(", ")}`, { file });
};

const signatureOf = ({ body }: Usable): string =>
  [
    plain(body.stem),
    ...optionsOf(body)
      .map(({ text }) => plain(text))
      .sort(),
  ]
    .join("\n")
    .toLowerCase();

/** Names what is wrong inside the exercises and between them. */
export const findExerciseFaults = (exercises: readonly Exercise[], ledger: Ledger): void => {
  const usable = exercises.filter((exercise): exercise is Usable => exercise.body !== null);
  const twins = new Map<string, Usable>();
  for (const exercise of usable) {
    findEqualOptions(exercise, ledger);
    findWordlessStem(exercise, ledger);
    findSlips(exercise, ledger);
    findMissingFeedback(exercise, ledger);
    const signature = signatureOf(exercise);
    const twin = twins.get(signature);
    if (!twin) twins.set(signature, exercise);
    else {
      const keys = [twin, exercise].map(({ body }) =>
        optionsOf(body)
          .filter(isRight)
          .map(({ text }) => plain(text))
          .sort()
          .join("\n"),
      );
      const verdict = keys[0] === keys[1] ? "asks the same as" : "asks the same, with another right answer, as";
      ledger.fault("duplicate_exercise", `${verdict} ${twin.id}`, { file: exercise.file });
    }
  }
};
