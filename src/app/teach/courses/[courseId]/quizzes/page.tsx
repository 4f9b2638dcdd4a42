import { ClipboardCheck } from "lucide-react";
import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { NewQuiz } from "#/features/assessments/ui/quiz-editor/new-quiz.tsx";
import { QuizTable } from "#/features/assessments/ui/quiz-editor/quiz-table.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string }>; searchParams: Promise<{ cursor?: string }> };

export const metadata: Metadata = { title: "Quizzes" };

export default async function QuizzesPage({ params, searchParams }: Props) {
  const { courseId } = await params;
  const { cursor } = await searchParams;
  const course = await loadTaughtCourse(courseId);
  const { items, nextCursor } = await (await getApi()).quizzes.list({ courseId, limit: 50, cursor });
  const position = Math.max(-1, ...items.map((quiz) => quiz.position)) + 1;
  const make = <NewQuiz courseId={courseId} position={position} />;
  return (
    <Container>
      <PageHeader
        title="Quizzes"
        crumbs={[...crumbsOf(course), { label: "Quizzes" }]}
        actions={items.length > 0 && make}
      />
      {items.length > 0 ? (
        <QuizTable quizzes={items} />
      ) : (
        <EmptyState icon={ClipboardCheck} title="No quizzes yet" action={make}>
          A quiz draws on the questions of this course. Learners see it once you publish it.
        </EmptyState>
      )}
      <LoadMore
        hasMore={nextCursor !== null}
        href={`?cursor=${encodeURIComponent(nextCursor ?? "")}`}
        label="Next page"
      />
    </Container>
  );
}
