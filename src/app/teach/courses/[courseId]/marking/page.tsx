import { CircleCheckBig } from "lucide-react";
import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { WaitingSubmissions } from "#/features/assessments/ui/assignments/waiting-submissions.tsx";
import { QuestionQueueTable } from "#/features/assessments/ui/marking/question-queue-table.tsx";
import { QueueTable } from "#/features/assessments/ui/marking/queue-table.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string }>; searchParams: Promise<{ cursor?: string; by?: string }> };

export const metadata: Metadata = { title: "Marking queue" };

export default async function MarkingQueuePage({ params, searchParams }: Props) {
  const { courseId } = await params;
  const { cursor, by } = await searchParams;
  const course = await loadTaughtCourse(courseId);
  const { marking } = await getApi();
  const isByQuestion = by === "question";
  const page = isByQuestion
    ? await marking.questions({ courseId, limit: 50, cursor }).then(({ items, nextCursor }) => ({
        ...{ nextCursor, count: items.length, startHref: null },
        table: <QuestionQueueTable courseId={courseId} items={items} />,
      }))
    : await marking.queue({ courseId, limit: 50, cursor }).then(({ items, nextCursor }) => ({
        ...{ nextCursor, count: items.length },
        startHref: items[0] ? `/teach/courses/${courseId}/attempts/${items[0].attemptId}` : null,
        table: <QueueTable courseId={courseId} items={items} />,
      }));
  const here = isByQuestion ? "?by=question&" : "?";
  return (
    <Container>
      <PageHeader
        title="Marking queue"
        description="Written answers that wait for a person, the longest wait first."
        crumbs={[...crumbsOf(course), { label: "Marking queue" }]}
        actions={
          page.count > 0 && (
            <>
              <LinkButton variant="outline" href={isByQuestion ? "?" : "?by=question"}>
                {isByQuestion ? "By learner" : "By question"}
              </LinkButton>
              {page.startHref && <LinkButton href={page.startHref}>Start marking</LinkButton>}
            </>
          )
        }
      />
      {page.count > 0 ? (
        page.table
      ) : (
        <EmptyState icon={CircleCheckBig} title="Nothing to mark">
          Essays appear here when learners submit them.
        </EmptyState>
      )}
      <LoadMore
        hasMore={page.nextCursor !== null}
        href={`${here}cursor=${encodeURIComponent(page.nextCursor ?? "")}`}
        label="Next page"
      />
      <SubmissionsToMark courseId={courseId} />
    </Container>
  );
}

/** The longest waits; the rest is on the pages of the assignments. */
async function SubmissionsToMark({ courseId }: { courseId: string }) {
  const { items, nextCursor } = await (await getApi()).submissions.queue({ courseId, limit: 50 });
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="submissions" className="mt-10 flex flex-col gap-4">
      <h2 id="submissions" className="font-semibold font-serif text-xl">
        Submissions to assignments
      </h2>
      <WaitingSubmissions courseId={courseId} items={items} />
      {nextCursor !== null && (
        <p className="text-muted-foreground text-sm">These wait longest; more are in the list of each assignment.</p>
      )}
    </section>
  );
}
