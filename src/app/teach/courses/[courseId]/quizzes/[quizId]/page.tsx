import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { Exceptions } from "#/features/assessments/ui/quiz-editor/exceptions.tsx";
import { QuizActions } from "#/features/assessments/ui/quiz-editor/quiz-actions.tsx";
import { QuizQuestions } from "#/features/assessments/ui/quiz-editor/quiz-questions.tsx";
import { QuizSettings } from "#/features/assessments/ui/quiz-editor/quiz-settings.tsx";
import { Badge } from "#/ui/badge.tsx";
import { Container } from "#/ui/container.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string; quizId: string }> };

export const metadata: Metadata = { title: "Edit quiz" };

export default async function QuizEditorPage({ params }: Props) {
  const { courseId, quizId } = await params;
  const course = await loadTaughtCourse(courseId);
  const api = await getApi();
  const quiz = await orNotFound(api.quizzes.get({ quizId }));
  if (quiz.courseId !== courseId) notFound();
  const parts = await api.quizzes.questions({ quizId });
  const categories = (await api.categories.list({ courseId, limit: 100 })).items;
  const skills = (await api.skills.list({ courseId, limit: 100 })).items;
  const isPublished = quiz.state === "published";
  return (
    <Container>
      <div className="max-w-4xl">
        <PageHeader
          title={quiz.title}
          eyebrow={<Badge tone={isPublished ? "success" : "neutral"}>{isPublished ? "Published" : "Draft"}</Badge>}
          crumbs={[
            ...crumbsOf(course),
            { label: "Quizzes", href: `/teach/courses/${courseId}/quizzes` },
            { label: quiz.title },
          ]}
          actions={
            <>
              <LinkButton href={`/teach/courses/${courseId}/quizzes/${quizId}/attempts`} variant="outline">
                Attempts
              </LinkButton>
              <LinkButton href={`/teach/courses/${courseId}/quizzes/${quizId}/print`} variant="outline">
                On paper
              </LinkButton>
              <LinkButton href={`/courses/${course.slug}/quizzes/${quizId}`} variant="outline">
                See it as a learner
              </LinkButton>
              <QuizActions quiz={quiz} />
            </>
          }
        />
        <div className="flex flex-col gap-12">
          <section aria-labelledby="quiz-questions">
            <h2 id="quiz-questions" className="mb-4 font-semibold font-serif text-xl">
              Questions
            </h2>
            <QuizQuestions
              courseId={courseId}
              quizId={quizId}
              initial={parts}
              categories={categories}
              skills={skills}
            />
          </section>
          <section aria-labelledby="quiz-settings">
            <h2 id="quiz-settings" className="mb-4 font-semibold font-serif text-xl">
              Settings
            </h2>
            <QuizSettings quiz={quiz} modules={course.modules.map(({ id, title }) => ({ id, title }))} />
            <p className="mt-4 text-muted-foreground text-sm">
              How many people mark an answer, whether they see names, and when learners see their marks is set under{" "}
              <LinkButton variant="link" href={`/teach/courses/${courseId}/quizzes/${quizId}/attempts#release`}>
                Marking and release
              </LinkButton>
              .
            </p>
          </section>
          <section aria-labelledby="quiz-exceptions">
            <h2 id="quiz-exceptions" className="mb-4 font-semibold font-serif text-xl">
              Exceptions
            </h2>
            <Exceptions courseId={courseId} quizId={quizId} />
          </section>
        </div>
      </div>
    </Container>
  );
}
