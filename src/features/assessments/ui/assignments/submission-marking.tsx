"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { formatMarks } from "#/core/marks.ts";
import { Alert } from "#/ui/alert.tsx";
import { Kbd } from "#/ui/kbd.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { Prose } from "#/ui/prose.tsx";
import { toast } from "#/ui/toast.ts";
import type { SubmissionMarking as Marking } from "../../contract-assignments-work.ts";
import type { ChosenLevel } from "../../rubric.ts";
import { Fold } from "../fold.tsx";
import { LocalTime } from "../local-time.tsx";
import { AnswerProposal, quotesIn } from "../marking/answer-proposal.tsx";
import { showQuote, useEvidence } from "../marking/use-evidence.ts";
import { focusFirst } from "../marking/use-marking-keys.ts";
import { countWords } from "../question-types.ts";
import { FileList } from "./file-list.tsx";
import { MarkSubmissionForm } from "./mark-submission-form.tsx";
import { useSubmissionProposals } from "./use-submission-proposals.ts";

/** A submission beside the form that marks it; with the keyboard alone if one likes. */
export function SubmissionMarking({ marking: given }: { marking: Marking }) {
  const router = useRouter();
  const [marking, setMarking] = useState(given);
  const form = useRef<HTMLFormElement>(null);
  const base = `/teach/courses/${marking.courseId}/assignments/${marking.assignmentId}/submissions`;
  const { previousId, nextId, nextWaitingId, rubric } = marking;
  const text = useRef<HTMLElement>(null);
  const [filled, setFilled] = useState<ChosenLevel[] | null>(null);
  const { items } = useSubmissionProposals(marking.assignmentId);
  const proposal = marking.earned === null ? items.find(({ submissionId }) => submissionId === marking.id) : undefined;
  useEvidence(text, quotesIn(proposal));
  useEffect(() => {
    if (filled) focusFirst(form.current);
  }, [filled]);

  useEffect(() => {
    if (location.hash === "#to-mark") focusFirst(form.current);
  }, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const id = event.code === "KeyJ" ? nextId : event.code === "KeyK" ? previousId : null;
      if (!event.altKey || event.ctrlKey || event.metaKey || id === null) return;
      event.preventDefault();
      router.push(`${base}/${id}#to-mark`);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [base, nextId, previousId, router]);

  const take = (next: Marking) => {
    toast.success(`${formatMarks(next.earned ?? "0")} of ${formatMarks(next.possible)} points saved`);
    setMarking(next);
    setFilled(null);
    if (nextWaitingId) router.push(`${base}/${nextWaitingId}#to-mark`);
    else router.refresh();
  };

  return (
    <div className="flex flex-col gap-6">
      <nav aria-label="Submissions" className="flex flex-wrap items-center gap-2">
        {previousId && (
          <LinkButton href={`${base}/${previousId}`} variant="outline" size="sm">
            <ArrowLeft aria-hidden className="rtl:rotate-180" />
            Previous
          </LinkButton>
        )}
        {nextId && (
          <LinkButton href={`${base}/${nextId}`} variant="outline" size="sm">
            Next
            <ArrowRight aria-hidden className="rtl:rotate-180" />
          </LinkButton>
        )}
        {(previousId || nextId) && (
          <span className="hidden items-center gap-1 text-muted-foreground text-sm sm:flex">
            <Kbd>Alt</Kbd>
            <Kbd>K</Kbd> and <Kbd>J</Kbd>
          </span>
        )}
      </nav>
      {!marking.isLatest && (
        <Alert tone="warning" title="The learner has handed in again since">
          A mark given here is kept, and does not count: the latest submission does.
        </Alert>
      )}
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <article
          ref={text}
          aria-label="Submission"
          className="flex min-w-0 flex-col gap-4 rounded-xl border border-border bg-card p-5 shadow-xs sm:p-7"
        >
          {marking.textHtml ? (
            <>
              <Prose html={marking.textHtml} />
              <p className="text-end text-muted-foreground text-sm">{countWords(marking.text)} words</p>
            </>
          ) : (
            <p className="text-muted-foreground text-sm">No text.</p>
          )}
          <FileList files={marking.files} label="Files" />
        </article>
        <div className="flex min-w-0 flex-col gap-4 xl:sticky xl:top-20">
          {proposal && rubric && (
            <AnswerProposal
              proposal={proposal}
              writer={marking.learner.name}
              rubric={rubric}
              onFill={setFilled}
              onShow={(quote) => showQuote(text.current, quote)}
            />
          )}
          <MarkSubmissionForm
            key={`${marking.id} ${marking.revision}`}
            marking={marking}
            filled={filled}
            formRef={form}
            onMarked={take}
          />
          <MarkHistory marking={marking} />
        </div>
      </div>
    </div>
  );
}

function MarkHistory({ marking: { history } }: { marking: Marking }) {
  if (history.length === 0) return null;
  return (
    <Fold label={history.length === 1 ? "Marked before" : `Marked ${history.length} times before`}>
      <ol className="mt-1 flex flex-col gap-2 ps-9 text-sm">
        {history.map((mark) => (
          <li key={mark.revision} className="list-disc">
            {formatMarks(mark.earned)} of {formatMarks(mark.possible)}{" "}
            <span className="text-muted-foreground">
              {mark.markedBy ? `by ${mark.markedBy.name}, ` : ""}
              <LocalTime at={mark.markedAt} />
            </span>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
