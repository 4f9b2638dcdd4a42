import { CalendarClock, FilePen, type LucideIcon, Repeat, Target } from "lucide-react";
import type { ReactNode } from "react";
import { Alert } from "#/ui/alert.tsx";
import { Card, CardContent } from "#/ui/card.tsx";
import { Prose } from "#/ui/prose.tsx";
import type { Assignment } from "../../contract-assignments.ts";
import { LocalTime } from "../local-time.tsx";
import { handInWords, timesWords } from "./assignment-words.ts";
import { RubricView } from "./rubric-view.tsx";

/** What is to be done, until when, and how it is marked. */
export function AssignmentIntro({ assignment }: { assignment: Assignment }) {
  const { possible, instructionsHtml, rubric, mine } = assignment;
  const { opensAt, dueAt, closesAt, submissionsAllowed } = mine?.rules ?? assignment;
  return (
    <div className="flex flex-col gap-8">
      {instructionsHtml && <Prose html={instructionsHtml} />}
      <Card>
        <CardContent className="p-5 sm:p-6">
          <h2 className="sr-only">Rules</h2>
          <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
            <Rule icon={Target} term="Points">
              {Number(possible)}
            </Rule>
            <Rule icon={FilePen} term="What you hand in">
              {handInWords(assignment)}
            </Rule>
            <Rule icon={Repeat} term="How often">
              {timesWords(submissionsAllowed)}
            </Rule>
            {(opensAt || dueAt || closesAt) && (
              <Rule icon={CalendarClock} term="Dates">
                <DateLine word="Opens" at={opensAt} />
                <DateLine word="Due" at={dueAt} />
                <DateLine word="Closes" at={closesAt} />
              </Rule>
            )}
          </dl>
        </CardContent>
      </Card>
      {rubric && (
        <section aria-labelledby="rubric">
          <h2 id="rubric" className="mb-3 font-semibold font-serif text-xl">
            How it is marked
          </h2>
          <RubricView rubric={rubric} />
        </section>
      )}
    </div>
  );
}

function DateLine({ word, at }: { word: string; at: string | null }) {
  return (
    at && (
      <span className="block">
        {word} <LocalTime at={at} />
      </span>
    )
  );
}

function Rule({ icon: Icon, term, children }: { icon: LucideIcon; term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="flex items-center gap-3 font-medium text-sm">
        <Icon aria-hidden className="size-5 shrink-0 text-primary" />
        {term}
      </dt>
      <dd className="ms-8 mt-0.5 text-muted-foreground text-sm leading-relaxed">{children}</dd>
    </div>
  );
}

/** What is late now, before it is handed in. */
export function LateNotice({ assignment: { mine } }: { assignment: Assignment }) {
  if (!mine?.isLateNow || mine.latest || mine.cannotSubmit !== null) return null;
  return (
    <Alert tone="warning" title="The due date has passed">
      You can still hand in. It will be marked as late
      {mine.rules.closesAt ? (
        <>
          , and nothing is taken after <LocalTime at={mine.rules.closesAt} />.
        </>
      ) : (
        "."
      )}
    </Alert>
  );
}
