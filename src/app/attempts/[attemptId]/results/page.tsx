import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { FlushKept } from "#/features/assessments/ui/player/flush-kept.tsx";
import { AttemptResults } from "#/features/assessments/ui/results/attempt-results.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import {
  loadAttempt,
  loadCourseOfAttempt,
  loadQuizOfAttempt,
  loadUntriedQuiz,
  requireViewer,
} from "../../_lib/load.ts";

type Props = { params: Promise<{ attemptId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { attemptId } = await params;
  await requireViewer(`/attempts/${attemptId}/results`);
  return { title: `Results: ${(await loadAttempt(attemptId)).quizTitle}` };
}

export default async function ResultsPage({ params }: Props) {
  const { attemptId } = await params;
  await requireViewer(`/attempts/${attemptId}/results`);
  const attempt = await loadAttempt(attemptId);
  if (attempt.state === "open") redirect(`/attempts/${attemptId}`);
  const result = await orNotFound((await getApi()).attempts.result({ attemptId }));
  const [course, quiz, untried] = await Promise.all([
    loadCourseOfAttempt(attempt.courseId),
    loadQuizOfAttempt(attempt.quizId),
    loadUntriedQuiz(attempt.courseId),
  ]);
  const courseHref = course ? `/courses/${course.slug}` : "/learn";
  const quizHref = course ? `${courseHref}/quizzes/${attempt.quizId}` : "/learn";
  const lessons = new Map(
    course?.modules
      .flatMap((module) => module.lessons)
      .map(({ id, title, slug }) => [id, { title, href: `${courseHref}/lessons/${slug}` }]),
  );
  return (
    <Container width="prose" className="max-w-4xl">
      <PageHeader
        title={`Results: ${result.quizTitle}`}
        crumbs={[
          ...(course ? [{ label: course.title, href: courseHref }] : []),
          { label: result.quizTitle, href: quizHref },
          { label: `Results of attempt ${result.number}` },
        ]}
      />
      <FlushKept attemptId={attemptId} />
      <AttemptResults
        result={result}
        quiz={quiz}
        lessons={lessons}
        nextLesson={lessons.get(course?.viewer.nextLessonId ?? "") ?? null}
        nextQuiz={untried && { title: untried.title, href: `${courseHref}/quizzes/${untried.id}` }}
        courseHref={courseHref}
      />
    </Container>
  );
}
