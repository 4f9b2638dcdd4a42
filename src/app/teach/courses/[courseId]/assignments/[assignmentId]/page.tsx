import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { AssignmentActions } from "#/features/assessments/ui/assignments/assignment-actions.tsx";
import { AssignmentExceptions } from "#/features/assessments/ui/assignments/assignment-exceptions.tsx";
import { AssignmentSettings } from "#/features/assessments/ui/assignments/assignment-settings.tsx";
import { PeerSettings } from "#/features/assessments/ui/assignments/peer-settings.tsx";
import { Badge } from "#/ui/badge.tsx";
import { Container } from "#/ui/container.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string; assignmentId: string }> };

export const metadata: Metadata = { title: "Edit assignment" };

export default async function AssignmentEditorPage({ params }: Props) {
  const { courseId, assignmentId } = await params;
  const course = await loadTaughtCourse(courseId);
  const assignment = await orNotFound((await getApi()).assignments.get({ assignmentId }));
  if (assignment.courseId !== courseId) notFound();
  const isPublished = assignment.state === "published";
  const base = `/teach/courses/${courseId}/assignments`;
  return (
    <Container>
      <div className="max-w-4xl">
        <PageHeader
          title={assignment.title}
          eyebrow={<Badge tone={isPublished ? "success" : "neutral"}>{isPublished ? "Published" : "Draft"}</Badge>}
          crumbs={[...crumbsOf(course), { label: "Assignments", href: base }, { label: assignment.title }]}
          actions={
            <>
              <LinkButton href={`${base}/${assignmentId}/submissions`} variant="outline">
                Submissions
              </LinkButton>
              {assignment.peerReview && (
                <LinkButton href={`${base}/${assignmentId}/reviews`} variant="outline">
                  Peer reviews
                </LinkButton>
              )}
              <LinkButton href={`/courses/${course.slug}/assignments/${assignmentId}`} variant="outline">
                See it as a learner
              </LinkButton>
              <AssignmentActions assignment={assignment} />
            </>
          }
        />
        <div className="flex flex-col gap-12">
          <section aria-labelledby="assignment-settings">
            <h2 id="assignment-settings" className="mb-4 font-semibold font-serif text-xl">
              Settings
            </h2>
            <AssignmentSettings
              assignment={assignment}
              modules={course.modules.map(({ id, title }) => ({ id, title }))}
            />
          </section>
          <section aria-labelledby="assignment-peers">
            <h2 id="assignment-peers" className="mb-4 font-semibold font-serif text-xl">
              Peer review
            </h2>
            <PeerSettings assignment={assignment} />
          </section>
          <section aria-labelledby="assignment-exceptions">
            <h2 id="assignment-exceptions" className="mb-4 font-semibold font-serif text-xl">
              Exceptions
            </h2>
            <AssignmentExceptions courseId={courseId} assignmentId={assignmentId} />
          </section>
        </div>
      </div>
    </Container>
  );
}
