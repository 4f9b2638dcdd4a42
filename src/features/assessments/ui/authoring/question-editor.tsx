"use client";

import { useRouter } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { uploadPictureTo } from "#/client/upload-picture.ts";
import { pictureLimit } from "#/features/courses/contract-files.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import { toast } from "#/ui/toast.ts";
import type { Question } from "../../contract.ts";
import { type QuestionBody, type QuestionType, questionTypes } from "../../question.ts";
import { typeNames } from "../question-types.ts";
import { EditBody } from "./edit-body.tsx";
import { FindingsPanel } from "./findings-panel.tsx";
import { PictureUpload } from "./markdown-field.tsx";
import { changeType, emptyBody, faultSentence, faultsOf, isSame } from "./question-draft.ts";
import { QuestionPreview } from "./question-preview.tsx";
import { withUntellingIds } from "./untelling-ids.ts";
import { useFindings } from "./use-findings.ts";

export type LessonChoice = { id: string; title: string };

type QuestionEditorProps = {
  courseId: string;
  lessons: readonly LessonChoice[];
  /** Null makes a new one. */
  question: Question | null;
  /** Of the course: rules about wording are for English. */
  language: string;
  /** Ids of findings that were left as they are. */
  dismissed: readonly string[];
};

/** A field takes the focus; what is wrong with a whole list is read out, and brought into view. */
const showFirstFault = () => {
  const first = document.querySelector<HTMLElement>("form [aria-invalid=true], form [role=alert]");
  first?.focus();
  first?.scrollIntoView({ block: "center" });
};

const thingsToMend = (count: number) => (count === 1 ? "one thing to mend" : `${count} things to mend`);

type Draft = { title: string; lessonId: string | null; isPractice: boolean; body: QuestionBody };

const draftOf = (question: Question | null): Draft =>
  question
    ? { title: question.title, lessonId: question.lessonId, isPractice: question.isPractice, body: question.body }
    : { title: "", lessonId: null, isPractice: false, body: emptyBody("single_choice") };

/** Writes a question, with what learners will see beside it. */
export function QuestionEditor({ courseId, lessons, question, language, dismissed }: QuestionEditorProps) {
  const [draft, setDraft] = useState(() => draftOf(question));
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState(question);
  const upload = useMemo(() => uploadPictureTo(courseId, pictureLimit), [courseId]);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const faults = faultsOf(draft.title, draft.body);
  const faultCount = Object.keys(faults).length;
  const isDirty = !isSame(draft, draftOf(saved));
  const isValid = Object.keys(faults).filter((place) => place !== "title").length === 0;
  const findings = useFindings(saved?.id ?? null, dismissed, { body: draft.body, isValid, language });
  const { save, pending, error } = useSaving(courseId, saved, setSaved, findings.keepFor);
  useUnsavedWarning(isDirty && !pending);

  const submit = () => {
    setTried(true);
    if (faultCount > 0) {
      requestAnimationFrame(showFirstFault);
      return;
    }
    const named = { ...draft, body: withUntellingIds(draft.body, saved?.body ?? null) };
    setDraft(named);
    save(named);
  };

  return (
    <form
      noValidate
      className="grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_minmax(0,25rem)]"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {/* The bar at the foot must not hide what has the focus. */}
      <div className="flex min-w-0 flex-col gap-6 [&>:not(.sticky)_:is(button,input,select,summary,textarea)]:scroll-mb-20">
        <About
          draft={draft}
          saved={saved}
          lessons={lessons}
          fault={tried ? faults.title : undefined}
          onChange={change}
        />
        <PictureUpload value={upload}>
          <EditBody body={draft.body} faults={tried ? faults : {}} onChange={(body) => change({ body })} />
        </PictureUpload>
        {error && (
          <Alert tone="danger" title="Not saved" live>
            {error} What you wrote is still here.
          </Alert>
        )}
        <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-3 border-border border-t bg-background/95 px-4 py-3 backdrop-blur-sm sm:mx-0 sm:px-0">
          <Button type="submit" pending={pending} disabled={saved !== null && !isDirty}>
            {saved ? "Save" : "Create the question"}
          </Button>
          <p className="text-muted-foreground text-sm" aria-live="polite">
            {tried && faultCount > 0
              ? `Not saved: ${thingsToMend(faultCount)}`
              : isDirty
                ? "Not saved yet"
                : saved
                  ? `Saved as version ${saved.version}`
                  : ""}
          </p>
          {findings.open.length > 0 && (
            <a
              href="#findings-heading"
              className="ms-auto inline-flex min-h-8 items-center rounded-xs text-sm underline decoration-primary/40 underline-offset-4 focus-ring hover:decoration-primary"
            >
              {findings.open.length === 1 ? "1 thing" : `${findings.open.length} things`} to look at
            </a>
          )}
        </div>
      </div>
      <aside
        aria-label="Preview and findings"
        className="rounded-xl border border-border bg-card p-5 shadow-xs xl:sticky xl:top-20 xl:max-h-[calc(100dvh-6rem)] xl:overflow-y-auto"
      >
        <h2 className="mb-4 font-semibold text-muted-foreground text-sm">What learners see</h2>
        <QuestionPreview courseId={courseId} body={draft.body} isValid={isValid} />
        <FindingsPanel
          body={draft.body}
          open={findings.open}
          left={findings.left}
          failed={findings.failed}
          onDismiss={findings.change}
          onMend={(body) => change({ body })}
        />
      </aside>
    </form>
  );
}

type AboutProps = {
  draft: Draft;
  saved: Question | null;
  lessons: readonly LessonChoice[];
  fault: string | undefined;
  onChange: (part: Partial<Draft>) => void;
};

function About({ draft, saved, lessons, fault, onChange }: AboutProps) {
  const isInQuiz = (saved?.quizCount ?? 0) > 0;
  const takesFiles = draft.body.type === "file";
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field label="Title" hint="For you and other instructors." error={faultSentence(fault)} className="sm:col-span-2">
        <Input value={draft.title} maxLength={300} onChange={(event) => onChange({ title: event.target.value })} />
      </Field>
      <Field label="Type">
        <Select
          value={draft.body.type}
          onChange={(event) => onChange({ body: changeType(draft.body, event.target.value as QuestionType) })}
        >
          {questionTypes.map((type) => (
            <option key={type} value={type}>
              {typeNames[type]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Lesson that teaches it" optional>
        <Select
          value={draft.lessonId ?? ""}
          onChange={(event) => onChange({ lessonId: event.target.value === "" ? null : event.target.value })}
        >
          <option value="">None</option>
          {lessons.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        className="sm:col-span-2"
        label="A practice question"
        description={
          takesFiles
            ? "Practice takes no files: use the question in a quiz."
            : isInQuiz
              ? "It is used in a quiz, so it cannot be one: whoever practises gets to see the solution."
              : "Learners may try it as often as they like, with hints, and see the solution once they are right or have taken the last hint. It cannot be used in a quiz."
        }
        checked={draft.isPractice}
        disabled={isInQuiz || (takesFiles && !draft.isPractice)}
        onChange={(event) => onChange({ isPractice: event.target.checked })}
      />
    </div>
  );
}

const useSaving = (
  courseId: string,
  saved: Question | null,
  onSaved: (question: Question) => void,
  keepFindings: (questionId: string) => Promise<void>,
) => {
  const router = useRouter();
  const create = trpc.questions.create.useMutation({
    onSuccess: async (made) => {
      toast.success("Question created");
      await keepFindings(made.id).catch(() => undefined);
      onSaved(made);
      router.replace(`/teach/courses/${courseId}/questions/${made.id}`);
    },
  });
  const update = trpc.questions.update.useMutation({
    onSuccess: (changed) => {
      toast.success("Saved");
      onSaved(changed);
      router.refresh();
    },
  });
  const save = (draft: Draft) => {
    const title = draft.title.trim();
    if (!saved) return create.mutate({ courseId, ...draft, title });
    const body = isSame(draft.body, saved.body) ? undefined : draft.body;
    const { lessonId, isPractice } = draft;
    update.mutate({ questionId: saved.id, title, lessonId, isPractice, body, expectedVersion: saved.version });
  };
  const failed = create.error ?? update.error;
  return { save, pending: create.isPending || update.isPending, error: failed && refusalText(failed).message };
};

const useUnsavedWarning = (isDirty: boolean) => {
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isDirty]);
};
