import { SearchX } from "lucide-react";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getApi, getViewer } from "#/app/_lib/api.ts";
import { first } from "#/app/courses/_lib/load.ts";
import { IndexList } from "#/features/tutor/ui/search/index-list.tsx";
import { semanticText } from "#/features/tutor/ui/search/index-words.ts";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

export const metadata: Metadata = { title: "Search index" };

type Props = { searchParams: Promise<{ cursor?: string | string[] }> };

export default async function SearchIndexRoute({ searchParams }: Props) {
  const viewer = await getViewer();
  if (!viewer) redirect("/signin?next=/admin/search");
  if (viewer.role !== "admin") notFound();
  const cursor = first((await searchParams).cursor);
  const page = await (await getApi()).searchIndexes.list({ cursor, limit: 50 });
  return (
    <Container>
      <PageHeader
        title="Search index"
        description={`What search and tutor find in each course. It follows the lessons by itself. ${semanticText(page)}`}
      />
      {page.items.length === 0 ? (
        <EmptyState icon={SearchX} title="No courses yet">
          Once somebody has made one, its index stands here.
        </EmptyState>
      ) : (
        <IndexList key={cursor} indexes={page.items} />
      )}
      <LoadMore
        hasMore={page.nextCursor !== null}
        label="Show the next 50"
        href={`/admin/search?cursor=${encodeURIComponent(page.nextCursor ?? "")}`}
      />
    </Container>
  );
}
