import { formatMarks } from "#/core/marks.ts";
import { Badge } from "#/ui/badge.tsx";
import { Prose } from "#/ui/prose.tsx";
import type { ShownMark, Submission } from "../../contract-assignments-work.ts";
import { lateWords } from "../gradebook/late-words.ts";
import { LocalTime } from "../local-time.tsx";
import { Reasons } from "../results/reasons.tsx";
import { lateText } from "./assignment-words.ts";
import { FileList } from "./file-list.tsx";

type SubmissionCardProps = { submission: Submission; isLatest: boolean };

/** One of the reader's own submissions, with its mark as far as it is shown. */
export function SubmissionCard({ submission, isLatest }: SubmissionCardProps) {
  const { id, number, submittedAt, lateSeconds, mark, textHtml, files } = submission;
  return (
    <article
      aria-labelledby={`submission-${id}`}
      className="flex flex-col gap-4 rounded-xl border border-border bg-card p-5 shadow-xs"
    >
      <header className="flex flex-wrap items-center justify-between gap-2">
        <div>
          <h3 id={`submission-${id}`} className="font-semibold">
            Submission {number}
          </h3>
          <p className="text-muted-foreground text-sm">
            Handed in <LocalTime at={submittedAt} />
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          {lateSeconds > 0 && <Badge tone="warning">{lateText(lateSeconds)}</Badge>}
          {!isLatest && <Badge tone="outline">Replaced by a later one</Badge>}
          {mark ? (
            <Badge tone="success">
              {formatMarks(mark.earned)} of {formatMarks(mark.possible)}
            </Badge>
          ) : (
            isLatest && <Badge>No mark yet</Badge>
          )}
        </div>
      </header>
      {textHtml && <Prose html={textHtml} />}
      <FileList files={files} label={`Files of submission ${number}`} />
      {mark && <MarkDetails mark={mark} />}
    </article>
  );
}

function MarkDetails({ mark }: { mark: ShownMark }) {
  const { before, deducted, lateUnits: units, latePer: per } = mark;
  return (
    <div className="flex flex-col gap-3 border-border border-t pt-4">
      {units > 0 && per && <p className="text-sm">{lateWords({ before, deducted, units, per })}.</p>}
      {mark.commentHtml && (
        <div>
          <p className="mb-1 font-medium text-sm">Comment</p>
          <Prose html={mark.commentHtml} />
        </div>
      )}
      <Reasons reasons={mark.reasons} />
    </div>
  );
}
