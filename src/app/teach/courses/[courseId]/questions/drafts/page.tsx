import { PencilLine } from "lucide-react";
import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { draftsHeading } from "#/features/tutor/ui/drafts/drafts-heading.ts";
import { MakeDrafts } from "#/features/tutor/ui/drafts/make-drafts.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { FilterLinks } from "#/ui/filter-links.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { DecidedDraft } from "./decided-draft.tsx";
import { DraftCard } from "./draft-card.tsx";

type Props = {
  params: Promise<{ courseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const states = ["waiting", "accepted", "rejected"] as const;
const labels = { waiting: "Waiting", accepted: "Accepted", rejected: "Rejected" };
const nothing = {
  waiting: "No draft waits.",
  accepted: "None has been accepted into the bank yet.",
  rejected: "None has been rejected.",
};

export const metadata: Metadata = { title: "Draft questions" };

export default async function DraftsPage({ params, searchParams }: Props) {
  const { courseId } = await params;
  const { cursor, ...search } = await searchParams;
  const state = states.find((one) => one === search.state) ?? "waiting";
  const course = await loadTaughtCourse(courseId);
  const api = await getApi();
  const { lessons } = await api.questionDrafts.sources({ courseId });
  const { items, nextCursor } = await api.questionDrafts.list({
    ...{ courseId, state, limit: 20 },
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
      <section aria-labelledby={draftsHeading} className="mt-10">
        <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          <h2
            id={draftsHeading}
            tabIndex={-1}
            className="me-auto rounded-xs font-semibold font-serif text-xl focus-ring"
          >
            {state === "waiting" ? "To read and decide" : `${labels[state]} drafts`}
          </h2>
          <FilterLinks
            label="Which drafts"
            links={states.map((one) => ({
              label: labels[one],
              href: one === "waiting" ? `/teach/courses/${courseId}/questions/drafts` : `?state=${one}`,
              current: one === state,
            }))}
          />
        </div>
        {items.length > 0 ? (
          <ul className="flex flex-col gap-5">
            {items.map((draft) =>
              draft.state === "waiting" ? (
                <DraftCard
                  key={`${draft.id} ${draft.revision}`}
                  draft={draft}
                  language={course.language}
                  categories={categories}
                  skills={skills}
                />
              ) : (
                <DecidedDraft key={`${draft.id} ${draft.revision}`} draft={draft} />
              ),
            )}
          </ul>
        ) : (
          <p className="text-muted-foreground">{nothing[state]}</p>
        )}
        <LoadMore
          hasMore={nextCursor !== null}
          href={`?${new URLSearchParams({ state, cursor: nextCursor ?? "" })}`}
          label="Next page"
        />
      </section>
    </Container>
  );
}
