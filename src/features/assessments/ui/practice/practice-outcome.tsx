import { Alert } from "#/ui/alert.tsx";
import type { Answer } from "../../answer.ts";
import type { Verdict } from "../../contract.ts";
import type { PracticeResult } from "../../contract-practice.ts";
import type { PublicQuestion } from "../../question.ts";
import { AnsweredQuestion } from "../answered-question.tsx";
import { Explanation } from "../explanation.tsx";
import { Reasons } from "../results/reasons.tsx";

const words = {
  correct: { tone: "success", title: "Right" },
  partly_correct: { tone: "warning", title: "Partly right" },
  incorrect: { tone: "danger", title: "Not right yet" },
  blank: { tone: "note", title: "Not answered" },
  needs_marking: { tone: "note", title: "Compare your answer with what a good one holds" },
} as const satisfies Record<Verdict, { tone: "success" | "warning" | "danger" | "note"; title: string }>;

/** What a try at a practice question came to, and why. */
export function PracticeOutcome({
  question,
  answer,
  result,
}: {
  question: PublicQuestion;
  answer: Answer;
  result: Pick<PracticeResult, "verdict" | "fraction" | "reasons" | "feedback" | "solution">;
}) {
  const { tone, title } = words[result.verdict];
  const percent = result.fraction === null ? null : Math.round(Number(result.fraction) * 100);
  return (
    <div className="flex flex-col gap-4">
      <Alert tone={tone} title={title} live>
        {result.verdict === "partly_correct" && percent !== null && `This earns ${percent} % of the marks.`}
      </Alert>
      <AnsweredQuestion question={question} answer={answer} solution={result.solution} feedback={result.feedback} />
      {result.solution && <Explanation solution={result.solution} />}
      {!result.solution && result.verdict === "partly_correct" && <Reasons reasons={result.reasons} />}
    </div>
  );
}

/** A try that the server did not take. */
export function PracticeFault({ message }: { message: string }) {
  return (
    <Alert tone="danger" title="Your answer was not checked" className="mt-3">
      {message} It is still here.
    </Alert>
  );
}
