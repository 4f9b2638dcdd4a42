import type { z } from "zod";
import type { ChoiceOption, QuestionBody } from "#/features/assessments/question.ts";
import type { Ledger, Place } from "../fidelity.ts";
import { htmlToMarkdown } from "../html-markdown.ts";
import {
  type H5pAnswer,
  H5pEssay,
  H5pMetadata,
  H5pMultiChoice,
  H5pPackage,
  H5pTrueFalse,
  type OverallFeedback,
} from "./h5p-content.ts";
import { accountForSettings } from "./h5p-settings.ts";

/** One exercise as it lies in the folder; the three files are JSON texts, null when a file is missing. */
export type ExerciseSource = {
  id: string;
  folder: string;
  content: string;
  library: string | null;
  metadata: string | null;
};

export type Exercise = {
  id: string;
  file: string;
  /** Null: it cannot be used, and the ledger says why. */
  body: QuestionBody | null;
  metadata: H5pMetadata;
};

type Writer = (html: string | undefined, part: string, kind: string) => string;

/** Converts, counts and settles each text of an exercise that is not empty. */
const createWriter =
  (file: string, ledger: Ledger): Writer =>
  (html, part, kind) => {
    if (html === undefined || html.trim() === "") return "";
    const item = {};
    const place: Place = { file, element: part };
    ledger.declare(item, kind, place);
    ledger.exact(item);
    return htmlToMarkdown(html, place, ledger);
  };

const parseJson = (source: string): unknown => {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
};

const optionId = (index: number): string =>
  index < 26 ? String.fromCharCode(97 + index) : `${optionId(Math.floor(index / 26) - 1)}${optionId(index % 26)}`;

const toOptions = (answers: readonly H5pAnswer[], file: string, ledger: Ledger, write: Writer): ChoiceOption[] =>
  answers.map((answer, index) => {
    const part = `answer ${index + 1}`;
    ledger.declare(answer, "H5P answer", { file, element: part });
    ledger.exact(answer);
    const { tip, chosenFeedback, notChosenFeedback } = answer.tipsAndFeedback ?? {};
    const option: ChoiceOption = {
      id: optionId(index),
      text: write(answer.text, part, "H5P answer text"),
      fraction: answer.correct === true ? "1" : "0",
      feedback: write(chosenFeedback, `${part}, feedback`, "H5P feedback"),
    };
    const unchosen = write(notChosenFeedback, `${part}, feedback when not chosen`, "H5P feedback");
    const hint = write(tip, `${part}, tip`, "H5P tip");
    return { ...option, ...(unchosen ? { feedbackUnchosen: unchosen } : {}), ...(hint ? { tip: hint } : {}) };
  });

/** An answer without words cannot be chosen by anybody. */
const withoutEmpty = (
  options: ChoiceOption[],
  answers: readonly H5pAnswer[],
  { file, ledger, item }: Reading,
): ChoiceOption[] =>
  options.filter(({ text }, index) => {
    if (text !== "") return true;
    ledger.fault("doubtful_exercise", `answer ${index + 1} is empty`, { file });
    ledger.leftOut(answers[index] as H5pAnswer, "an answer without words is dropped");
    ledger.changed(item, "an answer without words is dropped");
    return false;
  });

const isGeneric = (ranges: OverallFeedback): boolean =>
  ranges.every(
    ({ feedback }) =>
      (feedback ?? "")
        .replace(/<[^>]*>/g, " ")
        .trim()
        .split(/\s+/)
        .filter(Boolean).length <= 3,
  );

/** What H5P says for a total: dropped when it only says right or wrong, else added to the explanation. */
const toOverall = (ranges: OverallFeedback | undefined, file: string, ledger: Ledger, write: Writer): string => {
  if (!ranges?.length) return "";
  ledger.declare(ranges, "H5P overall feedback", { file, element: "overallFeedback" });
  if (isGeneric(ranges)) {
    ledger.leftOut(ranges, 'words such as "Correct!" for a total, which Stoa says in its own');
    return "";
  }
  ledger.changed(ranges, "feedback for a range of the total is added to the explanation");
  return ranges
    .map(
      ({ from, to, feedback }) => `${from}–${to} %: ${write(feedback, "overallFeedback", "H5P overall feedback text")}`,
    )
    .join("\n\n");
};

const together = (...parts: readonly string[]): string => parts.filter(Boolean).join("\n\n");

type Reading = { file: string; ledger: Ledger; item: object; write: Writer };

const unusable = (reason: string, { file, ledger, item }: Reading): null => {
  ledger.leftOut(item, reason);
  ledger.fault("unusable_exercise", reason, { file });
  return null;
};

const readChoice = (content: H5pMultiChoice, reading: Reading): QuestionBody | null => {
  const { file, ledger, item, write } = reading;
  const stem = write(content.question, "question", "H5P question text");
  const options = withoutEmpty(toOptions(content.answers, file, ledger, write), content.answers, reading);
  const rest = {
    shuffle: content.behaviour?.randomAnswers !== false,
    explanation: together(
      write(content.detailedSolution, "detailedSolution", "H5P solution"),
      toOverall(content.overallFeedback, file, ledger, write),
    ),
  };
  const right = options.filter(({ fraction }) => fraction === "1").length;
  if (stem === "") return unusable("the question has no text", reading);
  if (options.length < 2) return unusable("it has fewer than two answers", reading);
  if (right === 0) return unusable("none of its answers is right, so nobody can answer it", reading);
  const type = content.behaviour?.type ?? "auto";
  if (type === "single" && right > 1)
    ledger.fault("doubtful_exercise", `${right} answers are right, but only one may be chosen`, { file });
  if (type === "single" || (type === "auto" && right === 1)) {
    ledger.exact(item);
    return { type: "single_choice", stem, options, ...rest };
  }
  const isAllOrNothing = content.behaviour?.singlePoint === true;
  if (isAllOrNothing) ledger.exact(item);
  else ledger.changed(item, "a point for each right answer became the share of answers ticked or left rightly");
  return { type: "multiple_choice", stem, options, scoring: isAllOrNothing ? "all_or_nothing" : "parts", ...rest };
};

const readTrueFalse = (content: H5pTrueFalse, { file, ledger, item, write }: Reading): QuestionBody => {
  const told = content.behaviour ?? {};
  const correct = content.correct === "true";
  const say = (name: string) => (typeof told[name] === "string" ? write(told[name], name, "H5P feedback") : "");
  const [whenRight, whenWrong] = [say("feedbackOnCorrect"), say("feedbackOnWrong")];
  ledger.exact(item);
  return {
    type: "true_false",
    stem: write(content.question, "question", "H5P question text"),
    correct,
    feedbackTrue: correct ? whenRight : whenWrong,
    feedbackFalse: correct ? whenWrong : whenRight,
    explanation: together(
      write(content.detailedSolution, "detailedSolution", "H5P solution"),
      toOverall(content.overallFeedback, file, ledger, write),
    ),
  };
};

const readEssay = (content: H5pEssay, { file, ledger, item, write }: Reading): QuestionBody => {
  const words = (content.keywords ?? []).map(({ keyword }) => keyword.trim()).filter((word) => word !== "");
  if (content.keywords?.length) {
    ledger.declare(content.keywords, "H5P keywords", { file, element: "keywords" });
    if (words.every((word) => word === "*"))
      ledger.leftOut(content.keywords, "marks for any text at all: an essay is marked by a person");
    else ledger.changed(content.keywords, "keywords that a machine counts became guidance for the person who marks");
  }
  const telling = words.filter((word) => word !== "*");
  ledger.exact(item);
  return {
    type: "essay",
    stem: write(content.taskDescription, "taskDescription", "H5P question text"),
    guidance: telling.length ? `- ${telling.map((word) => `\`${word.replaceAll("`", "'")}\``).join("\n- ")}` : "",
    explanation: together(
      write(content.solution?.introduction, "solution, introduction", "H5P solution"),
      write(content.solution?.sample, "solution, sample", "H5P solution"),
      write(content.detailedSolution, "detailedSolution", "H5P solution"),
      toOverall(content.overallFeedback, file, ledger, write),
    ),
  };
};

const readBody = (library: string, source: unknown, reading: Reading): QuestionBody | null => {
  const attempt = <T extends { behaviour?: Record<string, unknown> }>(
    schema: z.ZodType<T>,
    convert: (content: T, reading: Reading) => QuestionBody | null,
  ): QuestionBody | null => {
    const parsed = schema.safeParse(source);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return unusable(
        `its content does not have the form of ${library}: ${issue?.path.join(".")} ${issue?.message}`,
        reading,
      );
    }
    accountForSettings(parsed.data, library, reading.file, reading.ledger);
    return convert(parsed.data, reading);
  };
  switch (library) {
    case "H5P.MultiChoice":
      return attempt(H5pMultiChoice, readChoice);
    case "H5P.TrueFalse":
      return attempt(H5pTrueFalse, readTrueFalse);
    case "H5P.Essay":
      return attempt(H5pEssay, readEssay);
    default:
      return unusable(`its kind ${library} has no counterpart`, reading);
  }
};

/** One H5P exercise as a question; what it cannot carry and what is wrong with it go to the ledger. */
export const readExercise = (source: ExerciseSource, ledger: Ledger): Exercise => {
  const before = ledger.size;
  const exercise = read(source, ledger);
  if (exercise.body === null) ledger.leaveOutSince(before, "its exercise cannot be used");
  return exercise;
};

const read = (source: ExerciseSource, ledger: Ledger): Exercise => {
  const file = `${source.folder}/content.json`;
  const item = {};
  ledger.declare(item, "H5P exercise", { file });
  const reading: Reading = { file, ledger, item, write: createWriter(file, ledger) };
  const metadata = H5pMetadata.safeParse(parseJson(source.metadata ?? "{}"));
  if (!metadata.success)
    ledger.fault("wrong_metadata", "its metadata cannot be read", { file: `${source.folder}/metadata.json` });
  const exercise = { id: source.id, file, metadata: metadata.data ?? {} };
  const description = H5pPackage.safeParse(parseJson(source.library ?? ""));
  if (!description.success)
    return {
      ...exercise,
      body: unusable("its h5p.json is missing or cannot be read, so its kind is unknown", reading),
    };
  accountForPackage(source, description.data, metadata.data ?? {}, ledger);
  const content = parseJson(source.content);
  if (content === undefined) return { ...exercise, body: unusable("its content.json is not JSON", reading) };
  return { ...exercise, body: readBody(description.data.mainLibrary, content, reading) };
};

const accountForPackage = (
  { id, folder }: ExerciseSource,
  description: z.infer<typeof H5pPackage>,
  metadata: H5pMetadata,
  ledger: Ledger,
): void => {
  const place = { file: `${folder}/h5p.json` };
  ledger.declare(description, "H5P package data", place);
  ledger.leftOut(description, "names H5P's libraries, which Stoa does not need; its licence is the book's");
  if (typeof description.title === "number")
    ledger.fault("wrong_metadata", "its title is a number instead of a text", place);
  else if (description.title !== undefined && description.title !== id)
    ledger.fault("wrong_metadata", `its title "${description.title}" is not its name ${id}`, place);
  ledger.declare(metadata, "H5P metadata", { file: `${folder}/metadata.json` });
  ledger.changed(metadata, "its page is used; tags, errata number and book are dropped: a question has no such fields");
  if (metadata.attachments?.length) ledger.leftOut(metadata, "its attachments are dropped");
};
