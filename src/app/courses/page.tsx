import { GraduationCap, SearchX } from "lucide-react";
import type { Metadata } from "next";
import { getApi, getViewer } from "#/app/_lib/api.ts";
import { searchTerms } from "#/features/courses/snippet.ts";
import { CourseGrid } from "#/features/courses/ui/course-card.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { SearchBox } from "#/ui/search-box.tsx";
import { first } from "./_lib/load.ts";

export const metadata: Metadata = {
  title: "Courses",
  description: "All courses, with a search that reads the lessons too.",
};

type Props = { searchParams: Promise<{ q?: string | string[]; cursor?: string | string[] }> };

export default async function CatalogueRoute({ searchParams }: Props) {
  const asked = await searchParams;
  const q = (first(asked.q) ?? "").slice(0, 200);
  const cursor = first(asked.cursor);
  const [api, viewer] = await Promise.all([getApi(), getViewer()]);
  const { items, nextCursor } = await api.courses.list({ q: q || undefined, cursor, limit: 24 });
  const mayTeach = viewer !== null && viewer.role !== "learner";
  const more = new URLSearchParams({ ...(q && { q }), cursor: nextCursor ?? "" });
  return (
    <Container>
      <PageHeader
        title={q ? `Results for “${q}”` : "Courses"}
        description={q ? undefined : "Read, practise, ask. The search looks into the lessons, too."}
        actions={
          mayTeach && (
            <LinkButton href="/teach/courses/new" variant="outline">
              New course
            </LinkButton>
          )
        }
      />
      <SearchBox
        action="/courses"
        id="catalogue-search"
        label="Search titles, descriptions and lessons"
        placeholder="Search titles, descriptions and lessons"
        maxLength={200}
        q={q}
      />
      <div className="pt-8">
        {items.length > 0 ? (
          <CourseGrid courses={items} terms={searchTerms(q)} />
        ) : q ? (
          <EmptyState
            icon={SearchX}
            title="Nothing found"
            action={
              <LinkButton href="/courses" variant="outline">
                See all courses
              </LinkButton>
            }
          >
            No course or lesson has all of these words. Fewer or other words may help.
          </EmptyState>
        ) : (
          <EmptyState
            icon={GraduationCap}
            title="No courses yet"
            action={mayTeach && <LinkButton href="/teach/courses/new">Start the first one</LinkButton>}
          >
            {mayTeach
              ? "Write a lesson or two, publish them, and learners find them here."
              : "Come back soon: nobody has published a course so far."}
          </EmptyState>
        )}
        <LoadMore hasMore={nextCursor !== null} href={`/courses?${more}`} />
      </div>
    </Container>
  );
}
