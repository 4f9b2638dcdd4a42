import { Crosshair, Trash2 } from "lucide-react";
import { type KeyboardEvent, type MouseEvent, useState } from "react";
import { Button } from "#/ui/button.tsx";
import type { AnswerOf } from "../../answer.ts";
import { PictureMarks } from "../picture-marks.tsx";
import type { AnswerInputProps, QuestionOf } from "./answer-props.ts";
import { arrowStep, placeInWords, type Spot, withinPicture } from "./spots.ts";
import { TaskGroup } from "./task-group.tsx";

type HotspotInputProps = AnswerInputProps & { question: QuestionOf<"hotspot">; answer: AnswerOf<"hotspot"> };

/** A click sets a mark; by keyboard arrows move a crosshair and Enter sets the mark, to the same pixel. */
export function HotspotInput(props: HotspotInputProps) {
  const { question, answer, onChange, disabled, stemId } = props;
  const { picture, marks } = question;
  const { points } = answer;
  const [aim, setAim] = useState<Spot | null>(null);
  const [said, setSaid] = useState("");
  const center = { x: Math.round(picture.width / 2), y: Math.round(picture.height / 2) };
  const change = (next: Spot[]) => onChange({ type: "hotspot", points: next }, false);

  const mark = (spot: Spot) => {
    if (disabled) return;
    if (points.length >= marks && marks > 1) return setSaid(`All ${marks} marks are set. Remove one first.`);
    const next = marks === 1 ? [spot] : [...points, spot];
    change(next);
    setSaid(`Mark ${next.length} set, ${placeInWords(spot, picture)}`);
  };
  const click = (event: MouseEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * picture.width;
    const y = ((event.clientY - box.top) / box.height) * picture.height;
    mark(withinPicture({ x, y }, picture));
  };
  const press = (event: KeyboardEvent) => {
    const step = arrowStep(event.key, event.shiftKey, picture);
    if (step) {
      const from = aim ?? center;
      const next = withinPicture({ x: from.x + step.x, y: from.y + step.y }, picture);
      setAim(next);
      setSaid(placeInWords(next, picture));
    } else if (event.key === "Enter" || event.key === " ") mark(aim ?? center);
    else return;
    event.preventDefault();
  };

  return (
    <TaskGroup {...props}>
      <div
        role="application"
        aria-roledescription="picture to mark"
        aria-label={picture.alt}
        aria-describedby={`${stemId}-how`}
        tabIndex={disabled ? -1 : 0}
        onClick={click}
        onKeyDown={press}
        onFocus={(event) => event.currentTarget.matches(":focus-visible") && setAim((before) => before ?? center)}
        onBlur={() => setAim(null)}
        className="w-fit max-w-full cursor-crosshair rounded-lg focus-ring"
      >
        <PictureMarks picture={picture} points={points} aim={disabled ? null : aim} />
      </div>
      <p id={`${stemId}-how`} className="mt-2 text-muted-foreground text-sm">
        Click the picture. By keyboard: arrows move the cross, with Shift by one pixel; Enter sets the mark.
        {marks > 1 && ` You may set ${marks} marks.`}
      </p>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <ol className="mt-2 flex flex-col gap-1">
        {points.map((spot, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark has no identity but its number
          <li key={index} className="flex items-center gap-2 text-sm">
            <Crosshair aria-hidden className="size-4 text-primary" />
            Mark {index + 1}, {placeInWords(spot, picture)}
            {!disabled && (
              <Button
                variant="ghost"
                size="icon-sm"
                aria-label={`Remove mark ${index + 1}`}
                onClick={() => change(points.toSpliced(index, 1))}
              >
                <Trash2 aria-hidden />
              </Button>
            )}
          </li>
        ))}
      </ol>
    </TaskGroup>
  );
}
