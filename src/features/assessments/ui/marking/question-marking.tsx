"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { formatMarks } from "#/core/marks.ts";
import { Alert } from "#/ui/alert.tsx";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { Prose } from "#/ui/prose.tsx";
import { toast } from "#/ui/toast.ts";
import type { MarkResult, WaitingAnswer } from "../../contract-attempts.ts";
import type { Proposal } from "../../contract-proposals.ts";
import { type ChosenLevel, rubricOf } from "../../rubric.ts";
import { speaksToMarker } from "../../speaks-to-marker.ts";
import { Explanation } from "../explanation.tsx";
import { LocalTime } from "../local-time.tsx";
import { AnswerProposal, quotesIn } from "./answer-proposal.tsx";
import { needWords } from "./mark-mode.ts";
import { MarkPanel } from "./mark-panel.tsx";
import { MarkedAnswer } from "./marked-answer.tsx";
import { MarkingKeys } from "./marking-keys.tsx";
import { ProposalsPanel } from "./proposals-panel.tsx";
import { savedWords } from "./saved-words.ts";
import { showQuote, useEvidence } from "./use-evidence.ts";
import { focusFirst, useMarkingKeys } from "./use-marking-keys.ts";
import { useProposals } from "./use-proposals.ts";

type QuestionMarkingProps = {
  courseId: string;
  quizId: string;
  questionId: string;
  items: readonly WaitingAnswer[];
  hasMore: boolean;
};

/** All answers to one question, one after another, so that they are marked alike. */
export function QuestionMarking({ courseId, quizId, questionId, items, hasMore }: QuestionMarkingProps) {
  const router = useRouter();
  const list = useRef<HTMLOListElement>(null);
  const [marked, setMarked] = useState<ReadonlyMap<string, MarkResult>>(new Map());
  const [first] = items;
  const proposals = useProposals({ quizId, questionId });
  const proposalFor = ({ attemptId, answerSeq }: WaitingAnswer) =>
    proposals.items.find((each) => each.attemptId === attemptId && each.answerSeq === answerSeq);
  useMarkingKeys(list);
  const waiting = items.filter((item) => isForMe(item) && !marked.has(item.attemptId));

  const take = (result: MarkResult) => {
    const { attemptId } = result;
    setMarked((before) => new Map(before).set(attemptId, result));
    toast.success(savedWords(result));
    const [next] = waiting.filter((one) => one.attemptId !== attemptId);
    if (next) focusFirst(list.current?.querySelector<HTMLFormElement>(`[data-attempt="${next.attemptId}"] form`));
  };

  return (
    <div className="flex flex-col gap-6">
      {first && (
        <section aria-label="The question" className="flex flex-col gap-4">
          <Prose html={first.question.stemHtml} />
          <Explanation solution={first.solution} />
        </section>
      )}
      <p role="status" className="text-muted-foreground text-sm">
        {waiting.length === 1 ? "1 answer waits" : `${waiting.length} answers wait`} on this page.
      </p>
      <ProposalsPanel state={proposals.state} onAccepted={() => router.refresh()} />
      <MarkingKeys />
      <ol ref={list} className="flex flex-col gap-6">
        {items.map((item, index) => (
          <li key={item.attemptId} data-attempt={item.attemptId}>
            <AnswerCard
              courseId={courseId}
              item={item}
              number={index + 1}
              result={marked.get(item.attemptId)}
              proposal={proposalFor(item)}
              hasModel={Boolean(proposals.state.data?.model)}
              hasNext={waiting.length > 1}
              onMarked={take}
            />
          </li>
        ))}
      </ol>
      {waiting.length === 0 && (
        <Alert
          tone="success"
          title={doneWords(items, hasMore)}
          action={
            hasMore ? (
              <Button
                size="sm"
                variant="outline"
                onClick={() => {
                  setMarked(new Map());
                  router.refresh();
                }}
              >
                Go on
              </Button>
            ) : (
              <LinkButton href={`/teach/courses/${courseId}/marking?by=question`} size="sm" variant="outline">
                To the queue
              </LinkButton>
            )
          }
        />
      )}
    </div>
  );
}

const doneWords = (items: readonly WaitingAnswer[], hasMore: boolean): string => {
  if (hasMore) return "These are marked; more answers wait";
  return items.every(({ marks }) => marks === null)
    ? "All answers to this question are marked"
    : "Nothing more here waits for you";
};

/** Where two mark, not what only others may give. */
const isForMe = ({ marks }: WaitingAnswer) => marks === null || marks.isForYou;

const isToMarker = ({ answer }: WaitingAnswer) => answer !== null && "text" in answer && speaksToMarker(answer.text);

type AnswerCardProps = {
  courseId: string;
  item: WaitingAnswer;
  number: number;
  result: MarkResult | undefined;
  proposal: Proposal | undefined;
  hasModel: boolean;
  hasNext: boolean;
  onMarked: (result: MarkResult) => void;
};

function AnswerCard({ courseId, item, number, result, proposal, hasModel, hasNext, onMarked }: AnswerCardProps) {
  const { grade } = item;
  const rubric = rubricOf(item.body);
  const [filled, setFilled] = useState<ChosenLevel[] | null>(null);
  const formRef = useRef<HTMLFormElement>(null);
  const answerRef = useRef<HTMLDivElement>(null);
  const shown = result === undefined && isForMe(item) ? proposal : undefined;
  useEvidence(answerRef, quotesIn(shown));
  useEffect(() => {
    if (filled) focusFirst(formRef.current);
  }, [filled]);
  return (
    <article
      aria-labelledby={`answer-${number}`}
      data-waiting={(result === undefined && isForMe(item)) || undefined}
      className="flex scroll-mt-20 flex-col gap-4 rounded-xl border border-border bg-card p-5 shadow-xs sm:p-7"
    >
      <header className="flex flex-wrap items-center justify-between gap-2">
        <h2 id={`answer-${number}`} className="font-semibold">
          {item.learner.name}
          {item.number > 1 && <span className="font-normal text-muted-foreground">, attempt {item.number}</span>}
        </h2>
        {result ? (
          <Badge tone="success">
            {result.grade.earned === null
              ? "Handed in"
              : `${formatMarks(result.grade.earned)} of ${formatMarks(grade.possible)}`}
          </Badge>
        ) : (
          <span className="flex flex-wrap items-center gap-2 text-muted-foreground text-sm">
            {item.marks && <Badge tone="note">{needWords(item.marks)}</Badge>}
            <LocalTime at={item.submittedAt} />
          </span>
        )}
      </header>
      <div ref={answerRef}>
        <MarkedAnswer
          {...item}
          solution={null}
          courseId={courseId}
          attemptId={item.attemptId}
          prefix={`answer-${number}`}
        />
      </div>
      {!result && hasModel && rubric && isToMarker(item) && (
        <p className="text-muted-foreground text-sm">
          Something in this answer speaks to whoever marks it, so no model reads it.
        </p>
      )}
      {shown && rubric && (
        <AnswerProposal
          proposal={shown}
          writer={item.number > 1 ? `${item.learner.name}, attempt ${item.number}` : item.learner.name}
          rubric={rubric}
          onFill={setFilled}
          onShow={(quote) => showQuote(answerRef.current, quote)}
        />
      )}
      {!result && (
        <MarkPanel
          courseId={courseId}
          attemptId={item.attemptId}
          questionId={item.question.id}
          grade={grade}
          marks={item.marks}
          rubric={rubric}
          filled={filled}
          hasNext={hasNext}
          formRef={formRef}
          onMarked={onMarked}
        />
      )}
    </article>
  );
}
