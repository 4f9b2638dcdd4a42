import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { LessonEditor } from "#/features/courses/ui/teach/lesson-editor.tsx";
import { Breadcrumb } from "#/ui/breadcrumb.tsx";
import { Container } from "#/ui/container.tsx";

type Props = { params: Promise<{ courseId: string; lessonId: string }> };

export const metadata: Metadata = { title: "Edit lesson" };

export default async function EditLessonRoute({ params }: Props) {
  const { courseId, lessonId } = await params;
  const course = await loadTaughtCourse(courseId);
  const api = await getApi();
  const [lesson, page, questions] = await Promise.all([
    orNotFound(api.lessons.get({ lessonId })),
    orNotFound(api.lessons.page({ lessonId })),
    orNotFound(api.questions.list({ courseId, lessonId, practice: true, limit: 100 })),
  ]);
  if (lesson.courseId !== course.id) notFound();
  return (
    <Container className="flex flex-1 flex-col gap-3 sm:py-6">
      <h1 className="sr-only">Edit the lesson {lesson.title}</h1>
      <Breadcrumb items={[...crumbsOf(course), { label: lesson.title }]} />
      <LessonEditor
        key={lesson.id}
        lesson={lesson}
        rendered={{ segments: page.segments, headings: page.headings }}
        courseSlug={course.slug}
        questions={questions.items.map(({ id, title }) => ({ id, title }))}
      />
    </Container>
  );
}
