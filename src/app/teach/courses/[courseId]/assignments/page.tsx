import { FilePen } from "lucide-react";
import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { AssignmentTable } from "#/features/assessments/ui/assignments/assignment-table.tsx";
import { NewAssignment } from "#/features/assessments/ui/assignments/new-assignment.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string }>; searchParams: Promise<{ cursor?: string }> };

export const metadata: Metadata = { title: "Assignments" };

export default async function AssignmentsPage({ params, searchParams }: Props) {
  const { courseId } = await params;
  const { cursor } = await searchParams;
  const course = await loadTaughtCourse(courseId);
  const { items, nextCursor } = await (await getApi()).assignments.list({ courseId, limit: 50, cursor });
  const position = Math.max(-1, ...items.map((assignment) => assignment.position)) + 1;
  const make = <NewAssignment courseId={courseId} position={position} />;
  return (
    <Container>
      <PageHeader
        title="Assignments"
        crumbs={[...crumbsOf(course), { label: "Assignments" }]}
        actions={items.length > 0 && make}
      />
      {items.length > 0 ? (
        <AssignmentTable assignments={items} />
      ) : (
        <EmptyState icon={FilePen} title="No assignments yet" action={make}>
          Essays, reports, drawings: work that learners hand in as text or files, and that you mark by points or a
          rubric.
        </EmptyState>
      )}
      <LoadMore
        hasMore={nextCursor !== null}
        href={`?cursor=${encodeURIComponent(nextCursor ?? "")}`}
        label="Next page"
      />
    </Container>
  );
}
