"use client";

import { Eye, PencilLine } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { cn } from "#/ui/cn.ts";
import { LinkButton } from "#/ui/link-button.tsx";
import { toast } from "#/ui/toast.ts";
import type { Lesson, Rendered } from "../../contract-lessons.ts";
import type { PracticeChoice } from "./editor-toolbar.tsx";
import { LessonDetails } from "./lesson-details.tsx";
import { LessonHistory } from "./lesson-history.tsx";
import { LessonPreview } from "./lesson-preview.tsx";
import { MarkdownEditor } from "./markdown-editor.tsx";
import { useLessonDraft } from "./use-lesson-draft.ts";
import { useUnsavedGuard } from "./use-unsaved-guard.ts";

type LessonEditorProps = {
  lesson: Lesson;
  rendered: Rendered;
  courseSlug: string;
  /** Practice questions that belong to the lesson. */
  questions: readonly PracticeChoice[];
};

/** Writing a lesson beside its preview. Saved by button or Ctrl+S; kept in the browser until then. */
export function LessonEditor({ lesson, rendered, courseSlug, questions }: LessonEditorProps) {
  const router = useRouter();
  const { saved, draft, isDirty, kept, change, restore, forget, settle } = useLessonDraft(lesson);
  const [isPreview, setPreview] = useState(false);
  const [state, setState] = useState(lesson.state);
  useUnsavedGuard(isDirty);
  const update = trpc.lessons.update.useMutation();
  const publish = trpc.lessons.publish.useMutation();
  const unpublish = trpc.lessons.unpublish.useMutation();

  const save = async (): Promise<boolean> => {
    const sent = draft;
    const { title, summary, slug, minutes, body } = sent;
    try {
      const next = await update.mutateAsync({
        lessonId: saved.id,
        version: saved.version,
        title: title.trim(),
        summary: summary.trim(),
        slug: slug.trim(),
        body,
        ...(minutes === String(saved.minutes) ? {} : { minutes: Number(minutes) }),
      });
      settle(next, sent);
      return true;
    } catch {
      return false;
    }
  };
  const setPublished = async (isPublished: boolean) => {
    if (isDirty && !(await save())) return;
    try {
      const next = await (isPublished ? publish : unpublish).mutateAsync({ lessonId: saved.id });
      setState(next.state);
      toast.success(isPublished ? "Published" : "Back to draft");
      router.refresh();
    } catch (error) {
      toast.error(refusalText(error).message);
    }
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== "s") return;
      event.preventDefault();
      if (isDirty && !update.isPending) void save();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });

  const fault = (name: "title" | "slug" | "summary" | "minutes") => {
    const found = faultOf(update.error, `/${name}`);
    return found && `This ${found}.`;
  };
  const isMoving = publish.isPending || unpublish.isPending;
  return (
    <div className="flex flex-1 flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <label className="min-w-60 flex-1">
          <span className="sr-only">Title of the lesson</span>
          <input
            value={draft.title}
            maxLength={200}
            aria-invalid={fault("title") ? true : undefined}
            onChange={(event) => change({ title: event.target.value })}
            className="-ms-2 w-full rounded-md border border-transparent bg-transparent px-2 py-1 font-semibold font-serif text-2xl tracking-tight focus-ring hover:border-border"
          />
        </label>
        <div className="flex flex-wrap items-center gap-2">
          <Badge tone={state === "published" ? "success" : "warning"}>
            {state === "published" ? "Published" : "Draft"}
          </Badge>
          <p role="status" className="text-muted-foreground text-sm">
            {update.isPending ? "Saving…" : isDirty ? "Not saved" : "Saved"}
          </p>
          <LessonHistory lessonId={saved.id} onRestore={({ title, body }) => change({ title, body })} />
          <LinkButton href={`/courses/${courseSlug}/lessons/${saved.slug}`} variant="outline">
            View
          </LinkButton>
          <Button variant="outline" pending={isMoving} onClick={() => void setPublished(state === "draft")}>
            {state === "published" ? "Unpublish" : "Publish"}
          </Button>
          <Button pending={update.isPending} disabled={!isDirty} onClick={() => void save()}>
            Save
          </Button>
        </div>
      </div>
      {fault("title") && <p className="text-danger text-sm">{fault("title")}</p>}
      {kept && !isDirty && (
        <Alert
          tone="note"
          title="This browser has changes that were never saved"
          action={
            <div className="flex gap-2">
              <Button size="sm" onClick={restore}>
                Take them
              </Button>
              <Button size="sm" variant="ghost" onClick={forget}>
                Throw them away
              </Button>
            </div>
          }
        />
      )}
      {update.error && !fault("title") && !fault("slug") && !fault("summary") && !fault("minutes") && (
        <Alert
          tone="danger"
          title="Not saved"
          live
          action={
            refusalText(update.error).code === "conflict" && (
              <Button size="sm" variant="outline" onClick={() => window.location.reload()}>
                Reload
              </Button>
            )
          }
        >
          {refusalText(update.error).message} Your text is still here and kept in this browser.
        </Alert>
      )}
      <LessonDetails draft={draft} onChange={change} faultOf={fault} />
      <fieldset aria-label="Show" className="flex min-w-0 gap-1 lg:hidden">
        <Button variant={isPreview ? "ghost" : "secondary"} aria-pressed={!isPreview} onClick={() => setPreview(false)}>
          <PencilLine aria-hidden /> Write
        </Button>
        <Button variant={isPreview ? "secondary" : "ghost"} aria-pressed={isPreview} onClick={() => setPreview(true)}>
          <Eye aria-hidden /> Preview
        </Button>
      </fieldset>
      <div className="grid min-h-[30rem] flex-1 grid-cols-1 gap-5 lg:h-[calc(100dvh-19.5rem)] lg:flex-none lg:grid-cols-2 lg:grid-rows-[minmax(0,1fr)]">
        <div className={cn("flex min-h-0 flex-col", isPreview && "max-lg:hidden")}>
          <MarkdownEditor
            value={draft.body}
            onChange={(body) => change({ body })}
            courseId={saved.courseId}
            questions={questions}
          />
        </div>
        <section
          aria-label="Preview"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
          className={cn(
            "min-h-0 overflow-y-auto rounded-lg border border-border bg-background px-5 py-5 focus-ring-inset sm:px-7",
            !isPreview && "max-lg:hidden",
          )}
        >
          <LessonPreview markdown={draft.body} initial={rendered} questions={questions} />
        </section>
      </div>
    </div>
  );
}
