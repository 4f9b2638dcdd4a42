import type { Metadata } from "next";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { OutlineEditor } from "#/features/courses/ui/teach/outline-editor.tsx";
import { PublishCourse } from "#/features/courses/ui/teach/publish-course.tsx";
import { counted, duration } from "#/features/courses/words.ts";
import { Badge } from "#/ui/badge.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadTaughtCourse((await params).courseId)).title };
}

export default async function TeachCourseRoute({ params }: Props) {
  const course = await loadTaughtCourse((await params).courseId);
  const isPublished = course.state === "published";
  return (
    <Container>
      <PageHeader
        title={course.title}
        crumbs={crumbsOf(course).slice(0, 1)}
        eyebrow={
          <>
            <Badge tone={isPublished ? "success" : "warning"}>{isPublished ? "Published" : "Draft"}</Badge>
            <span>
              {counted(course.lessonCount, "published lesson")} · {duration(course.minutes)} ·{" "}
              {counted(course.learnerCount, "learner")}
            </span>
          </>
        }
        actions={<PublishCourse course={course} />}
      />
      <OutlineEditor course={course} />
    </Container>
  );
}
