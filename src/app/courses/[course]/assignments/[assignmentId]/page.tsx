import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { getApi, getViewer, orNotFound } from "#/app/_lib/api.ts";
import { AssignmentIntro, LateNotice } from "#/features/assessments/ui/assignments/assignment-intro.tsx";
import { assignmentStateOf, cannotSubmitWords } from "#/features/assessments/ui/assignments/assignment-words.ts";
import { HandIn } from "#/features/assessments/ui/assignments/hand-in.tsx";
import { PeerTaskList } from "#/features/assessments/ui/assignments/peer-task-list.tsx";
import { ReceivedReviews } from "#/features/assessments/ui/assignments/received-reviews.tsx";
import { SubmissionCard } from "#/features/assessments/ui/assignments/submission-card.tsx";
import { Alert } from "#/ui/alert.tsx";
import { Badge } from "#/ui/badge.tsx";
import { Container } from "#/ui/container.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ course: string; assignmentId: string }> };

const loadAssignment = cache(async (assignmentId: string) =>
  orNotFound((await getApi()).assignments.get({ assignmentId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadAssignment((await params).assignmentId)).title };
}

export default async function AssignmentPage({ params }: Props) {
  const { course: slug, assignmentId } = await params;
  const [api, viewer] = await Promise.all([getApi(), getViewer()]);
  const assignment = await loadAssignment(assignmentId);
  const course = await orNotFound(api.courses.get({ courseId: assignment.courseId }));
  if (course.slug !== slug) notFound();
  const { mine } = assignment;
  const submissions =
    mine && mine.submissionsUsed > 0 ? (await api.submissions.mine({ assignmentId, limit: 50 })).items : [];
  const canHandIn = mine !== null && mine.cannotSubmit === null;
  const draft = canHandIn ? await api.submissions.draft({ assignmentId }) : null;
  const { peerReview } = assignment;
  const tasks = peerReview && viewer ? (await api.peerReviews.tasks({ assignmentId, limit: 20 })).items : [];
  const [latest] = submissions;
  const received =
    peerReview && latest ? (await api.peerReviews.received({ submissionId: latest.id, limit: 50 })).items : [];
  const state = assignmentStateOf(assignment);
  const courseHref = `/courses/${slug}`;
  return (
    <Container width="prose">
      <PageHeader
        title={assignment.title}
        crumbs={[
          { label: "Courses", href: "/courses" },
          { label: course.title, href: courseHref },
          { label: assignment.title },
        ]}
        eyebrow={state && <Badge tone={state.tone}>{state.label}</Badge>}
        actions={
          assignment.canTeach && (
            <LinkButton href={`/teach/courses/${course.id}/assignments/${assignmentId}`} variant="outline" size="sm">
              Edit
            </LinkButton>
          )
        }
      />
      <div className="flex flex-col gap-8">
        <LateNotice assignment={assignment} />
        <AssignmentIntro assignment={assignment} />
        {!viewer && (
          <Alert
            title="Sign in to hand in"
            action={
              <LinkButton
                size="sm"
                href={`/signin?next=${encodeURIComponent(`${courseHref}/assignments/${assignmentId}`)}`}
              >
                Sign in
              </LinkButton>
            }
          />
        )}
        {mine?.cannotSubmit && (
          <Alert
            title={cannotSubmitWords[mine.cannotSubmit]}
            action={
              mine.cannotSubmit === "not_enrolled" && (
                <LinkButton size="sm" href={courseHref}>
                  To the course
                </LinkButton>
              )
            }
          />
        )}
        {viewer && mine && draft && (
          <HandIn
            assignment={assignment}
            mine={mine}
            draft={draft}
            handedIn={submissions[0]?.text ?? null}
            userId={viewer.userId}
          />
        )}
        {peerReview && mine && (
          <PeerTaskList
            rules={peerReview}
            tasks={tasks}
            hasHandedIn={mine.submissionsUsed > 0}
            base={`${courseHref}/assignments/${assignmentId}`}
          />
        )}
        <ReceivedReviews reviews={received} />
        {submissions.length > 0 && (
          <section aria-labelledby="submissions">
            <h2 id="submissions" className="mb-3 font-semibold font-serif text-xl">
              What you have handed in
            </h2>
            <div className="flex flex-col gap-4">
              {submissions.map((submission, index) => (
                <SubmissionCard key={submission.id} submission={submission} isLatest={index === 0} />
              ))}
            </div>
          </section>
        )}
      </div>
    </Container>
  );
}
