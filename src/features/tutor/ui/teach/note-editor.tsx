"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import { toast } from "#/ui/toast.ts";
import { type LessonNote, longestNote } from "../../contract-notes.ts";
import { NotePreview } from "./note-preview.tsx";

type NoteEditorProps = { note: LessonNote; lessons: readonly { id: string; title: string }[]; back: string };

/** A draft of a note: where it goes, what it says, how it will look; a person puts it into the lesson. */
export function NoteEditor({ note: given, lessons, back }: NoteEditorProps) {
  const router = useRouter();
  const [note, setNote] = useState(given);
  const [draft, setDraft] = useState({
    lessonId: given.lessonId ?? "",
    anchor: given.anchor,
    title: given.title,
    body: given.body,
  });
  const change = (part: Partial<typeof draft>) => setDraft((known) => ({ ...known, ...part }));
  const update = trpc.lessonNotes.update.useMutation({ onSuccess: setNote });
  const publish = trpc.lessonNotes.publish.useMutation();
  const remove = trpc.lessonNotes.delete.useMutation();
  const isSame =
    draft.lessonId === note.lessonId &&
    draft.anchor === note.anchor &&
    draft.title.trim() === note.title &&
    draft.body.trim() === note.body;
  const fault = (name: string) => {
    const found = update.error && faultOf(update.error, `/${name}`);
    return found && `This ${found}.`;
  };
  const save = () =>
    update.mutateAsync({
      ...{ noteId: note.id, expectedRevision: note.revision },
      ...{ ...draft, lessonId: draft.lessonId || undefined },
    });
  const putIn = async () => {
    publish.reset();
    if (!isSame) await save();
    await publish.mutateAsync({ noteId: note.id });
    toast.success("The note stands in the lesson");
    router.refresh();
  };
  const error = update.error ?? publish.error ?? remove.error;
  const isShown = error && !["lessonId", "anchor", "title", "body"].some(fault);
  return (
    <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          save()
            .then(() => toast.success("Draft saved"))
            .catch(() => null);
        }}
      >
        <Field label="Lesson" error={fault("lessonId")} required>
          <Select value={draft.lessonId} onChange={(event) => change({ lessonId: event.target.value, anchor: null })}>
            {note.lessonId === null && <option value="">The lesson is gone: choose another one</option>}
            {lessons.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <SectionField
          lessonId={draft.lessonId}
          anchor={draft.anchor}
          error={fault("anchor")}
          onChange={(anchor) => change({ anchor })}
        />
        <Field label="Title" error={fault("title")} required>
          <Input value={draft.title} maxLength={200} onChange={(event) => change({ title: event.target.value })} />
        </Field>
        <Field
          label="Text"
          hint="Markdown, as in lessons. The tutor finds it as soon as it stands in a published lesson."
          error={fault("body")}
        >
          <Textarea
            rows={8}
            value={draft.body}
            maxLength={longestNote}
            onChange={(event) => change({ body: event.target.value })}
          />
        </Field>
        {isShown && (
          <Alert tone="danger" title="That did not work" live>
            {refusalText(error).message} What you typed is still here.
          </Alert>
        )}
        <div className="flex flex-wrap gap-2">
          <ConfirmDialog
            trigger={<Button disabled={draft.body.trim() === "" || draft.lessonId === ""}>Put into the lesson…</Button>}
            title="Put this note into the lesson?"
            description="It becomes a new version of the lesson, which learners see at once if the lesson is published. The question counts as answered."
            confirmLabel="Put it in"
            onConfirm={putIn}
          />
          <Button type="submit" variant="outline" pending={update.isPending} disabled={isSame}>
            Save the draft
          </Button>
          <ConfirmDialog
            trigger={<Button variant="ghost">Throw away</Button>}
            title="Throw this draft away?"
            description="The question goes back to the open ones."
            confirmLabel="Throw away"
            tone="danger"
            onConfirm={async () => {
              await remove.mutateAsync({ noteId: note.id });
              router.push(back);
            }}
          />
        </div>
      </form>
      <NotePreview label="How learners will see it" title={draft.title} body={draft.body} />
    </div>
  );
}

type SectionFieldProps = {
  lessonId: string;
  anchor: string | null;
  error: React.ReactNode;
  onChange: (anchor: string | null) => void;
};

function SectionField({ lessonId, anchor, error, onChange }: SectionFieldProps) {
  const page = trpc.lessons.page.useQuery({ lessonId }, { enabled: lessonId !== "", retry: false });
  const headings = page.data?.headings ?? [];
  const isGone = anchor !== null && page.data && !headings.some(({ slug }) => slug === anchor);
  return (
    <Field
      label="At the end of"
      error={error || (isGone ? "The lesson no longer has this section." : undefined)}
      required
    >
      <Select
        value={anchor ?? ""}
        disabled={page.isPending}
        onChange={(event) => onChange(event.target.value === "" ? null : event.target.value)}
      >
        <option value="">The beginning, before the first heading</option>
        {(isGone || page.isPending) && anchor !== null && <option value={anchor}>{anchor}</option>}
        {headings.map(({ slug, text, depth }) => (
          <option key={slug} value={slug}>
            {"\u2003".repeat(Math.max(0, depth - 2))}
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
