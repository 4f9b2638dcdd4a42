import { RefreshCcw } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { RegradeQuestion } from "#/features/assessments/ui/regrade/regrade-question.tsx";
import { RegradeTable } from "#/features/assessments/ui/regrade/regrade-table.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = {
  params: Promise<{ courseId: string; quizId: string }>;
  searchParams: Promise<{ cursor?: string }>;
};

export const metadata: Metadata = { title: "Regrade" };

export default async function RegradePage({ params, searchParams }: Props) {
  const { courseId, quizId } = await params;
  const { cursor } = await searchParams;
  const course = await loadTaughtCourse(courseId);
  const api = await getApi();
  const quiz = await orNotFound(api.quizzes.get({ quizId }));
  if (quiz.courseId !== courseId) notFound();
  const { items: questions } = await api.regrades.questions({ quizId, limit: 100 });
  const { items: regrades, nextCursor } = await api.regrades.list({ quizId, limit: 20, cursor });
  const base = `/teach/courses/${courseId}/quizzes/${quizId}`;
  return (
    <Container width="prose" className="max-w-4xl">
      <PageHeader
        title={`Regrade: ${quiz.title}`}
        description="When the key of a question was wrong: correct the question first, then see here whose mark would change."
        crumbs={[
          ...crumbsOf(course),
          { label: "Quizzes", href: `/teach/courses/${courseId}/quizzes` },
          { label: quiz.title, href: base },
          { label: "Attempts", href: `${base}/attempts` },
          { label: "Regrade" },
        ]}
      />
      <div className="flex flex-col gap-10">
        {questions.length === 0 ? (
          <EmptyState icon={RefreshCcw} title="Nothing to regrade">
            No question of this quiz has changed since it was graded.
          </EmptyState>
        ) : (
          <section aria-labelledby="changed" className="flex flex-col gap-4">
            <h2 id="changed" className="font-semibold font-serif text-xl">
              Changed since they were graded
            </h2>
            <ul className="flex flex-col gap-4">
              {questions.map((question) => (
                <li key={question.questionId}>
                  <RegradeQuestion courseId={courseId} quizId={quizId} question={question} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {regrades.length > 0 && (
          <section aria-labelledby="done" className="flex flex-col gap-4">
            <h2 id="done" className="font-semibold font-serif text-xl">
              Regrades so far
            </h2>
            <RegradeTable regrades={regrades} />
            <LoadMore
              hasMore={nextCursor !== null}
              href={`?cursor=${encodeURIComponent(nextCursor ?? "")}`}
              label="Next page"
            />
          </section>
        )}
      </div>
    </Container>
  );
}
