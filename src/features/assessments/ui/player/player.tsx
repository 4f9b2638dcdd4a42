"use client";

import { ArrowLeft, ArrowRight, Send } from "lucide-react";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "#/ui/button.tsx";
import { Switch } from "#/ui/switch.tsx";
import { toast } from "#/ui/toast.ts";
import type { Attempt, AttemptQuestion } from "../../contract-attempts.ts";
import type { FileIntake } from "../answer/answer-props.ts";
import { preloadInputs } from "../answer-input.tsx";
import { inGroups } from "../section-groups.ts";
import { SectionHeading } from "../section-heading.tsx";
import type { Checking } from "./check-panel.tsx";
import type { Upload } from "./file-uploads.ts";
import { LiveRegion } from "./live-region.tsx";
import { Navigator, type NavigatorItem } from "./navigator.tsx";
import { unsentQuestions } from "./outbox.ts";
import { PhoneBar } from "./phone-bar.tsx";
import { QuestionPanel } from "./question-panel.tsx";
import { SaveBadge, SaveTrouble } from "./save-badge.tsx";
import { type SaveState, saveLabel, saveStateOf, withFiles } from "./save-state.ts";
import { answeredQuestions } from "./session-state.ts";
import { SubmitDialog } from "./submit-dialog.tsx";
import { TimeCalls, Timer } from "./timer.tsx";
import { useAttemptSession } from "./use-attempt-session.ts";
import { usePageMemory } from "./use-page-memory.ts";

const pointsText = (points: string) => (Number(points) === 1 ? "1 point" : `${Number(points)} points`);

/** Taking a quiz. */
export function Player({ attempt }: { attempt: Attempt }) {
  const { session, state, files, uploads } = useAttemptSession(attempt);
  const [current, setCurrent] = useState(0);
  const [showsAll, setShowsAll] = usePageMemory("stoa.player.all", false);
  const [flags, setFlags] = usePageMemory<string[]>(`stoa.flags.${attempt.id}`, []);
  const [asks, setAsks] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const save = withFiles(saveStateOf(state.outbox, state.isOnline, state.isDurable), uploadCountOf(uploads));
  const answered = answeredQuestions(state);
  const isLocked = !state.isOpen || state.submitting !== "no";
  const { questions } = attempt;
  const items: NavigatorItem[] = questions.map(({ question: { id }, section }) => ({
    ...{ id, section },
    isAnswered: answered.has(id),
    isFlagged: flags.includes(id),
    finished: state.checks.tries[id]?.isFinished ? (state.checks.tries[id].last?.verdict ?? null) : null,
  }));

  useEffect(() => void preloadInputs(questions.map(({ question: { type } }) => type)), [questions]);
  useGuardedLeaving(save);
  useLeaveWhenClosed(attempt.id, state.isOpen, state.late);
  useSpokenSaving(save, session.announce);
  const onOver = useCallback(() => void session.submit("deadline"), [session]);

  const go = (index: number) => {
    setAsks(false);
    setCurrent(index);
    requestAnimationFrame(() => {
      const target = showsAll ? document.querySelector<HTMLElement>(`#question-${index + 1} h2`) : heading.current;
      target?.focus();
      target?.closest("article")?.scrollIntoView({ block: "start" });
    });
  };
  const toggleFlag = (id: string) =>
    setFlags(flags.includes(id) ? flags.filter((other) => other !== id) : [...flags, id]);
  const checkingOf = ({ question: { id } }: AttemptQuestion): Checking | null => {
    const { tries, faults, pending } = state.checks;
    const own = tries[id];
    if (!own || !attempt.practice) return null;
    const isChecked = own.last?.seq === state.served[id] && !unsentQuestions(state.outbox).has(id);
    return {
      ...{ tries: own, penalty: attempt.practice.penalty, pending: pending === id, fault: faults[id] },
      isIdle: !answered.has(id) || isChecked || (pending !== null && pending !== id),
      onCheck: () => session.check(id),
    };
  };
  const intakeOf = (id: string): FileIntake => ({
    stored: state.files[id] ?? [],
    uploads: uploads.filter(({ questionId }) => questionId === id),
    begin: (file, replaces) => files.begin(id, file, replaces),
    retry: files.retry,
    forget: files.forget,
  });
  const panel = (index: number) => {
    const item = questions[index];
    if (!item) return null;
    const { id } = item.question;
    return (
      <QuestionPanel
        key={id}
        item={item}
        number={index + 1}
        total={questions.length}
        points={pointsText(item.points)}
        answer={state.shown[id]}
        elsewhere={state.elsewhere[id]}
        sure={state.sure[id]}
        onSure={attempt.certainty ? (certainty) => session.sayHowSure(id, certainty) : undefined}
        checking={checkingOf(item)}
        intake={intakeOf(id)}
        isFlagged={flags.includes(id)}
        disabled={isLocked}
        onChange={(answer, isTyping) => session.answer(id, answer, isTyping)}
        onFlag={() => toggleFlag(id)}
        headingRef={index === current ? heading : undefined}
      />
    );
  };
  const shown = inGroups(attempt.sections, questions)
    .map(({ section, items: own }) => ({ section, items: own.filter(({ index }) => showsAll || index === current) }))
    .filter(({ items: own }) => own.length > 0);
  const submitButton = (
    <Button className="w-full" onClick={() => setAsks(true)} disabled={isLocked}>
      <Send aria-hidden />
      Submit…
    </Button>
  );
  const timer = state.deadline && {
    deadline: state.deadline,
    clock: state.clock,
    limitSeconds: attempt.timeLimitSeconds,
  };

  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_17rem] lg:gap-10">
      <LiveRegion said={state.notice} />
      {timer && state.isOpen && <TimeCalls {...timer} onSay={session.announce} onOver={onOver} />}
      <PhoneBar
        timer={timer ? <Timer {...timer} compact /> : null}
        save={<SaveBadge state={save} short />}
        answered={`${answered.size} of ${questions.length}`}
      >
        {(close) => (
          <div className="flex flex-col gap-5">
            <SaveBadge state={save} />
            <Navigator
              sections={attempt.sections}
              items={items}
              current={showsAll ? null : current}
              onGo={(index) => {
                close();
                go(index);
              }}
            />
            <AllSwitch showsAll={showsAll} onChange={setShowsAll} />
            <Button
              onClick={() => {
                close();
                setAsks(true);
              }}
              disabled={isLocked}
            >
              <Send aria-hidden />
              Submit…
            </Button>
          </div>
        )}
      </PhoneBar>
      <div className="flex min-w-0 flex-col gap-5">
        {state.submitting === "no" && <SaveTrouble state={save} isOnline={state.isOnline} attemptId={attempt.id} />}
        {shown.map(({ section, items: own }) => (
          <div key={section?.position ?? -1} className="flex flex-col gap-5">
            {section && <SectionHeading section={section} as="h2" />}
            {own.map(({ index }) => panel(index))}
          </div>
        ))}
        {showsAll ? (
          <div className="w-full self-end sm:w-48">{submitButton}</div>
        ) : (
          <Steps current={current} total={questions.length} onGo={go} onSubmit={() => setAsks(true)} />
        )}
      </div>
      <aside aria-label="This attempt" className="hidden lg:block">
        <div className="sticky top-20 flex flex-col gap-5">
          {timer && <Timer {...timer} />}
          <SaveBadge state={save} />
          <div>
            <p className="mb-2 text-muted-foreground text-sm">
              {answered.size} of {questions.length} answered
            </p>
            <Navigator sections={attempt.sections} items={items} current={showsAll ? null : current} onGo={go} />
          </div>
          <AllSwitch showsAll={showsAll} onChange={setShowsAll} />
          {submitButton}
        </div>
      </aside>
      <SubmitDialog
        open={asks && state.isOpen}
        onOpenChange={setAsks}
        items={items}
        submitting={state.isOpen ? state.submitting : "no"}
        obstacle={obstacleOf(save)}
        onSubmit={() => void session.submit("asked")}
        onCancel={session.cancelSubmit}
        onGo={go}
      />
    </div>
  );
}

function AllSwitch({ showsAll, onChange }: { showsAll: boolean; onChange: (next: boolean) => void }) {
  return <Switch label="All questions on one page" checked={showsAll} onCheckedChange={onChange} />;
}

function Steps({
  current,
  total,
  onGo,
  onSubmit,
}: {
  current: number;
  total: number;
  onGo: (index: number) => void;
  onSubmit: () => void;
}) {
  return (
    <div className="flex items-center justify-between gap-3">
      <Button variant="outline" disabled={current === 0} onClick={() => onGo(current - 1)}>
        <ArrowLeft aria-hidden className="rtl:rotate-180" />
        Previous
      </Button>
      {current + 1 < total ? (
        <Button onClick={() => onGo(current + 1)}>
          Next
          <ArrowRight aria-hidden className="rtl:rotate-180" />
        </Button>
      ) : (
        <Button onClick={onSubmit}>
          <Send aria-hidden />
          Submit…
        </Button>
      )}
    </div>
  );
}

const uploadCountOf = (uploads: readonly Upload[]) => ({
  sending: uploads.filter(({ state }) => state === "sending").length,
  waiting: uploads.filter(({ state }) => state === "waiting").length,
});

const obstacleOf = (save: SaveState): string | null => {
  switch (save.kind) {
    case "offline":
      return "There is no connection. Your answers are kept on this device.";
    case "failing":
      return "The server does not answer at the moment. Your answers are kept on this device.";
    case "signed_out":
      return "You are signed out. Your answers are kept on this device; sign in again in another tab.";
    case "sending_files":
      return save.files === 1 ? "A file is still being sent." : "Files are still being sent.";
    case "files_wait":
      return "A file has not arrived: the server cannot be reached. This tab alone has it.";
    default:
      return null;
  }
};

/** Says when saving fails and when it works again; every single save would be noise. */
const useSpokenSaving = (save: SaveState, say: (text: string) => void) => {
  const wasGood = useRef(true);
  const isGood = save.kind === "saved";
  const label = saveLabel(save);
  useEffect(() => {
    if (save.kind === "saving" || save.kind === "sending_files" || isGood === wasGood.current) return;
    wasGood.current = isGood;
    say(label);
  }, [save.kind, isGood, label, say]);
};

/** Closing the page asks once more while the server does not have everything. */
const useGuardedLeaving = (save: SaveState) => {
  const hasUnsent = save.kind !== "saved";
  useEffect(() => {
    if (!hasUnsent) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [hasUnsent]);
};

const useLeaveWhenClosed = (attemptId: string, isOpen: boolean, late: number) => {
  const router = useRouter();
  useEffect(() => {
    if (isOpen) return;
    if (late > 0) toast.warning("An answer arrived after the end. It is kept for your instructor but does not count.");
    router.replace(`/attempts/${attemptId}/results`);
  }, [attemptId, isOpen, late, router]);
};
