import { Presentation } from "lucide-react";
import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { requireViewer } from "#/app/attempts/_lib/load.ts";
import { first } from "#/app/courses/_lib/load.ts";
import { TaughtCourses } from "#/features/courses/ui/teach/taught-courses.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

export const metadata: Metadata = { title: "Teach" };

type Props = { searchParams: Promise<{ cursor?: string | string[] }> };

export default async function TeachRoute({ searchParams }: Props) {
  const viewer = await requireViewer("/teach");
  const mayTeach = viewer.role !== "learner";
  const cursor = first((await searchParams).cursor);
  const { items, nextCursor } = await (await getApi()).courses.list({ mine: "teaching", limit: 50, cursor });
  const start = mayTeach && <LinkButton href="/teach/courses/new">New course</LinkButton>;
  return (
    <Container>
      <PageHeader
        title="Teach"
        description={
          viewer.role === "admin" ? "All courses of this site, drafts too." : "The courses that you teach, drafts too."
        }
        actions={start}
      />
      {items.length > 0 ? (
        <TaughtCourses courses={items} />
      ) : (
        <EmptyState icon={Presentation} title="You teach no course yet" action={start}>
          {mayTeach
            ? "Give it a title, write a lesson, publish it. Learners find it in the catalogue."
            : "Courses are made by instructors. An administrator of this site can make you one."}
        </EmptyState>
      )}
      <LoadMore hasMore={nextCursor !== null} href={`/teach?cursor=${encodeURIComponent(nextCursor ?? "")}`} />
    </Container>
  );
}
