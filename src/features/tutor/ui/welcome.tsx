"use client";

import type { TutorStatus } from "../contract.ts";
import { RulesList } from "./rules-list.tsx";
import { daysWords } from "./rules-words.ts";

type WelcomeProps = { status: TutorStatus; about: string; onAsk: (question: string) => void };

export function Suggestions({ questions, onAsk }: { questions: readonly string[]; onAsk: (question: string) => void }) {
  if (questions.length === 0) return null;
  return (
    <ul aria-label="Questions to begin with" className="flex flex-col gap-2">
      {questions.map((question) => (
        <li key={question}>
          <button
            type="button"
            onClick={() => onAsk(question)}
            className="min-h-10 w-full cursor-pointer rounded-lg border border-border bg-card px-3.5 py-2 text-start text-sm leading-snug focus-ring hover:border-input hover:bg-accent"
          >
            {question}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What the tutor is and does, before the first question. */
export function Welcome({ status, about, onAsk }: WelcomeProps) {
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col gap-2">
        <h2 className="font-semibold font-serif text-xl leading-tight">Ask about {about}</h2>
        <p className="text-muted-foreground text-sm leading-relaxed">
          {status.mode === "extractive"
            ? "You get the passages of the course that answer your question, word for word, each with a link to its place. No AI is involved."
            : `The language model ${status.model} answers from the passages of this course and shows where each point stands. It can be wrong: check the sources.`}
        </p>
        {status.mode === "model" && (
          <p className="text-muted-foreground text-sm leading-relaxed">
            Your questions go to the provider of the model, without your name, e-mail address or account.
          </p>
        )}
        <p className="text-muted-foreground text-sm leading-relaxed">
          When you write that somebody is in danger, that message goes to a person of the course, with your name. It is
          kept until {daysWords(status.rules.retentionDays)} after they took care of it, also when you delete the
          conversation.
        </p>
      </div>
      <RulesList rules={status.rules} />
      <Suggestions questions={status.suggestions} onAsk={onAsk} />
    </div>
  );
}
