import { BookA } from "lucide-react";
import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { GlossaryList } from "#/features/courses/ui/glossary-list.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { first, loadCourse } from "../../_lib/load.ts";

type Props = { params: Promise<{ course: string }>; searchParams: Promise<{ cursor?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Glossary of ${(await loadCourse((await params).course)).title}` };
}

export default async function GlossaryRoute({ params, searchParams }: Props) {
  const course = await loadCourse((await params).course);
  const api = await getApi();
  const cursor = first((await searchParams).cursor);
  const { items, nextCursor } = await api.courses.glossary({ courseId: course.id, cursor, limit: 100 });
  const href = `/courses/${course.slug}`;
  return (
    <Container>
      <PageHeader
        title="Glossary"
        description="The terms of this course, each in a sentence or two."
        crumbs={[{ label: "Courses", href: "/courses" }, { label: course.title, href }, { label: "Glossary" }]}
      />
      {items.length > 0 ? (
        <GlossaryList terms={items} />
      ) : (
        <EmptyState icon={BookA} title="No terms yet">
          The instructors of this course have not written any.
        </EmptyState>
      )}
      <LoadMore
        hasMore={nextCursor !== null}
        href={`${href}/glossary?cursor=${encodeURIComponent(nextCursor ?? "")}`}
      />
    </Container>
  );
}
