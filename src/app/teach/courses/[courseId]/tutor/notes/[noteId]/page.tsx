import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { crumbsOf, lessonsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { NoteEditor } from "#/features/tutor/ui/teach/note-editor.tsx";
import { NotePreview } from "#/features/tutor/ui/teach/note-preview.tsx";
import { Alert } from "#/ui/alert.tsx";
import { Container } from "#/ui/container.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string; noteId: string }> };

export const metadata: Metadata = { title: "Lesson note" };

export default async function LessonNotePage({ params }: Props) {
  const { courseId, noteId } = await params;
  const course = await loadTaughtCourse(courseId);
  const note = await orNotFound((await getApi()).lessonNotes.get({ noteId }));
  if (note.courseId !== course.id) notFound();
  const back = `/teach/courses/${course.id}/tutor`;
  const slug = course.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === note.lessonId)?.slug;
  const anchor = note.anchor === null ? "" : `#${note.anchor}`;
  return (
    <Container>
      <PageHeader
        title="Lesson note"
        description={`About the question “${note.title}”`}
        crumbs={[...crumbsOf(course), { label: "Tutor", href: back }, { label: "Lesson note" }]}
      />
      {note.state === "draft" ? (
        <NoteEditor note={note} lessons={lessonsOf(course)} back={back} />
      ) : (
        <div className="flex flex-col gap-8">
          <Alert
            tone="success"
            title="The note stands in the lesson"
            action={
              <div className="flex flex-wrap gap-2">
                {slug && (
                  <LinkButton size="sm" variant="outline" href={`/courses/${course.slug}/lessons/${slug}${anchor}`}>
                    Read it there
                  </LinkButton>
                )}
                {slug && (
                  <LinkButton size="sm" variant="outline" href={`/teach/courses/${course.id}/lessons/${note.lessonId}`}>
                    Edit the lesson
                  </LinkButton>
                )}
                <LinkButton size="sm" variant="ghost" href={back}>
                  Back to the questions
                </LinkButton>
              </div>
            }
          >
            {note.lessonTitle === null
              ? "The lesson has been deleted since."
              : `In “${note.lessonTitle}”. The question counts as answered until somebody asks it in vain again.`}
          </Alert>
          <div className="max-w-2xl">
            <NotePreview label="What was put into the lesson" title={note.title} body={note.body} />
          </div>
        </div>
      )}
    </Container>
  );
}
