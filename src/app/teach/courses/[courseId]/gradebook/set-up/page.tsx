import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { SetUpForm } from "#/features/assessments/ui/gradebook/set-up-form.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string }> };

export const metadata: Metadata = { title: "Set up the gradebook" };

export default async function SetUpGradebookPage({ params }: Props) {
  const { courseId } = await params;
  const course = await loadTaughtCourse(courseId);
  const gradebook = await (await getApi()).gradebook.get({ courseId });
  const base = `/teach/courses/${courseId}/gradebook`;
  return (
    <Container width="prose">
      <PageHeader
        title="Set up the gradebook"
        description="How the marks of this course make its grade."
        crumbs={[...crumbsOf(course), { label: "Gradebook", href: base }, { label: "Set up" }]}
      />
      <SetUpForm key={gradebook.revision} gradebook={gradebook} />
    </Container>
  );
}
