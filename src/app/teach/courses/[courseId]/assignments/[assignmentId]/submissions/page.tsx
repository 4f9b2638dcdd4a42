import { Inbox } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { ReleaseCard } from "#/features/assessments/ui/assignments/release-card.tsx";
import { SubmissionProposals } from "#/features/assessments/ui/assignments/submission-proposals.tsx";
import { SubmissionsTable } from "#/features/assessments/ui/assignments/submissions-table.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = {
  params: Promise<{ courseId: string; assignmentId: string }>;
  searchParams: Promise<{ cursor?: string }>;
};

export const metadata: Metadata = { title: "Submissions" };

export default async function SubmissionsPage({ params, searchParams }: Props) {
  const { courseId, assignmentId } = await params;
  const { cursor } = await searchParams;
  const course = await loadTaughtCourse(courseId);
  const api = await getApi();
  const assignment = await orNotFound(api.assignments.get({ assignmentId }));
  if (assignment.courseId !== courseId) notFound();
  const { items, nextCursor } = await api.submissions.list({ assignmentId, limit: 100, cursor });
  const base = `/teach/courses/${courseId}/assignments`;
  const needsMarker = assignment.peerReview?.peerWeight !== 100;
  const first = needsMarker ? items.findLast(({ isLatest, earned }) => isLatest && earned === null) : undefined;
  return (
    <Container>
      <PageHeader
        title={`Submissions: ${assignment.title}`}
        crumbs={[
          ...crumbsOf(course),
          { label: "Assignments", href: base },
          { label: assignment.title, href: `${base}/${assignmentId}` },
          { label: "Submissions" },
        ]}
        actions={
          <>
            {assignment.peerReview && (
              <LinkButton href={`${base}/${assignmentId}/reviews`} variant="outline">
                Peer reviews
              </LinkButton>
            )}
            {first && (
              <LinkButton href={`${base}/${assignmentId}/submissions/${first.id}#to-mark`}>Start marking</LinkButton>
            )}
          </>
        }
      />
      <div className="flex flex-col gap-8">
        {assignment.rubric && items.length > 0 && <SubmissionProposals assignmentId={assignmentId} />}
        {items.length === 0 ? (
          <EmptyState icon={Inbox} title="Nobody has handed in yet">
            Submissions appear here as soon as they come.
          </EmptyState>
        ) : (
          <SubmissionsTable courseId={courseId} submissions={items} />
        )}
        <LoadMore
          hasMore={nextCursor !== null}
          href={`?cursor=${encodeURIComponent(nextCursor ?? "")}`}
          label="Next page"
        />
        <ReleaseCard assignment={assignment} />
      </div>
    </Container>
  );
}
