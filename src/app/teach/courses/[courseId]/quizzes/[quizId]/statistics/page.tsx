import { ChartColumn } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { fewestToJudge } from "#/features/assessments/statistics.ts";
import { ItemChart } from "#/features/assessments/ui/statistics/item-chart.tsx";
import { DistractorTable, ItemTable, SkillTable } from "#/features/assessments/ui/statistics/item-table.tsx";
import { alphaWords, partText, percentText } from "#/features/assessments/ui/statistics/number-words.ts";
import { Alert } from "#/ui/alert.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { Stat, StatList } from "#/ui/stat.tsx";

type Props = { params: Promise<{ courseId: string; quizId: string }> };

export const metadata: Metadata = { title: "Statistics" };

/** Below that one learner moves a facility by more than the width of a warning. */
const fewAttempts = 20;

export default async function StatisticsPage({ params }: Props) {
  const { courseId, quizId } = await params;
  const course = await loadTaughtCourse(courseId);
  const api = await getApi();
  const quiz = await orNotFound(api.quizzes.get({ quizId }));
  if (quiz.courseId !== courseId) notFound();
  const statistics = await api.quizzes.statistics({ quizId });
  const { questions, skills, attempts, mean, deviation, alpha, standardError } = statistics;
  const base = `/teach/courses/${courseId}/quizzes/${quizId}`;
  return (
    <Container>
      <PageHeader
        title={`Statistics: ${quiz.title}`}
        description="Over the first attempt of each learner that is marked in full."
        crumbs={[
          ...crumbsOf(course),
          { label: "Quizzes", href: `/teach/courses/${courseId}/quizzes` },
          { label: quiz.title, href: base },
          { label: "Attempts", href: `${base}/attempts` },
          { label: "Statistics" },
        ]}
      />
      {attempts === 0 ? (
        <EmptyState icon={ChartColumn} title="Nothing to count yet">
          Statistics appear when the first attempt is submitted and marked.
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-8">
          <StatList>
            <Stat label="Attempts" value={attempts} />
            <Stat label="Mean" value={percentText(mean)} />
            <Stat label="Standard deviation" value={percentText(deviation)} />
            <Stat label="Cronbach’s α" value={partText(alpha)} hint={alphaWords(alpha, attempts)} />
            <Stat label="Standard error" value={percentText(standardError)} hint="Of a single score" />
          </StatList>
          {attempts < fewAttempts && (
            <Alert tone="note" title="Few attempts so far">
              With fewer than {fewAttempts} these numbers say little about a question: each further attempt may change
              them. With fewer than {fewestToJudge} answers a question is not judged at all.
            </Alert>
          )}
          <ItemChart questions={questions} />
          <div className="flex flex-col gap-3">
            <ItemTable courseId={courseId} questions={questions} />
            <p className="text-muted-foreground text-sm">
              Facility: the part of the points that was earned. Discrimination: how well the question tells strong
              learners from weak ones, from −1 to 1.
            </p>
          </div>
          {skills.length > 0 && (
            <section aria-labelledby="skills" className="flex flex-col gap-3">
              <h2 id="skills" className="font-semibold font-serif text-xl">
                By skill
              </h2>
              <SkillTable skills={skills} />
            </section>
          )}
          {questions.some(({ options }) => options.length > 0) && (
            <section aria-labelledby="options" className="flex flex-col gap-6">
              <h2 id="options" className="font-semibold font-serif text-xl">
                Who chose what
              </h2>
              {questions.map(
                (question, index) =>
                  question.options.length > 0 && (
                    <DistractorTable key={question.questionId} question={question} number={index + 1} />
                  ),
              )}
            </section>
          )}
        </div>
      )}
    </Container>
  );
}
