import { CircleCheckBig } from "lucide-react";
import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { QueueTable } from "#/features/assessments/ui/marking/queue-table.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string }>; searchParams: Promise<{ cursor?: string }> };

export const metadata: Metadata = { title: "Marking queue" };

export default async function MarkingQueuePage({ params, searchParams }: Props) {
  const { courseId } = await params;
  const { cursor } = await searchParams;
  const course = await loadTaughtCourse(courseId);
  const { items, nextCursor } = await (await getApi()).marking.queue({ courseId, limit: 50, cursor });
  const [first] = items;
  return (
    <Container>
      <PageHeader
        title="Marking queue"
        description="Written answers that wait for a person, the longest wait first."
        crumbs={[...crumbsOf(course), { label: "Marking queue" }]}
        actions={
          first && (
            <LinkButton href={`/teach/courses/${courseId}/attempts/${first.attemptId}`}>Start marking</LinkButton>
          )
        }
      />
      {items.length > 0 ? (
        <QueueTable courseId={courseId} items={items} />
      ) : (
        <EmptyState icon={CircleCheckBig} title="Nothing to mark">
          Essays appear here when learners submit them.
        </EmptyState>
      )}
      <LoadMore
        hasMore={nextCursor !== null}
        href={`?cursor=${encodeURIComponent(nextCursor ?? "")}`}
        label="Next page"
      />
    </Container>
  );
}
