"use client";

import { Lightbulb, RotateCcw } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useId, useRef, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Button } from "#/ui/button.tsx";
import { Prose } from "#/ui/prose.tsx";
import type { Answer } from "../../answer.ts";
import { blankAnswer, isBlank } from "../../blank.ts";
import { isForPeople } from "../../by-person.ts";
import type { PracticeItem } from "../../contract-practice.ts";
import { AnswerInput } from "../answer-input.tsx";
import { QuestionStem } from "../question-stem.tsx";
import { Hints } from "./hints.tsx";
import { PracticeFrame, practiceName } from "./practice-frame.tsx";
import type { PracticeProps } from "./practice-props.ts";
import { Tries } from "./tries.tsx";

/** What shows a checked answer is fetched when one is being given: most readers look at more questions than they check. */
const loadOutcome = () => import("./practice-outcome.tsx");
type Outcome = Awaited<ReturnType<typeof loadOutcome>>;

/** A question inside a lesson: answer, see why, try again. */
export function PracticeQuestion({ item, barrier, number, send, after, canAsk = false }: PracticeProps) {
  const [shown, setShown] = useState<Pick<PracticeItem, "question" | "variant">>(item);
  const { question } = shown;
  const id = useId();
  const outcome = useRef<HTMLDivElement>(null);
  const task = useRef<HTMLDivElement>(null);
  const [answer, setAnswer] = useState<Answer>(() => blankAnswer(question.type));
  const [missing, setMissing] = useState(false);
  const [parts, setParts] = useState<Outcome>();
  const check = useOperation(
    async (client, input: { questionId: string; answer: Answer; variant: number }) => {
      setParts(await loadOutcome());
      return send ? send(client, input) : client.practice.answer.mutate(input);
    },
    {
      onSuccess: () =>
        requestAnimationFrame(() => {
          outcome.current?.focus({ preventScroll: true });
          outcome.current?.scrollIntoView({ block: "nearest" });
        }),
    },
  );
  const name = practiceName(number);
  const tries = check.data?.tries ?? item.mine?.tries ?? 0;

  const submit = () => {
    if (isBlank(answer)) return setMissing(true);
    check.mutate({ questionId: question.id, answer, variant: shown.variant });
  };
  const tryAgain = () => {
    if (check.data) setShown(check.data.next);
    check.reset();
    if (!isForPeople(question)) setAnswer(blankAnswer(question.type));
    requestAnimationFrame(() =>
      task.current?.querySelector<HTMLElement>("input, textarea, select, [role=application], button")?.focus(),
    );
  };

  return (
    <PracticeFrame
      nameId={`${id}-name`}
      number={number}
      questionId={question.id}
      aside={<Tries count={tries} isLastRight={!check.data && item.mine?.lastVerdict === "correct"} />}
    >
      <QuestionStem question={question} id={`${id}-stem`} className="text-[1.0625rem]" />
      <div className="mt-4">
        {check.data && parts ? (
          <div ref={outcome} tabIndex={-1} className="scroll-mt-32 scroll-mb-8 outline-none">
            <parts.PracticeOutcome question={question} answer={answer} result={check.data} />
            {(!after || check.data.verdict !== "correct") && (
              <Button variant="outline" className="mt-4" onClick={tryAgain}>
                <RotateCcw aria-hidden />
                {check.data.verdict === "correct" ? "Practise it once more" : "Try again"}
              </Button>
            )}
            {after}
          </div>
        ) : (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              submit();
            }}
          >
            <div ref={task}>
              <AnswerInput
                question={question}
                answer={answer}
                name={name}
                stemId={`${id}-stem`}
                disabled={check.isPending}
                onChange={(next) => {
                  setAnswer(next);
                  setMissing(false);
                  if (!parts) void loadOutcome().then(setParts, () => {});
                }}
              />
            </div>
            {barrier && <Tips question={question} />}
            <div aria-live="polite" className="empty:hidden">
              {missing && (
                <p className="mt-3 text-danger text-sm">Give an answer first: a guess helps you learn, too.</p>
              )}
              {check.error && <Unchecked message={refusalText(check.error).message} look={parts?.PracticeFault} />}
            </div>
            {barrier ? (
              <Barrier barrier={barrier} />
            ) : (
              <Button type="submit" className="mt-4" pending={check.isPending}>
                Check my answer
              </Button>
            )}
          </form>
        )}
      </div>
      {!barrier && !check.data?.solution && (
        <Hints questionId={question.id} name={name} variant={shown.variant} tries={tries} canAsk={canAsk} />
      )}
    </PracticeFrame>
  );
}

/** Plain words where even what shows a fault could not be fetched. */
function Unchecked({ message, look: Look }: { message: string; look: Outcome["PracticeFault"] | undefined }) {
  return Look ? (
    <Look message={message} />
  ) : (
    <p className="mt-3 text-danger text-sm">Your answer was not checked. {message} It is still here.</p>
  );
}

function Barrier({ barrier }: { barrier: "signed_out" | "not_enrolled" }) {
  const here = usePathname();
  const link = "font-medium text-primary underline underline-offset-4 focus-ring rounded-xs";
  return (
    <p className="mt-4 text-muted-foreground text-sm">
      {barrier === "signed_out" ? (
        <>
          <Link href={`/signin?next=${encodeURIComponent(here)}`} className={link}>
            Sign in
          </Link>{" "}
          to check your answer and see why.
        </>
      ) : (
        <>
          <Link href={here.replace(/\/lessons\/.*$/, "")} className={link}>
            Enrol in the course
          </Link>{" "}
          to check your answer and see why.
        </>
      )}
    </p>
  );
}

/** Hints of the options, shown one by one when asked for; who may answer has them in the ladder of hints. */
function Tips({ question }: Pick<PracticeItem, "question">) {
  const tips = "options" in question ? question.options.flatMap(({ tip }) => tip ?? []) : [];
  const [shown, setShown] = useState(0);
  if (tips.length === 0) return null;
  return (
    <div className="mt-3">
      <ul aria-live="polite" className="flex flex-col gap-2">
        {tips.slice(0, shown).map((tip) => (
          <li key={tip} className="flex gap-2.5 rounded-md bg-muted px-3 py-2">
            <Lightbulb aria-hidden className="mt-1 size-4 shrink-0 text-warning" />
            <Prose html={tip} size="compact" className="font-sans text-[0.9375rem]" />
          </li>
        ))}
      </ul>
      {shown < tips.length && (
        <Button variant="ghost" size="sm" className="-ms-3 mt-1" onClick={() => setShown(shown + 1)}>
          <Lightbulb aria-hidden />
          {shown === 0 ? "Give me a hint" : "Another hint"}
        </Button>
      )}
    </div>
  );
}
