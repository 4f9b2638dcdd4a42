import { PictureMarks } from "../picture-marks.tsx";
import type { AnsweredProps } from "./answered-props.ts";
import { PartFeedback } from "./part-mark.tsx";

export function AnsweredHotspot({ question, answer, solution, feedback }: AnsweredProps<"hotspot">) {
  const points = answer?.points ?? [];
  return (
    <div className="flex flex-col gap-3">
      <PictureMarks picture={question.picture} points={points} regions={solution?.regions} />
      {points.length === 0 && <p className="text-muted-foreground">Nothing was marked.</p>}
      {solution && solution.regions.length > 0 && (
        <p>
          <span className="font-medium text-muted-foreground text-sm">Right places: </span>
          {solution.regions.map(({ label }) => label).join(", ")}
        </p>
      )}
      {feedback?.options.map(({ id, html }) => (
        <PartFeedback key={id} html={html} />
      ))}
    </div>
  );
}
