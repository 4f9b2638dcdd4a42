import type { QuestionStatistics } from "../../contract-statistics.ts";
import { bounds } from "../../statistics.ts";

/** In pixels; across it is as wide as there is room, so that its numbers can be read on a phone too. */
const height = 208;
const x = (facility: number) => `${Math.max(0, Math.min(1, facility)) * 100}%`;
/** From −.5 to 1; what lies below stands at the foot. */
const y = (discrimination: number) => ((1 - Math.max(-0.5, discrimination)) / 1.5) * height;

/** Each question by facility and discrimination; the band in the middle is where both are sound. The table holds the numbers. */
export function ItemChart({ questions }: { questions: readonly QuestionStatistics[] }) {
  const placed = questions
    .map((question, index) => ({ ...question, number: index + 1 }))
    .filter((question) => question.discrimination !== null);
  if (placed.length === 0) return null;
  return (
    <figure className="rounded-lg border border-border bg-card p-5">
      <figcaption className="mb-3 font-medium text-sm">
        Each question by its number: easier to the right, telling strong from weak learners better further up. The
        shaded part is sound.
      </figcaption>
      <div className="ps-11 pe-4 pt-3 pb-10">
        <svg height={height} className="block w-full overflow-visible" aria-hidden="true">
          <rect
            x={x(bounds.hard)}
            y={y(1)}
            width={x(bounds.easy - bounds.hard)}
            height={y(bounds.weak) - y(1)}
            className="fill-success-soft stroke-success/30"
          />
          {[0, 0.3, 0.5, 0.7, 0.9, 1].map((tick) => (
            <text
              key={tick}
              x={x(tick)}
              y={height + 18}
              textAnchor="middle"
              className="fill-muted-foreground text-[11px]"
            >
              {tick}
            </text>
          ))}
          {[-0.5, 0, 0.15, 0.5, 1].map((tick) => (
            <text key={tick} x={-8} y={y(tick) + 4} textAnchor="end" className="fill-muted-foreground text-[11px]">
              {tick}
            </text>
          ))}
          <line x1={x(0)} x2={x(1)} y1={y(0)} y2={y(0)} className="stroke-border" />
          <line x1={x(0)} x2={x(0)} y1={y(1)} y2={y(-0.5)} className="stroke-border" />
          {placed.map(({ questionId, number, facility, discrimination, warnings }) => (
            <g key={questionId}>
              <circle
                cx={x(facility)}
                cy={y(discrimination ?? 0)}
                r={10}
                className={
                  warnings.length > 0 ? "fill-warning-soft stroke-warning" : "fill-primary-soft stroke-primary"
                }
              />
              <text
                x={x(facility)}
                y={y(discrimination ?? 0) + 4}
                textAnchor="middle"
                className="fill-foreground font-medium text-[11px]"
              >
                {number}
              </text>
            </g>
          ))}
        </svg>
      </div>
      {placed.length < questions.length && (
        <p className="mt-2 text-muted-foreground text-sm">
          Questions on which everybody earned the same stand in the table alone.
        </p>
      )}
    </figure>
  );
}
