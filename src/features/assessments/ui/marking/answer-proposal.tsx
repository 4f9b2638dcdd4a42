"use client";

import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import type { ProposedLevels } from "../../contract-proposals.ts";
import type { ChosenLevel, Rubric } from "../../rubric.ts";

/** The levels of a proposal as a form of marking takes them. */
const levelsIn = ({ criteria }: ProposedLevels): ChosenLevel[] =>
  criteria.flatMap(({ criterionId, levelId }) => (levelId === null ? [] : [{ criterionId, levelId }]));

/** What the levels of a proposal rest on. */
export const quotesIn = (proposal: ProposedLevels | undefined): string[] =>
  proposal?.criteria.flatMap(({ quotes }) => quotes) ?? [];

type AnswerProposalProps = {
  proposal: ProposedLevels;
  /** As the page calls who wrote it. */
  writer: string;
  rubric: Rubric;
  onFill: (levels: ChosenLevel[]) => void;
  onShow: (quote: string) => void;
};

/** What a model proposes for one answer, criterion by criterion, with the words that it rests on. */
export function AnswerProposal({ proposal, writer, rubric, onFill, onShow }: AnswerProposalProps) {
  const { criteria, isAgreed, model } = proposal;
  const hasLevels = criteria.some(({ levelId }) => levelId !== null);
  return (
    <section
      aria-label={`Proposal for ${writer}`}
      className="flex flex-col gap-3 rounded-lg border border-border border-dashed p-4"
    >
      <p className="flex flex-wrap items-center justify-between gap-2 text-sm">
        <span className="font-semibold">Proposed by {model}</span>
        <Badge tone={isAgreed ? "note" : "warning"}>{isAgreed ? "Three readings agree" : "Needs you"}</Badge>
      </p>
      <dl className="flex flex-col gap-3 text-sm">
        {rubric.criteria.map(({ id, title, levels }) => {
          const proposed = criteria.find(({ criterionId }) => criterionId === id);
          const level = levels.find((each) => each.id === proposed?.levelId);
          return (
            <div key={id} className="flex flex-col gap-1">
              <dt className="text-muted-foreground">{title}</dt>
              <dd>
                <span className="font-medium">
                  {level ? level.title : "The readings differ, or show nothing for it"}
                </span>
                {level && !proposed?.isAgreed && (
                  <span className="text-muted-foreground"> (two readings of three)</span>
                )}
                {proposed?.quotes.map((quote) => (
                  <button
                    key={quote}
                    type="button"
                    title="Show it in the text"
                    className="mt-1 block min-h-6 w-full rounded-xs border-primary/50 border-s-2 ps-3 text-start text-muted-foreground italic focus-ring hover:text-foreground"
                    onClick={() => onShow(quote)}
                  >
                    <q>{quote}</q>
                  </button>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
      {hasLevels && (
        <Button size="sm" variant="outline" className="self-start" onClick={() => onFill(levelsIn(proposal))}>
          Fill in these levels
        </Button>
      )}
    </section>
  );
}
