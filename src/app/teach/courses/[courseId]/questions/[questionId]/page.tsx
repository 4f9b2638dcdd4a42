import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { crumbsOf, lessonsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { QuestionActions } from "#/features/assessments/ui/authoring/question-actions.tsx";
import { QuestionEditor } from "#/features/assessments/ui/authoring/question-editor.tsx";
import { typeNames } from "#/features/assessments/ui/question-types.ts";
import { Badge } from "#/ui/badge.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string; questionId: string }> };

export const metadata: Metadata = { title: "Edit question" };

export default async function QuestionPage({ params }: Props) {
  const { courseId, questionId } = await params;
  const course = await loadTaughtCourse(courseId);
  const question = await orNotFound((await getApi()).questions.get({ questionId }));
  if (question.courseId !== courseId) notFound();
  return (
    <Container>
      <PageHeader
        title={question.title}
        eyebrow={
          <>
            <Badge tone="outline">{typeNames[question.type]}</Badge>
            {question.archivedAt && <Badge tone="warning">Archived</Badge>}
          </>
        }
        crumbs={[
          ...crumbsOf(course),
          { label: "Questions", href: `/teach/courses/${courseId}/questions` },
          { label: question.title },
        ]}
        actions={<QuestionActions questionId={questionId} isArchived={question.archivedAt !== null} />}
      />
      <QuestionEditor key={questionId} courseId={courseId} lessons={lessonsOf(course)} question={question} />
    </Container>
  );
}
