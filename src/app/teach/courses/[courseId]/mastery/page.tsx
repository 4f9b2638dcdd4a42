import { Sprout } from "lucide-react";
import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { ClassMastery } from "#/features/study/ui/class-mastery.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string }> };

export const metadata: Metadata = { title: "Mastery" };

export default async function ClassMasteryPage({ params }: Props) {
  const { courseId } = await params;
  const course = await loadTaughtCourse(courseId);
  const mastery = await (await getApi()).mastery.ofClass({ courseId });
  const { learners, topics } = mastery;
  return (
    <Container>
      <PageHeader
        title="Mastery"
        description={
          topics.length === 0
            ? undefined
            : `How many of ${learners === 1 ? "1 learner" : `${learners} learners`} are how far, by answers that are released to them. Learners see their own; nobody is ranked.`
        }
        crumbs={[...crumbsOf(course), { label: "Mastery" }]}
      />
      {topics.length === 0 ? (
        <EmptyState
          icon={Sprout}
          title="Nothing to master yet"
          action={<LinkButton href={`/teach/courses/${courseId}/questions`}>Open the questions</LinkButton>}
        >
          Write practice questions, and give them skills: learners then see how far they have come with each.
        </EmptyState>
      ) : (
        <ClassMastery mastery={mastery} />
      )}
    </Container>
  );
}
