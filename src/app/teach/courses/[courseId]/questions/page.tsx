import { CircleHelp } from "lucide-react";
import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { crumbsOf, lessonsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { CategoryManager } from "#/features/assessments/ui/authoring/category-manager.tsx";
import { filterOf, isFiltered, QuestionFilters } from "#/features/assessments/ui/authoring/question-filters.tsx";
import { QuestionTable } from "#/features/assessments/ui/authoring/question-table.tsx";
import { SkillManager } from "#/features/assessments/ui/authoring/skill-manager.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = {
  params: Promise<{ courseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: "Questions" };

export default async function QuestionsPage({ params, searchParams }: Props) {
  const { courseId } = await params;
  const query = await searchParams;
  const course = await loadTaughtCourse(courseId);
  const filter = filterOf(query);
  const isNarrowed = isFiltered(filter);
  const cursor = typeof query.cursor === "string" ? query.cursor : undefined;
  const api = await getApi();
  const categories = (await api.categories.list({ courseId, limit: 100 })).items;
  const skills = (await api.skills.list({ courseId, limit: 100 })).items;
  const tags = (await api.questions.tags({ courseId, limit: 100 })).items.map(({ tag }) => tag);
  const { items, nextCursor } = await api.questions.list({
    courseId,
    limit: 50,
    cursor,
    archived: filter.use === "archived",
    ...(filter.use === "practice" || filter.use === "quiz" ? { practice: filter.use === "practice" } : {}),
    ...(filter.type ? { type: filter.type } : {}),
    ...(filter.search ? { search: filter.search } : {}),
    ...(filter.categoryId ? { categoryId: filter.categoryId } : {}),
    ...(filter.tag ? { tag: filter.tag } : {}),
    ...(filter.difficulty ? { difficulty: filter.difficulty } : {}),
    ...(filter.skillId ? { skillId: filter.skillId } : {}),
  });
  const write = <LinkButton href={`/teach/courses/${courseId}/questions/new`}>New question</LinkButton>;
  const next = new URLSearchParams({
    ...{ search: filter.search, type: filter.type ?? "", use: filter.use, tag: filter.tag },
    ...{ category: filter.categoryId ?? "", difficulty: filter.difficulty ?? "", skill: filter.skillId ?? "" },
  });
  if (nextCursor) next.set("cursor", nextCursor);
  return (
    <Container>
      <PageHeader
        title="Questions"
        description="For practice in lessons and for quizzes. A question is one or the other, since whoever practises gets to see the solution."
        crumbs={[...crumbsOf(course), { label: "Questions" }]}
        actions={
          <>
            <LinkButton href={`/teach/courses/${courseId}/questions/check`} variant="outline">
              Check wording
            </LinkButton>
            <LinkButton href={`/teach/courses/${courseId}/questions/drafts`} variant="outline">
              Draft questions
            </LinkButton>
            <CategoryManager courseId={courseId} categories={categories} />
            <SkillManager courseId={courseId} skills={skills} />
            {write}
          </>
        }
      />
      {(items.length > 0 || isNarrowed) && (
        <QuestionFilters filter={filter} categories={categories} tags={tags} skills={skills} />
      )}
      {items.length > 0 ? (
        <QuestionTable questions={items} lessons={new Map(lessonsOf(course).map(({ id, title }) => [id, title]))} />
      ) : isNarrowed ? (
        <EmptyState title="Nothing fits the filter">Change it, or look at all questions.</EmptyState>
      ) : (
        <EmptyState icon={CircleHelp} title="No questions yet" action={write}>
          Write one with feedback for each answer: that is what learners learn from.
        </EmptyState>
      )}
      <LoadMore hasMore={nextCursor !== null} href={`?${next}`} label="Next page" />
    </Container>
  );
}
