import { BookOpen } from "lucide-react";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getApi, getDueCount, getViewer } from "#/app/_lib/api.ts";
import { first } from "#/app/courses/_lib/load.ts";
import { DueList } from "#/features/assessments/ui/assignments/due-list.tsx";
import { ContinueCard } from "#/features/courses/ui/continue-card.tsx";
import { CourseGrid } from "#/features/courses/ui/course-card.tsx";
import { ReviewsDue } from "#/features/study/ui/reviews-due.tsx";
import { StudyLinks } from "#/features/study/ui/study-links.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

export const metadata: Metadata = { title: "My learning" };

type Props = { searchParams: Promise<{ cursor?: string | string[] }> };

export default async function LearnRoute({ searchParams }: Props) {
  const viewer = await getViewer();
  if (!viewer) redirect("/signin?next=/learn");
  const api = await getApi();
  const cursor = first((await searchParams).cursor);
  const [{ items, nextCursor }, due, catalogue, reviewsDue] = await Promise.all([
    api.enrolments.mine({ limit: 50, cursor }),
    api.assignments.due({ limit: 6 }),
    api.courses.list({ limit: 12 }),
    getDueCount(),
  ]);
  const others = catalogue.items.filter((course) => !course.viewer.isEnrolled && !course.viewer.isStaff).slice(0, 3);
  const seen = (at: string | null, enrolled: string) => at ?? enrolled;
  const recent = items.toSorted((a, b) =>
    seen(a.lastSeenAt, a.enrolledAt) < seen(b.lastSeenAt, b.enrolledAt) ? 1 : -1,
  );
  const [current] = recent.filter((mine) => mine.nextLesson);
  const open = recent.filter((mine) => mine !== current && mine.nextLesson).map((mine) => mine.course);
  const done = recent.filter((mine) => !mine.nextLesson).map((mine) => mine.course);
  return (
    <Container>
      <PageHeader
        title={`Good to see you, ${viewer.name.split(" ")[0]}`}
        actions={
          <LinkButton href="/courses" variant="outline">
            Find a course
          </LinkButton>
        }
      />
      <div className="flex flex-col gap-12">
        {current && (
          <div className="flex flex-col gap-3">
            <ContinueCard mine={current} />
            <StudyLinks courseHref={`/courses/${current.course.slug}`} />
          </div>
        )}
        {reviewsDue !== null && reviewsDue > 0 && <ReviewsDue due={reviewsDue} />}
        <DueList due={due.items} />
        {items.length === 0 && (
          <EmptyState
            icon={BookOpen}
            title="You are not enrolled in a course yet"
            action={<LinkButton href="/courses">Browse the courses</LinkButton>}
          >
            Pick one that makes you curious. Your progress is kept here, and you go on where you stopped.
          </EmptyState>
        )}
        {open.length > 0 && <Shelf title="Also open" courses={open} />}
        {done.length > 0 && <Shelf title="Finished" courses={done} />}
        {others.length > 0 && <Shelf title="More to discover" courses={others} />}
        <LoadMore hasMore={nextCursor !== null} href={`/learn?cursor=${encodeURIComponent(nextCursor ?? "")}`} />
      </div>
    </Container>
  );
}

function Shelf({ title, courses }: { title: string; courses: Parameters<typeof CourseGrid>[0]["courses"] }) {
  return (
    <section aria-label={title}>
      <h2 className="pb-4 font-semibold font-serif text-2xl tracking-tight">{title}</h2>
      <CourseGrid courses={courses} as="h3" />
    </section>
  );
}
