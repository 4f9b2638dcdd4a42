import { SpellCheck } from "lucide-react";
import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { FindingFilters, findingFilterOf } from "#/features/assessments/ui/authoring/finding-filter.tsx";
import { FindingList } from "#/features/assessments/ui/authoring/finding-list.tsx";
import { KeyBalance } from "#/features/assessments/ui/authoring/key-balance.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { Stat, StatList } from "#/ui/stat.tsx";

type Props = {
  params: Promise<{ courseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: "Check wording" };

export default async function CheckQuestionsPage({ params, searchParams }: Props) {
  const { courseId } = await params;
  const query = await searchParams;
  const course = await loadTaughtCourse(courseId);
  const filter = findingFilterOf(query);
  const api = await getApi();
  const summary = await api.questions.findingSummary({ courseId });
  const { items, nextCursor } = await api.questions.findings({
    ...{ courseId, limit: 25, dismissed: filter.dismissed },
    ...(typeof query.cursor === "string" ? { cursor: query.cursor } : {}),
    ...(filter.rule ? { rule: filter.rule } : {}),
    ...(filter.severity ? { severity: filter.severity } : {}),
  });
  const next = new URLSearchParams({
    ...{ rule: filter.rule ?? "", severity: filter.severity ?? "", dismissed: String(filter.dismissed) },
    cursor: nextCursor ?? "",
  });
  return (
    <Container>
      <PageHeader
        title="Check wording"
        description="What readers may notice in the questions of this course: cues that give an answer away, and hurdles for those who know it. No model is asked, and nothing keeps you from saving."
        crumbs={[
          ...crumbsOf(course),
          { label: "Questions", href: `/teach/courses/${courseId}/questions` },
          { label: "Check wording" },
        ]}
      />
      <StatList className="mb-8">
        <Stat label="Questions in use" value={summary.questions} />
        <Stat label="With something to look at" value={summary.withFindings} />
        <Stat label="Left as they are" value={summary.rules.reduce((sum, { dismissed }) => sum + dismissed, 0)} />
      </StatList>
      <section aria-labelledby="findings">
        <h2 id="findings" className="mb-3 font-semibold font-serif text-xl">
          Question by question
        </h2>
        <FindingFilters filter={filter} rules={summary.rules} />
        {items.length > 0 ? (
          <FindingList courseId={courseId} questions={items} />
        ) : (
          <EmptyState icon={SpellCheck} title="Nothing to point out" as="h3">
            {summary.questions === 0
              ? "There are no questions in use yet."
              : "No question has what the filter asks for."}
          </EmptyState>
        )}
        <LoadMore hasMore={nextCursor !== null} href={`?${next}`} label="Next page" />
      </section>
      <section aria-labelledby="balance" className="mt-12">
        <h2 id="balance" className="mb-1 font-semibold font-serif text-xl">
          Where right answers stand
        </h2>
        <p className="mb-3 max-w-prose text-muted-foreground text-sm">
          Options that are shuffled for each learner have no place, and numbers stand in order of size; neither is
          counted.
        </p>
        <KeyBalance balances={summary.balances} />
      </section>
    </Container>
  );
}
