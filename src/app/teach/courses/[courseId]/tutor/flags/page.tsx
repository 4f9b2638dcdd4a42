import type { Metadata } from "next";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { FlagList } from "#/features/tutor/ui/flag-list.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string }> };

export const metadata: Metadata = { title: "Messages that tell of danger" };

export default async function FlagsPage({ params }: Props) {
  const course = await loadTaughtCourse((await params).courseId);
  const base = `/teach/courses/${course.id}/tutor`;
  return (
    <Container>
      <PageHeader
        title="Messages that tell of danger"
        description="For the person named in the rules of the tutor; where nobody is named, for all who teach the course."
        crumbs={[...crumbsOf(course), { label: "Tutor", href: base }, { label: "Flags" }]}
      />
      <FlagList courseId={course.id} />
    </Container>
  );
}
