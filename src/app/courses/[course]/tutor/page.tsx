import { MessageCircleQuestion } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getViewer } from "#/app/_lib/api.ts";
import { first, hasTutor, loadCourse } from "#/app/courses/_lib/load.ts";
import { EnrolButton } from "#/features/courses/ui/enrol-button.tsx";
import { ThreadId } from "#/features/tutor/contract.ts";
import { TutorWorkspace } from "#/features/tutor/ui/tutor-workspace.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = {
  params: Promise<{ course: string }>;
  searchParams: Promise<{ thread?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Tutor · ${(await loadCourse((await params).course)).title}` };
}

export default async function TutorPage({ params, searchParams }: Props) {
  const course = await loadCourse((await params).course);
  const viewer = await getViewer();
  const thread = ThreadId.safeParse({ threadId: first((await searchParams).thread) });
  const crumbs = [
    { label: "Courses", href: "/courses" },
    { label: course.title, href: `/courses/${course.slug}` },
    { label: "Tutor" },
  ];
  if (!course.viewer.progress) {
    return (
      <Container>
        <PageHeader title="Tutor" crumbs={crumbs} />
        <EmptyState
          icon={MessageCircleQuestion}
          title="Ask the course"
          action={
            viewer ? (
              <EnrolButton courseId={course.id} size="md" />
            ) : (
              <LinkButton href={`/signin?next=${encodeURIComponent(`/courses/${course.slug}/tutor`)}`}>
                Sign in
              </LinkButton>
            )
          }
        >
          The tutor answers questions from the lessons and shows where each answer stands. It is there for those
          enrolled.
        </EmptyState>
      </Container>
    );
  }
  if (!(await hasTutor(course.id))) notFound();
  return (
    <Container className="flex h-[calc(100dvh-3.75rem)] min-h-[34rem] flex-col gap-5 py-5 sm:py-6">
      <PageHeader title="Tutor" crumbs={crumbs} className="pb-0" />
      <TutorWorkspace
        courseId={course.id}
        courseTitle={course.title}
        threadId={thread.success ? thread.data.threadId : null}
      />
    </Container>
  );
}
