import { Users } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { PeerReviewTable } from "#/features/assessments/ui/assignments/peer-review-table.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = {
  params: Promise<{ courseId: string; assignmentId: string }>;
  searchParams: Promise<{ cursor?: string }>;
};

export const metadata: Metadata = { title: "Peer reviews" };

export default async function PeerReviewsPage({ params, searchParams }: Props) {
  const { courseId, assignmentId } = await params;
  const { cursor } = await searchParams;
  const course = await loadTaughtCourse(courseId);
  const api = await getApi();
  const assignment = await orNotFound(api.assignments.get({ assignmentId }));
  if (assignment.courseId !== courseId) notFound();
  const { items, nextCursor } = await api.peerReviews.list({ assignmentId, limit: 100, cursor });
  const base = `/teach/courses/${courseId}/assignments`;
  return (
    <Container>
      <PageHeader
        title={`Peer reviews: ${assignment.title}`}
        crumbs={[
          ...crumbsOf(course),
          { label: "Assignments", href: base },
          { label: assignment.title, href: `${base}/${assignmentId}` },
          { label: "Peer reviews" },
        ]}
      />
      {items.length === 0 ? (
        <EmptyState icon={Users} title="No reviews yet">
          They are given out when the assignment is due, or when you start them.
        </EmptyState>
      ) : (
        <PeerReviewTable reviews={items} />
      )}
      <LoadMore
        hasMore={nextCursor !== null}
        href={`?cursor=${encodeURIComponent(nextCursor ?? "")}`}
        label="Next page"
      />
    </Container>
  );
}
