"use client";

import { Suspense } from "react";
import { laterPart } from "#/ui/later-part.ts";
import { Skeleton } from "#/ui/skeleton.tsx";
import type { QuestionType } from "../question.ts";
import type { AnswerInputProps } from "./answer/answer-props.ts";
import { MultipleChoice, SingleChoice, TrueFalse } from "./answer/choice-input.tsx";

const LineInput = laterPart(async () => (await import("./answer/text-input.tsx")).LineInput);
const EssayInput = laterPart(async () => (await import("./answer/text-input.tsx")).EssayInput);
const MatchingInput = laterPart(async () => (await import("./answer/matching-input.tsx")).MatchingInput);
const OrderingInput = laterPart(async () => (await import("./answer/ordering-input.tsx")).OrderingInput);
const ClozeInput = laterPart(async () => (await import("./answer/cloze-input.tsx")).ClozeInput);
const HotspotInput = laterPart(async () => (await import("./answer/hotspot-input.tsx")).HotspotInput);
const FileInput = laterPart(async () => (await import("./answer/file-input.tsx")).FileInput);
const CodeInput = laterPart(async () => (await import("./answer/code-input.tsx")).CodeInput);

/** Choices are in most lessons and always there; the rest is fetched where it is shown. */
const fetched: Partial<Record<QuestionType, { preload: () => Promise<void> }>> = {
  numeric: LineInput,
  formula: LineInput,
  short_answer: LineInput,
  essay: EssayInput,
  matching: MatchingInput,
  ordering: OrderingInput,
  cloze: ClozeInput,
  hotspot: HotspotInput,
  code: CodeInput,
  file: FileInput,
};

/** Fetches what questions of these types need, before the connection may be lost. */
export const preloadInputs = async (types: readonly QuestionType[]): Promise<void> => {
  await Promise.all([...new Set(types)].map((type) => fetched[type]?.preload()));
};

/** The learner's side of a question of any type. */
export function AnswerInput(props: AnswerInputProps) {
  const { question, answer } = props;
  if (question.type === "single_choice" && answer.type === "single_choice")
    return <SingleChoice {...props} options={question.options} chosen={answer.optionId} />;
  if (question.type === "multiple_choice" && answer.type === "multiple_choice")
    return <MultipleChoice {...props} options={question.options} chosen={answer.optionIds} />;
  if (answer.type === "true_false") return <TrueFalse {...props} value={answer.value} />;
  return (
    <Suspense fallback={<Skeleton className="h-24" />}>
      <FetchedInput {...props} />
    </Suspense>
  );
}

function FetchedInput(props: AnswerInputProps) {
  const { question, answer } = props;
  if (answer.type === "essay") return <EssayInput {...props} text={answer.text} />;
  if (question.type === "matching" && answer.type === "matching")
    return <MatchingInput {...props} question={question} answer={answer} />;
  if (question.type === "ordering" && answer.type === "ordering")
    return <OrderingInput {...props} question={question} answer={answer} />;
  if (question.type === "cloze" && answer.type === "cloze")
    return <ClozeInput {...props} question={question} answer={answer} />;
  if (question.type === "hotspot" && answer.type === "hotspot")
    return <HotspotInput {...props} question={question} answer={answer} />;
  if (question.type === "file" && answer.type === "file")
    return <FileInput {...props} question={question} fileIds={answer.fileIds} />;
  if (question.type === "code" && answer.type === "code")
    return <CodeInput {...props} question={question} text={answer.text} />;
  if (answer.type === "numeric" || answer.type === "formula" || answer.type === "short_answer")
    return <LineInput {...props} type={answer.type} text={answer.text} />;
  return null;
}
