import { type ReactNode, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { cn } from "#/ui/cn.ts";
import { controlClasses } from "#/ui/control-classes.ts";
import { Prose } from "#/ui/prose.tsx";
import type { AnswerOf } from "../../answer.ts";
import type { PublicPart } from "../../question.ts";
import type { AnswerInputProps, QuestionOf } from "./answer-props.ts";
import { TaskGroup } from "./task-group.tsx";

type ClozeInputProps = AnswerInputProps & { question: QuestionOf<"cloze">; answer: AnswerOf<"cloze"> };

/** The text with its gaps filled by controls. */
export function ClozeInput(props: ClozeInputProps) {
  const { question, answer, onChange, disabled } = props;
  const values = new Map(answer.parts.map(({ id, value }) => [id, value]));
  const fill = (id: string, value: string, isTyping: boolean) => {
    const others = answer.parts.filter((part) => part.id !== id);
    onChange({ type: "cloze", parts: value === "" ? others : [...others, { id, value }] }, isTyping);
  };
  return (
    <TaskGroup {...props} stemId={undefined}>
      <GapText html={question.stemHtml}>
        {(id) => {
          const index = question.parts.findIndex((part) => part.id === id);
          const part = question.parts[index];
          if (!part) return null;
          return (
            <Gap
              part={part}
              label={`Gap ${index + 1} of ${question.parts.length}`}
              value={values.get(id) ?? ""}
              disabled={disabled}
              onChange={(value, isTyping) => fill(id, value, isTyping)}
            />
          );
        }}
      </GapText>
    </TaskGroup>
  );
}

/** Rendered Markdown whose `data-gap` places hold components. */
function GapText({ html, children }: { html: string; children: (id: string) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<HTMLElement[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other HTML has other places
  useEffect(() => setPlaces([...(box.current?.querySelectorAll<HTMLElement>("[data-gap]") ?? [])]), [html]);
  return (
    <div ref={box}>
      <Prose html={html} size="compact" className="text-[1.0625rem] leading-loose sm:text-lg sm:leading-loose" />
      {places.map((place) => createPortal(children(place.dataset.gap ?? ""), place, place.dataset.gap))}
    </div>
  );
}

type GapProps = {
  part: PublicPart;
  label: string;
  value: string;
  disabled?: boolean;
  onChange: (value: string, isTyping: boolean) => void;
};

const inline = "mx-1 inline-block h-9 w-auto max-w-full px-2.5 align-middle font-sans text-base";

function Gap({ part, label, value, disabled, onChange }: GapProps) {
  if (part.type === "single_choice")
    return (
      <>
        <select
          aria-label={label}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value, false)}
          className={cn(controlClasses, inline, "cursor-pointer")}
        >
          <option value="">…</option>
          {part.options.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
        <span className="hidden print:inline">({part.options.map(({ text }) => text).join(" / ")})</span>
      </>
    );
  return (
    <input
      aria-label={
        part.type === "numeric" ? `${label}, a number${part.unit === "required" ? " with its unit" : ""}` : label
      }
      value={value}
      disabled={disabled}
      maxLength={500}
      size={Math.min(40, Math.max(part.type === "numeric" ? 6 : 12, value.length + 1))}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      onChange={(event) => onChange(event.target.value, true)}
      className={cn(controlClasses, inline)}
    />
  );
}
