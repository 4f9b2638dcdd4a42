import { LinkButton } from "#/ui/link-button.tsx";

export function RunIt() {
  return (
    <section aria-labelledby="run-title" className="mx-auto w-full max-w-6xl px-4 pt-16 pb-8 sm:px-6">
      <div className="grid grid-cols-1 items-center gap-8 rounded-2xl border border-border bg-stone-1 p-6 sm:p-10 lg:grid-cols-[1.2fr_1fr]">
        <div>
          <h2 id="run-title" className="font-semibold font-serif text-2xl tracking-[-0.015em]">
            A learning site of your own
          </h2>
          <p className="mt-3 max-w-xl text-pretty text-muted-foreground leading-relaxed">
            Stoa is free software under the Apache licence. It needs Node and nothing else: the database comes along
            until you give it a PostgreSQL, and without a key for a language model the tutor still answers, in the words
            of your course.
          </p>
          <LinkButton href="/docs" variant="link" className="mt-4">
            What the API offers
          </LinkButton>
        </div>
        <pre className="overflow-x-auto rounded-lg border border-border bg-card p-5 font-mono text-sm leading-loose">
          <span aria-hidden className="select-none text-muted-foreground">
            ${" "}
          </span>
          npm install{"\n"}
          <span aria-hidden className="select-none text-muted-foreground">
            ${" "}
          </span>
          npm start
        </pre>
      </div>
    </section>
  );
}
