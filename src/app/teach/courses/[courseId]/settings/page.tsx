import type { Metadata } from "next";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { CourseSettings } from "#/features/courses/ui/teach/course-settings.tsx";
import { DeleteCourse } from "#/features/courses/ui/teach/delete-course.tsx";
import { ExportCourse } from "#/features/transfer/ui/export-course.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string }> };

export const metadata: Metadata = { title: "Course settings" };

export default async function CourseSettingsRoute({ params }: Props) {
  const course = await loadTaughtCourse((await params).courseId);
  return (
    <Container>
      <PageHeader title="Settings" crumbs={[...crumbsOf(course), { label: "Settings" }]} />
      <div className="flex max-w-3xl flex-col gap-12">
        <CourseSettings course={course} />
        <section aria-labelledby="export-title" className="border-border border-t pt-8">
          <h2 id="export-title" className="pb-4 font-semibold text-lg">
            Export the course
          </h2>
          <ExportCourse course={course} />
        </section>
        <section aria-labelledby="delete-title" className="border-border border-t pt-8">
          <h2 id="delete-title" className="pb-4 font-semibold text-lg">
            Delete the course
          </h2>
          <DeleteCourse course={course} />
        </section>
      </div>
    </Container>
  );
}
