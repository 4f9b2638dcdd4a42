import type { Metadata } from "next";
import { crumbsOf, lessonsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { QuestionEditor } from "#/features/assessments/ui/authoring/question-editor.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string }> };

export const metadata: Metadata = { title: "New question" };

export default async function NewQuestionPage({ params }: Props) {
  const { courseId } = await params;
  const course = await loadTaughtCourse(courseId);
  return (
    <Container>
      <PageHeader
        title="New question"
        crumbs={[
          ...crumbsOf(course),
          { label: "Questions", href: `/teach/courses/${courseId}/questions` },
          { label: "New question" },
        ]}
      />
      <QuestionEditor
        courseId={courseId}
        lessons={lessonsOf(course)}
        question={null}
        language={course.language}
        dismissed={[]}
      />
    </Container>
  );
}
