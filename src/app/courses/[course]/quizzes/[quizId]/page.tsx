import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { QuizIntro } from "#/features/assessments/ui/quiz/quiz-intro.tsx";
import { quizStateOf } from "#/features/assessments/ui/quiz/score-words.ts";
import { Badge } from "#/ui/badge.tsx";
import { Container } from "#/ui/container.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ course: string; quizId: string }> };

const loadQuiz = cache(async (quizId: string) => orNotFound((await getApi()).quizzes.get({ quizId })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadQuiz((await params).quizId)).title };
}

export default async function QuizPage({ params }: Props) {
  const { course: slug, quizId } = await params;
  const api = await getApi();
  const quiz = await loadQuiz(quizId);
  const course = await orNotFound(api.courses.get({ courseId: quiz.courseId }));
  if (course.slug !== slug) notFound();
  const attempts =
    quiz.mine && quiz.mine.attemptsUsed > 0 ? (await api.attempts.mine({ quizId, limit: 50 })).items : [];
  const state = quizStateOf(quiz);
  const courseHref = `/courses/${slug}`;
  return (
    <Container width="prose">
      <PageHeader
        title={quiz.title}
        crumbs={[
          { label: "Courses", href: "/courses" },
          { label: course.title, href: courseHref },
          { label: quiz.title },
        ]}
        eyebrow={state && <Badge tone={state.tone}>{state.label}</Badge>}
        actions={
          quiz.canTeach && (
            <LinkButton href={`/teach/courses/${course.id}/quizzes/${quizId}`} variant="outline" size="sm">
              Edit
            </LinkButton>
          )
        }
      />
      <QuizIntro quiz={quiz} attempts={attempts} courseHref={courseHref} />
    </Container>
  );
}
