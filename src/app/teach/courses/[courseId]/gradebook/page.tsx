import { Users } from "lucide-react";
import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { GradebookView } from "#/features/assessments/ui/gradebook/gradebook-view.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string }> };

export const metadata: Metadata = { title: "Gradebook" };

export default async function GradebookPage({ params }: Props) {
  const { courseId } = await params;
  const course = await loadTaughtCourse(courseId);
  const api = await getApi();
  const gradebook = await api.gradebook.get({ courseId });
  const { items, nextCursor } = await api.gradebook.rows({ courseId, limit: 100 });
  return (
    <Container>
      <PageHeader title="Gradebook" crumbs={[...crumbsOf(course), { label: "Gradebook" }]} />
      {items.length === 0 ? (
        <EmptyState icon={Users} title="Nobody is enrolled yet">
          Learners appear here with their marks as soon as they enrol.
        </EmptyState>
      ) : (
        <GradebookView gradebook={gradebook} firstRows={items} nextCursor={nextCursor} />
      )}
    </Container>
  );
}
