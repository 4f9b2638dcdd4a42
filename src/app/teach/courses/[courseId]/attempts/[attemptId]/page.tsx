import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { formatMarks } from "#/core/marks.ts";
import { AttemptBadges } from "#/features/assessments/ui/marking/attempts-table.tsx";
import { MarkingView } from "#/features/assessments/ui/marking/marking-view.tsx";
import { ReopenButton } from "#/features/assessments/ui/reopen/reopen-button.tsx";
import { ReopeningList } from "#/features/assessments/ui/reopen/reopening-list.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string; attemptId: string }> };

export const metadata: Metadata = { title: "Marking" };

export default async function MarkingPage({ params }: Props) {
  const { courseId, attemptId } = await params;
  const course = await loadTaughtCourse(courseId);
  const api = await getApi();
  const marking = await orNotFound(api.marking.get({ attemptId }));
  if (marking.courseId !== courseId) notFound();
  const reopenings = await api.reopenings.list({ attemptId, limit: 20 });
  const quizHref = `/teach/courses/${courseId}/quizzes/${marking.quizId}`;
  return (
    <Container>
      <div className="max-w-4xl">
        <PageHeader
          title={`${marking.learner.name}, attempt ${marking.number}`}
          eyebrow={<AttemptBadges attempt={marking} />}
          description={
            marking.state === "open"
              ? "Still in progress: there is nothing to mark before it is submitted."
              : `${formatMarks(marking.earned)} of ${formatMarks(marking.possible)} points so far.`
          }
          actions={
            marking.state === "submitted" && <ReopenButton attemptId={attemptId} learnerName={marking.learner.name} />
          }
          crumbs={[
            ...crumbsOf(course),
            { label: marking.quizTitle, href: quizHref },
            { label: "Attempts", href: `${quizHref}/attempts` },
            { label: marking.learner.name },
          ]}
        />
        <ReopeningList reopenings={reopenings.items} />
        <MarkingView key={attemptId} marking={marking} />
      </div>
    </Container>
  );
}
