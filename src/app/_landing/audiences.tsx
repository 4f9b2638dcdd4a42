import { Check, X } from "lucide-react";
import type { ReactNode } from "react";
import { LinkButton } from "#/ui/link-button.tsx";

export function Audiences() {
  return (
    <div className="border-border border-y bg-card">
      <div className="mx-auto flex w-full max-w-6xl flex-col gap-20 px-4 py-16 sm:px-6 sm:py-24 lg:gap-28">
        <Audience
          who="For learners"
          title="Find out what you know while you are still learning it"
          points={[
            "Every option of a question has its own word of advice, so a wrong answer teaches something too.",
            "What you have learnt comes back just before you would forget it, and a map shows how far you have come.",
            "Ask the tutor beside the lesson. It names the passage for what it says, and says so when the course does not know.",
          ]}
          action={
            <LinkButton href="/courses" variant="outline">
              Browse the courses
            </LinkButton>
          }
          art={<QuestionArt />}
          label="A practice question: the chosen option is wrong and is explained, the right one is marked."
        />
        <Audience
          flip
          who="For instructors"
          title="Write the lesson; put the questions where they belong"
          points={[
            "Lessons are Markdown with formulas, code, pictures and callouts, and a preview beside the text.",
            "Twelve kinds of question, marked in exact decimals, and a second look at their wording. Essays wait with all that is needed to mark them.",
            "Edit without fear: versions are kept, and a learner is judged by the question that was shown.",
          ]}
          action={
            <LinkButton href="/teach" variant="outline">
              Start teaching
            </LinkButton>
          }
          art={<EditorArt />}
          label="The lesson editor: Markdown on one side, the finished page with a definition and a question on the other."
        />
        <Audience
          who="For integrators"
          title="What the pages can do, your program can do too"
          points={[
            "Each operation is written once and served to the pages and over REST: the same rules, the same refusals.",
            "An OpenAPI 3.1 document to generate your client from, errors as problem+json, keys with scopes.",
            "Runs on your machine with two commands: an embedded database to try it, your PostgreSQL to stay.",
          ]}
          action={
            <LinkButton href="/docs" variant="outline">
              Read the API
            </LinkButton>
          }
          art={<RequestArt />}
          label="A request for the list of courses with an API key, and the JSON that comes back."
        />
      </div>
    </div>
  );
}

type AudienceProps = {
  who: string;
  title: string;
  points: string[];
  action: ReactNode;
  art: ReactNode;
  label: string;
  flip?: boolean;
};

function Audience({ who, title, points, action, art, label, flip }: AudienceProps) {
  return (
    <section className="grid grid-cols-1 items-center gap-x-16 gap-y-8 lg:grid-cols-2">
      <div className={flip ? "lg:order-2" : undefined}>
        <p className="font-semibold text-primary text-sm">{who}</p>
        <h2 className="mt-2 text-balance font-semibold font-serif text-2xl leading-tight tracking-[-0.015em] sm:text-3xl">
          {title}
        </h2>
        <ul className="mt-5 mb-6 flex flex-col gap-3.5">
          {points.map((point) => (
            <li key={point} className="border-stone-3 border-s-2 ps-4 text-muted-foreground leading-relaxed">
              {point}
            </li>
          ))}
        </ul>
        {action}
      </div>
      <div
        role="img"
        aria-label={label}
        className="rounded-2xl border border-border bg-stone-1 p-4 dark:bg-background sm:p-8"
      >
        {art}
      </div>
    </section>
  );
}

function QuestionArt() {
  return (
    <div className="rounded-xl border border-border bg-card p-5 text-sm shadow-md">
      <p className="font-serif text-base leading-snug">
        How did the two groups compare on the final test, at five minutes and at one week?
      </p>
      <div className="mt-4 flex flex-col gap-2">
        <div className="rounded-md border border-border px-3.5 py-2.5 text-muted-foreground">
          Both were equal at five minutes and at one week
        </div>
        <div className="rounded-md border border-danger/40 bg-danger-soft px-3.5 py-2.5">
          <span className="flex items-start gap-2 font-medium">
            <X aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
            Recall was ahead at five minutes and at one week
          </span>
          <span className="mt-1.5 block ps-6 text-muted-foreground leading-relaxed">
            After five minutes the readers still led by six points. That is what makes rereading so tempting.
          </span>
        </div>
        <div className="rounded-md border border-success/40 bg-success-soft px-3.5 py-2.5">
          <span className="flex items-start gap-2 font-medium">
            <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-success" />
            Rereading was ahead at five minutes, recall at one week
          </span>
        </div>
      </div>
    </div>
  );
}

function EditorArt() {
  return (
    <div className="grid overflow-hidden rounded-xl border border-border bg-card text-sm shadow-md sm:grid-cols-2">
      <div className="whitespace-pre-wrap border-border border-b bg-(--code-ground) p-4 font-mono text-xs leading-relaxed sm:border-e sm:border-b-0">
        <span className="text-(--tok-keyword)"># Spacing</span>
        {"\n\nThe same hours do more when days lie between them.\n\n"}
        <span className="text-(--tok-function)">:::definition[Spacing effect]</span>
        {"\nStudy spread over time is remembered longer.\n"}
        <span className="text-(--tok-function)">:::</span>
        {"\n\n"}
        <span className="text-(--tok-string)">{'::question{id="0198…"}'}</span>
      </div>
      <div className="flex flex-col gap-3 p-4 font-serif">
        <p className="font-semibold text-lg leading-none">Spacing</p>
        <p className="leading-relaxed">The same hours do more when days lie between them.</p>
        <div className="rounded-md border-primary border-s-4 bg-primary-soft px-3 py-2">
          <p className="font-sans font-semibold text-primary text-xs">Spacing effect</p>
          <p className="mt-0.5 leading-relaxed">Study spread over time is remembered longer.</p>
        </div>
        <div className="rounded-md border border-border px-3 py-2 font-sans">
          <p className="text-muted-foreground text-xs">Question · single choice</p>
          <p className="mt-0.5">Four hours are left before the exam…</p>
        </div>
      </div>
    </div>
  );
}

function RequestArt() {
  return (
    <div className="overflow-hidden rounded-xl border border-border bg-card shadow-md">
      <pre className="overflow-hidden whitespace-pre-wrap break-words border-border border-b p-4 font-mono text-xs leading-relaxed">
        <span className="text-(--tok-keyword)">curl</span>
        {" https://learn.example.org/api/v1/courses \\\n  -H "}
        <span className="text-(--tok-string)">"Authorization: Bearer $STOA_KEY"</span>
      </pre>
      <pre className="overflow-hidden whitespace-pre-wrap break-words bg-(--code-ground) p-4 font-mono text-xs leading-relaxed">
        {"{\n  "}
        <span className="text-(--tok-function)">"items"</span>
        {": [\n    {\n      "}
        <span className="text-(--tok-function)">"slug"</span>
        {": "}
        <span className="text-(--tok-string)">"how-learning-works"</span>
        {",\n      "}
        <span className="text-(--tok-function)">"title"</span>
        {": "}
        <span className="text-(--tok-string)">"How learning works"</span>
        {",\n      "}
        <span className="text-(--tok-function)">"state"</span>
        {": "}
        <span className="text-(--tok-string)">"published"</span>
        {"\n    }\n  ],\n  "}
        <span className="text-(--tok-function)">"nextCursor"</span>
        {": "}
        <span className="text-(--tok-constant)">null</span>
        {"\n}"}
      </pre>
    </div>
  );
}
