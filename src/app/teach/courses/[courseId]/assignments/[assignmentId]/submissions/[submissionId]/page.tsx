import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { formatMarks } from "#/core/marks.ts";
import { lateText } from "#/features/assessments/ui/assignments/assignment-words.ts";
import { SubmissionMarking } from "#/features/assessments/ui/assignments/submission-marking.tsx";
import { LocalTime } from "#/features/assessments/ui/local-time.tsx";
import { Badge } from "#/ui/badge.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string; assignmentId: string; submissionId: string }> };

export const metadata: Metadata = { title: "Marking" };

export default async function SubmissionMarkingPage({ params }: Props) {
  const { courseId, assignmentId, submissionId } = await params;
  const course = await loadTaughtCourse(courseId);
  const marking = await orNotFound((await getApi()).submissions.marking({ submissionId }));
  if (marking.courseId !== courseId || marking.assignmentId !== assignmentId) notFound();
  const base = `/teach/courses/${courseId}/assignments`;
  const { earned, possible, lateSeconds } = marking;
  return (
    <Container>
      <PageHeader
        title={`${marking.learner.name}, submission ${marking.number}`}
        eyebrow={
          <>
            <Badge tone={earned === null ? "note" : "success"}>
              {earned === null ? "To mark" : `${formatMarks(earned)} of ${formatMarks(possible)}`}
            </Badge>
            {lateSeconds > 0 && <Badge tone="warning">{lateText(lateSeconds)}</Badge>}
            <LocalTime at={marking.submittedAt} />
          </>
        }
        crumbs={[
          ...crumbsOf(course),
          { label: "Assignments", href: base },
          { label: marking.assignmentTitle, href: `${base}/${assignmentId}` },
          { label: "Submissions", href: `${base}/${assignmentId}/submissions` },
          { label: marking.learner.name },
        ]}
      />
      <SubmissionMarking key={submissionId} marking={marking} />
    </Container>
  );
}
