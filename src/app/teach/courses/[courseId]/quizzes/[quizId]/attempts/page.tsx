import { Users } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { AttemptsTable } from "#/features/assessments/ui/marking/attempts-table.tsx";
import { MarkingPolicyCard } from "#/features/assessments/ui/marking/marking-policy-card.tsx";
import { ScoreChart } from "#/features/assessments/ui/marking/score-chart.tsx";
import { bandsOf, medianOf, percentsOf } from "#/features/assessments/ui/marking/score-spread.ts";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { Stat, StatList } from "#/ui/stat.tsx";

type Props = {
  params: Promise<{ courseId: string; quizId: string }>;
  searchParams: Promise<{ cursor?: string }>;
};

export const metadata: Metadata = { title: "Attempts" };

export default async function AttemptsPage({ params, searchParams }: Props) {
  const { courseId, quizId } = await params;
  const { cursor } = await searchParams;
  const course = await loadTaughtCourse(courseId);
  const api = await getApi();
  const quiz = await orNotFound(api.quizzes.get({ quizId }));
  if (quiz.courseId !== courseId) notFound();
  const { items, nextCursor } = await api.attempts.list({ quizId, limit: 100, cursor });
  const policy = await api.marking.policy({ quizId });
  const percents = percentsOf(items);
  const median = medianOf(percents);
  const toMark = items.reduce((sum, { waiting }) => sum + waiting, 0);
  const isWhole = cursor === undefined && nextCursor === null;
  return (
    <Container>
      <PageHeader
        title={`Attempts: ${quiz.title}`}
        crumbs={[
          ...crumbsOf(course),
          { label: "Quizzes", href: `/teach/courses/${courseId}/quizzes` },
          { label: quiz.title, href: `/teach/courses/${courseId}/quizzes/${quizId}` },
          { label: "Attempts" },
        ]}
        actions={
          <>
            <LinkButton href={`/teach/courses/${courseId}/quizzes/${quizId}/statistics`} variant="outline">
              Statistics
            </LinkButton>
            <LinkButton href={`/teach/courses/${courseId}/quizzes/${quizId}/regrade`} variant="outline">
              Regrade
            </LinkButton>
            {toMark > 0 && <LinkButton href={`/teach/courses/${courseId}/marking`}>Mark what is waiting</LinkButton>}
          </>
        }
      />
      <div className="flex flex-col gap-8">
        {items.length === 0 ? (
          <EmptyState icon={Users} title="Nobody has taken this quiz yet">
            Attempts appear here as soon as they are started.
          </EmptyState>
        ) : (
          <>
            <StatList>
              <Stat label={isWhole ? "Attempts" : "Attempts on this page"} value={items.length} />
              <Stat label="In progress" value={items.filter(({ state }) => state === "open").length} />
              <Stat label="Answers to mark" value={toMark} />
              <Stat label="Median score" value={median === null ? "–" : `${median} %`} />
            </StatList>
            {percents.length > 2 && <ScoreChart bands={bandsOf(percents)} />}
            <AttemptsTable attempts={items} />
          </>
        )}
        <MarkingPolicyCard policy={policy} />
      </div>
      <LoadMore
        hasMore={nextCursor !== null}
        href={`?cursor=${encodeURIComponent(nextCursor ?? "")}`}
        label="Next page"
      />
    </Container>
  );
}
