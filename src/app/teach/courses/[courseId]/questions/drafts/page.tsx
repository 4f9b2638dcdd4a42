import { PencilLine } from "lucide-react";
import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { MakeDrafts } from "#/features/tutor/ui/drafts/make-drafts.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { DraftCard } from "./draft-card.tsx";

type Props = {
  params: Promise<{ courseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: "Draft questions" };

export default async function DraftsPage({ params, searchParams }: Props) {
  const { courseId } = await params;
  const { cursor } = await searchParams;
  const course = await loadTaughtCourse(courseId);
  const api = await getApi();
  const { lessons } = await api.questionDrafts.sources({ courseId });
  const { items, nextCursor } = await api.questionDrafts.list({
    ...{ courseId, state: "waiting", limit: 20 },
    ...(typeof cursor === "string" ? { cursor } : {}),
  });
  const categories = (await api.categories.list({ courseId, limit: 100 })).items;
  const skills = (await api.skills.list({ courseId, limit: 100 })).items;
  return (
    <Container>
      <PageHeader
        title="Draft questions"
        description="Drafts come from passages that you choose and rest on their words. None is in the question bank, and no learner sees one, before you accept it."
        crumbs={[
          ...crumbsOf(course),
          { label: "Questions", href: `/teach/courses/${courseId}/questions` },
          { label: "Draft questions" },
        ]}
      />
      {lessons.length > 0 ? (
        <MakeDrafts courseId={courseId} lessons={lessons} />
      ) : (
        <EmptyState icon={PencilLine} title="No published lessons yet">
          Questions are drafted from the text of published lessons.
        </EmptyState>
      )}
      <section aria-labelledby="waiting" className="mt-10">
        <h2 id="waiting" className="mb-3 font-semibold font-serif text-xl">
          To read and decide
        </h2>
        {items.length > 0 ? (
          <ul className="flex flex-col gap-5">
            {items.map((draft) => (
              <DraftCard
                key={`${draft.id} ${draft.revision}`}
                draft={draft}
                language={course.language}
                categories={categories}
                skills={skills}
              />
            ))}
          </ul>
        ) : (
          <p className="text-muted-foreground">No draft waits.</p>
        )}
        <LoadMore hasMore={nextCursor !== null} href={`?cursor=${nextCursor ?? ""}`} label="Next page" />
      </section>
    </Container>
  );
}
