import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { QuestionMarking } from "#/features/assessments/ui/marking/question-marking.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = {
  params: Promise<{ courseId: string; quizId: string; questionId: string }>;
  searchParams: Promise<{ all?: string }>;
};

export const metadata: Metadata = { title: "Marking" };

export default async function QuestionMarkingPage({ params, searchParams }: Props) {
  const { courseId, quizId, questionId } = await params;
  const forMe = (await searchParams).all === undefined;
  const course = await loadTaughtCourse(courseId);
  const api = await getApi();
  const question = await orNotFound(api.questions.get({ questionId }));
  if (question.courseId !== courseId) notFound();
  const { items, nextCursor } = await orNotFound(
    api.marking.answers({ quizId, questionId, limit: forMe ? 20 : 100, forMe }),
  );
  return (
    <Container width="prose" className="max-w-4xl">
      <PageHeader
        title={question.title}
        crumbs={[
          ...crumbsOf(course),
          { label: "Marking queue", href: `/teach/courses/${courseId}/marking?by=question` },
          { label: question.title },
        ]}
      />
      <QuestionMarking {...{ courseId, quizId, questionId, items }} hasMore={nextCursor !== null} />
    </Container>
  );
}
