import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "#/app/attempts/_lib/load.ts";
import { NewCourseForm } from "#/features/courses/ui/teach/new-course-form.tsx";
import { ImportCourse } from "#/features/transfer/ui/import-course.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

export const metadata: Metadata = { title: "New course" };

export default async function NewCourseRoute() {
  const viewer = await requireViewer("/teach/courses/new");
  if (viewer.role === "learner") notFound();
  return (
    <Container width="form">
      <PageHeader title="New course" crumbs={[{ label: "Teach", href: "/teach" }, { label: "New course" }]} />
      <NewCourseForm />
      <section aria-labelledby="import-title" className="mt-12 border-border border-t pt-8">
        <h2 id="import-title" className="pb-4 font-semibold text-lg">
          Or import one
        </h2>
        <ImportCourse />
      </section>
    </Container>
  );
}
