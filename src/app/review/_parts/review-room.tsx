"use client";

import { PracticeQuestion } from "#/features/assessments/ui/practice/practice-question.tsx";
import type { ReviewQueue, ReviewSummary } from "#/features/study/contract-review.ts";
import { type AskedQuestion, ReviewSession } from "#/features/study/ui/review-session.tsx";
import { SessionEnd } from "#/features/study/ui/session-end.tsx";

function Question({ item, clientKey, seconds, onAnswered, after }: AskedQuestion) {
  return (
    <PracticeQuestion
      item={{ ...item.question, lessonId: null, mine: null }}
      barrier={null}
      send={async (client, { answer, variant }) => {
        const given = { itemId: item.id, clientKey: clientKey(), seconds: seconds(), answer, variant };
        const answered = await client.reviews.answer.mutate(given);
        onAnswered(answered);
        return answered.result;
      }}
      after={after}
    />
  );
}

/** The questions of one feature and the cards of another, one after the other. */
export function ReviewRoom({ queue, summary }: { queue: ReviewQueue; summary: ReviewSummary }) {
  return (
    <ReviewSession
      queue={queue}
      question={(asked) => <Question {...asked} />}
      end={(done) => <SessionEnd summary={summary} done={done} />}
    />
  );
}
