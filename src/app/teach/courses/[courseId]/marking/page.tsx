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

type Props = {
  params: Promise<{ courseId: string }>;
  searchParams: Promise<{ cursor?: string; by?: string; all?: string }>;
};

/** The first attempt with something for the one who looks. */
const startHrefOf = (courseId: string, items: readonly { attemptId: string; forYou: number }[]): string | null => {
  const first = items.find(({ forYou }) => forYou > 0);
  return first ? `/teach/courses/${courseId}/attempts/${first.attemptId}` : null;
};

export const metadata: Metadata = { title: "Marking queue" };

export default async function MarkingQueuePage({ params, searchParams }: Props) {
  const { courseId } = await params;
  const { cursor, by, all } = await searchParams;
  const course = await loadTaughtCourse(courseId);
  const { marking } = await getApi();
  const isByQuestion = by === "question";
  const forMe = all === undefined;
  const filter = { courseId, limit: 50, cursor, forMe };
  const hrefOf = (isQuestion: boolean, isAll: boolean) =>
    `?${new URLSearchParams({ ...(isQuestion ? { by: "question" } : {}), ...(isAll ? { all: "1" } : {}) })}`;
  const page = isByQuestion
    ? await marking.questions(filter).then(({ items, nextCursor }) => ({
        ...{ nextCursor, count: items.length, startHref: null },
        table: <QuestionQueueTable courseId={courseId} items={items} isAll={!forMe} />,
      }))
    : await marking.queue(filter).then(({ items, nextCursor }) => ({
        ...{ nextCursor, count: items.length },
        startHref: startHrefOf(courseId, items),
        table: <QueueTable courseId={courseId} items={items} />,
      }));
  const others = await marking.queue({ courseId, limit: 1, forMe: false });
  const showsOthers = forMe && others.items.length > 0 && page.count === 0;
  return (
    <Container>
      <PageHeader
        title="Marking queue"
        description="Written answers that wait for a person, the longest wait first."
        crumbs={[...crumbsOf(course), { label: "Marking queue" }]}
        actions={
          page.count > 0 && (
            <>
              <LinkButton variant="outline" href={hrefOf(!isByQuestion, !forMe)}>
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
        <EmptyState icon={CircleCheckBig} title={showsOthers ? "Nothing waits for you" : "Nothing to mark"}>
          {showsOthers
            ? "What still waits, other people mark or decide."
            : "Essays appear here when learners submit them."}
        </EmptyState>
      )}
      {(showsOthers || !forMe) && (
        <p className="mt-4">
          <LinkButton variant="link" href={hrefOf(isByQuestion, forMe)}>
            {forMe ? "Show what waits for others" : "Show only what waits for you"}
          </LinkButton>
        </p>
      )}
      <LoadMore
        hasMore={page.nextCursor !== null}
        href={`${hrefOf(isByQuestion, !forMe)}&cursor=${encodeURIComponent(page.nextCursor ?? "")}`}
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
