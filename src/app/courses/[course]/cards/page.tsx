import { Layers } from "lucide-react";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getApi, getViewer } from "#/app/_lib/api.ts";
import { CardActions, CardList } from "#/features/study/ui/cards/card-list.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { first, loadCourse } from "../../_lib/load.ts";

type Props = { params: Promise<{ course: string }>; searchParams: Promise<{ cursor?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Cards of ${(await loadCourse((await params).course)).title}` };
}

export default async function CardsRoute({ params, searchParams }: Props) {
  const course = await loadCourse((await params).course);
  const href = `/courses/${course.slug}`;
  if (!(await getViewer())) redirect(`/signin?next=${href}/cards`);
  if (!course.viewer.isEnrolled && !course.viewer.isStaff) redirect(href);
  const cursor = first((await searchParams).cursor);
  const { items, nextCursor } = await (await getApi()).cards.list({ courseId: course.id, cursor, limit: 50 });
  return (
    <Container>
      <PageHeader
        title="My cards"
        description="What you review of this course beside its practice questions. Nobody else sees them."
        crumbs={[{ label: "Courses", href: "/courses" }, { label: course.title, href }, { label: "My cards" }]}
        actions={<CardActions courseId={course.id} />}
      />
      {items.length > 0 ? (
        <CardList courseId={course.id} cards={items} />
      ) : (
        <EmptyState icon={Layers} title="No cards yet">
          Add those that the lessons give, made from their terms and headings, or write your own.
        </EmptyState>
      )}
      <LoadMore hasMore={nextCursor !== null} href={`${href}/cards?cursor=${encodeURIComponent(nextCursor ?? "")}`} />
    </Container>
  );
}
