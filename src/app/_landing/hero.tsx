import { Quote } from "lucide-react";
import { LinkButton } from "#/ui/link-button.tsx";
import { RecallChart } from "./recall-chart.tsx";
import { WalkArt } from "./walk-art.tsx";

export function Hero({ demo }: { demo: boolean }) {
  return (
    <section className="mx-auto grid w-full max-w-6xl grid-cols-1 gap-x-14 gap-y-10 px-4 pt-10 pb-16 sm:px-6 sm:pt-16 lg:grid-cols-[minmax(0,0.82fr)_minmax(0,1fr)] lg:items-center lg:pb-24">
      <div className="flex flex-col items-start gap-6">
        <h1 className="text-balance font-semibold font-serif text-[clamp(2.25rem,11vw,2.75rem)] leading-[1.08] tracking-[-0.022em] sm:text-6xl">
          Learning, <span className="block">out in the open.</span>
        </h1>
        <p className="max-w-lg text-pretty text-lg text-muted-foreground leading-relaxed">
          Stoa is a free learning platform that you can run yourself: courses that read like a good book, questions that
          explain themselves, and a tutor that shows you the passage behind each answer.
        </p>
        <div className="flex flex-wrap gap-3">
          {demo ? (
            <>
              <LinkButton size="lg" href="/courses/how-learning-works">
                Open the demo course
              </LinkButton>
              <LinkButton size="lg" variant="outline" href="#try">
                Try it as a learner
              </LinkButton>
            </>
          ) : (
            <>
              <LinkButton size="lg" href="/courses">
                Browse the courses
              </LinkButton>
              <LinkButton size="lg" variant="outline" href="/signup">
                Create an account
              </LinkButton>
            </>
          )}
        </div>
        <p className="text-muted-foreground text-sm leading-relaxed">
          The stoa was the open colonnade where Athens went to listen, ask and argue. Nobody paid at the door.
        </p>
      </div>
      <ProductView />
    </section>
  );
}

/** A lesson and the tutor beside it, as they look in the product; one picture to assistive technology. */
function ProductView() {
  return (
    <div
      role="img"
      aria-label="A lesson on retrieval practice with a chart. Beside it the tutor answers a question and points to the sentence of the lesson that says so."
      className="relative isolate overflow-hidden rounded-2xl border border-border px-4 pt-33 pb-15 sm:px-8"
    >
      <WalkArt className="-z-10 absolute inset-0 size-full" />
      <div className="ms-auto max-w-md rounded-xl border border-border bg-card p-5 shadow-lg sm:p-6">
        <p className="text-muted-foreground text-xs">How learning works · Lesson 2 of 8</p>
        <div className="mt-2.5 mb-4 flex gap-1">
          {[1, 2, 3, 4, 5, 6, 7, 8].map((step) => (
            <span key={step} className={`h-1 flex-1 rounded-full ${step <= 2 ? "bg-(--primary)" : "bg-track"}`} />
          ))}
        </div>
        <p className="font-semibold font-serif text-lg">Read again, or recall?</p>
        <p className="mt-2 font-serif text-[0.9375rem] leading-relaxed">
          After five minutes the readers were ahead. After two days the picture had turned over, and{" "}
          <span className="rounded-xs bg-highlight box-decoration-clone px-0.5 shadow-[0_2px_0_0_var(--highlight-edge)]">
            after a week the group that had recalled once remembered 56% against 42%.
          </span>
        </p>
        <RecallChart className="mt-4 w-full" />
      </div>
      <div className="-mt-5 relative max-w-xs rounded-xl border border-border bg-popover p-4 text-sm shadow-xl sm:-mt-8">
        <p className="ms-8 rounded-lg rounded-ee-xs bg-secondary px-3 py-2 leading-snug">
          Is reading it twice not just as good?
        </p>
        <p className="mt-3 leading-relaxed">
          For five minutes, yes. A week later those who had recalled it once remembered 56%, those who had read it again
          42%.
          <sup className="ms-0.5 font-semibold text-primary">1</sup>
        </p>
        <p className="mt-3 flex items-center gap-2 rounded-md border border-highlight-edge/50 bg-highlight/50 px-2.5 py-1.5 text-xs">
          <Quote aria-hidden className="size-3.5 shrink-0" />
          <span className="truncate">
            <strong className="font-semibold">1</strong> Retrieval practice › Read again, or recall?
          </span>
        </p>
      </div>
    </div>
  );
}
