import { formatMarks } from "#/core/marks.ts";
import type { AnswerCheck } from "../../contract-checks.ts";
import type { PublicQuestion } from "../../question.ts";
import { AnsweredQuestion } from "../answered-question.tsx";
import { Fold } from "../fold.tsx";
import { LocalTime } from "../local-time.tsx";

/** What the learner had checked during the attempt, folded away. */
export function CheckedTries({ question, checks }: { question: PublicQuestion; checks: readonly AnswerCheck[] }) {
  if (checks.length === 0) return null;
  return (
    <Fold
      label={
        checks.length === 1 ? "Checked once during the attempt" : `Checked ${checks.length} times during the attempt`
      }
    >
      <ol className="mt-2 flex flex-col gap-4">
        {checks.map(({ number, answer, fraction, checkedAt }) => (
          <li key={number} className="border-border border-s-2 ps-4">
            <p className="mb-2 text-sm">
              <span className="font-medium">Try {number}</span>, <LocalTime at={checkedAt} />: told{" "}
              {formatMarks(fraction)} of 1
            </p>
            <AnsweredQuestion
              question={question}
              answer={answer}
              solution={null}
              feedback={null}
              answerLabel="Answer"
            />
          </li>
        ))}
      </ol>
    </Fold>
  );
}
