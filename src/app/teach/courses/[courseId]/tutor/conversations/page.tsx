import { Lock, MessagesSquare } from "lucide-react";
import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { ConversationTable, ReadTable } from "#/features/tutor/ui/teach/conversation-table.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ courseId: string }>; searchParams: Promise<Query> };

export const metadata: Metadata = { title: "Conversations with the tutor" };

const cursorIn = (search: Query, name: string) => (typeof search[name] === "string" ? search[name] : undefined);

export default async function ConversationsPage({ params, searchParams }: Props) {
  const course = await loadTaughtCourse((await params).courseId);
  const search = await searchParams;
  const api = await getApi();
  const at = { courseId: course.id };
  const base = `/teach/courses/${course.id}/tutor`;
  const { visibility } = await api.tutor.settings(at);
  const conversations = await api.tutor.conversations({ ...at, limit: 50, cursor: cursorIn(search, "cursor") });
  const reads = await api.tutor.reads({ ...at, limit: 20, cursor: cursorIn(search, "reads") });
  return (
    <Container>
      <PageHeader
        title="Conversations"
        description="Each time one is opened, that is written down with the reader’s name and shown to the learner."
        crumbs={[...crumbsOf(course), { label: "Tutor", href: base }, { label: "Conversations" }]}
      />
      <div className="flex flex-col gap-10">
        {visibility !== "instructor" ? (
          <EmptyState
            icon={Lock}
            title="Conversations are the learners’ own"
            action={
              <LinkButton variant="outline" href={`${base}/settings`}>
                The rules
              </LinkButton>
            }
          >
            By the rules of this course nobody but the learner reads them. A change of the rules opens none that began
            before it.
          </EmptyState>
        ) : conversations.items.length === 0 ? (
          <EmptyState icon={MessagesSquare} title="None yet">
            Conversations that learners begin from now on are listed here. Those that began under a stricter rule are
            not.
          </EmptyState>
        ) : (
          <div>
            <ConversationTable base={`${base}/conversations`} conversations={conversations.items} />
            <LoadMore
              hasMore={conversations.nextCursor !== null}
              label="Show the next 50"
              href={`?${new URLSearchParams({ cursor: conversations.nextCursor ?? "" })}`}
            />
          </div>
        )}
        {reads.items.length > 0 && (
          <section aria-labelledby="trail" className="flex flex-col gap-3">
            <h2 id="trail" className="font-semibold font-serif text-xl">
              Who read what
            </h2>
            <ReadTable reads={reads.items} />
            <LoadMore
              hasMore={reads.nextCursor !== null}
              label="Show the next 20"
              href={`?${new URLSearchParams({ reads: reads.nextCursor ?? "" })}`}
            />
          </section>
        )}
      </div>
    </Container>
  );
}
