import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Player } from "#/features/assessments/ui/player/player.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { loadAttempt, loadCourseOfAttempt, requireViewer } from "../_lib/load.ts";

type Props = { params: Promise<{ attemptId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { attemptId } = await params;
  await requireViewer(`/attempts/${attemptId}`);
  return { title: (await loadAttempt(attemptId)).quizTitle };
}

export default async function AttemptPage({ params }: Props) {
  const { attemptId } = await params;
  await requireViewer(`/attempts/${attemptId}`);
  const attempt = await loadAttempt(attemptId);
  if (attempt.state === "submitted") redirect(`/attempts/${attemptId}/results`);
  const course = await loadCourseOfAttempt(attempt.courseId);
  const quizHref = course ? `/courses/${course.slug}/quizzes/${attempt.quizId}` : undefined;
  return (
    <Container>
      <PageHeader
        title={attempt.quizTitle}
        crumbs={[
          ...(course ? [{ label: course.title, href: `/courses/${course.slug}` }] : []),
          { label: attempt.quizTitle, href: quizHref },
          { label: `Attempt ${attempt.number}` },
        ]}
      />
      <Player attempt={attempt} />
    </Container>
  );
}
