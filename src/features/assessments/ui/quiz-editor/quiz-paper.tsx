import { formatMarks } from "#/core/marks.ts";
import { Prose } from "#/ui/prose.tsx";
import type { QuizPaper as Paper } from "../../contract-quiz-questions.ts";
import { Explanation } from "../explanation.tsx";
import { QuestionStem } from "../question-stem.tsx";
import { letterOf } from "../question-types.ts";
import { limitWords } from "../quiz/quiz-rules.ts";
import { inGroups } from "../section-groups.ts";
import { SectionHeading } from "../section-heading.tsx";
import { PaperRoom } from "./paper-room.tsx";
import { PaperRubric } from "./paper-rubric.tsx";

/** A quiz on paper: room for name and answers, or the key. */
export function QuizPaper({ paper, withKey }: { paper: Paper; withKey: boolean }) {
  return (
    <article className="flex flex-col gap-8">
      <header className="flex flex-col gap-3">
        <h2 className="font-semibold font-serif text-2xl">{paper.title}</h2>
        <p className="text-muted-foreground text-sm">
          Version {letterOf(paper.version - 1)}
          {withKey && ", with its key"} · {formatMarks(paper.possible)} points
          {paper.timeLimitSeconds !== null && ` · ${limitWords(paper.timeLimitSeconds)}`}
        </p>
        {!withKey && (
          <p className="flex gap-2 pt-2">
            Name <span className="flex-1 border-foreground border-b" />
          </p>
        )}
        {!withKey && paper.instructionsHtml && <Prose html={paper.instructionsHtml} size="compact" />}
      </header>
      {inGroups(paper.sections, paper.questions).map(({ section, items }) => (
        <div key={section?.position ?? -1} className="flex flex-col gap-7">
          {section && <SectionHeading section={section} />}
          <ol start={items[0]!.index + 1} className="flex flex-col gap-7">
            {items.map(({ item, index }) => (
              <PaperQuestion key={item.question.id} item={item} number={index + 1} withKey={withKey} />
            ))}
          </ol>
        </div>
      ))}
    </article>
  );
}

type PaperQuestionProps = { item: Paper["questions"][number]; number: number; withKey: boolean };

function PaperQuestion({ item, number, withKey }: PaperQuestionProps) {
  return (
    <li className="break-inside-avoid">
      <div className="flex items-start gap-3">
        <span className="font-semibold tabular-nums">{number}.</span>
        <div className="min-w-0 flex-1">
          <QuestionStem question={item.question} />
          <div className="mt-3">
            <PaperRoom question={item.question} solution={withKey ? item.solution : null} />
          </div>
          {withKey && (
            <div className="mt-3 flex flex-col gap-3">
              <Explanation solution={item.solution} />
              {item.rubric && <PaperRubric rubric={item.rubric} />}
            </div>
          )}
        </div>
        <span className="shrink-0 text-muted-foreground text-sm">{formatMarks(item.points)} p.</span>
      </div>
    </li>
  );
}
