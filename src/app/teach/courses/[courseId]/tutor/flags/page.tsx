import type { Metadata } from "next";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { FlagList } from "#/features/tutor/ui/flag-list.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string }> };

export const metadata: Metadata = { title: "Messages that tell of danger" };

export default async function TutorFlagsPage({ params }: Props) {
  const course = await loadTaughtCourse((await params).courseId);
  return (
    <Container>
      <PageHeader
        title="Messages that tell of danger"
        description="What learners wrote that a person should look at, whatever the rule for other conversations."
        crumbs={[
          ...crumbsOf(course),
          { label: "Tutor", href: `/teach/courses/${course.id}/tutor` },
          { label: "Flags" },
        ]}
      />
      <FlagList courseId={course.id} />
    </Container>
  );
}
