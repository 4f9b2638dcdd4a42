import type { ReactNode } from "react";
import { tasks } from "../question-types.ts";
import type { AnswerInputProps } from "./answer-props.ts";

type TaskGroupProps = Pick<AnswerInputProps, "question" | "name" | "disabled"> & {
  /** Left out where the stem stands inside. */
  stemId?: string;
  children: ReactNode;
};

/** What the learner is asked to do, around the controls to do it with. */
export function TaskGroup({ question, name, stemId, disabled, children }: TaskGroupProps) {
  return (
    <fieldset aria-describedby={stemId} disabled={disabled} className="min-w-0">
      <legend className="mb-2 text-muted-foreground text-sm">
        <span className="sr-only">{name}: </span>
        {tasks[question.type]}
      </legend>
      {children}
    </fieldset>
  );
}

/** The same as the label of a single field. */
export function TaskLabel({ question, name }: Pick<AnswerInputProps, "question" | "name">) {
  return (
    <span className="font-normal text-muted-foreground">
      <span className="sr-only">{name}: </span>
      {tasks[question.type]}
    </span>
  );
}
