import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { LocalMoment } from "#/features/tutor/ui/local-moment.tsx";
import { ConversationView } from "#/features/tutor/ui/teach/conversation-view.tsx";
import { Alert } from "#/ui/alert.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string; conversationId: string }> };

export const metadata: Metadata = { title: "Conversation" };

/** Loading it is the reading that is written down, so nothing here loads it twice. */
export default async function ConversationPage({ params }: Props) {
  const { courseId, conversationId } = await params;
  const course = await loadTaughtCourse(courseId);
  const conversation = await orNotFound((await getApi()).tutor.conversation({ conversationId }));
  if (conversation.courseId !== course.id) notFound();
  const { learner, lessonTitle, messages, reads } = conversation;
  const base = `/teach/courses/${course.id}/tutor`;
  return (
    <Container>
      <PageHeader
        title={`Conversation of ${learner}`}
        description={lessonTitle === null ? "Begun on the tutor’s page." : `Begun beside “${lessonTitle}”.`}
        crumbs={[
          ...crumbsOf(course),
          { label: "Tutor", href: base },
          { label: "Conversations", href: `${base}/conversations` },
          { label: learner },
        ]}
      />
      <div className="flex max-w-[46rem] flex-col gap-8">
        <Alert tone="note" title="This reading is written down">
          <ul>
            {reads.map(({ by, at }) => (
              <li key={`${by} ${at}`}>
                Read by {by ?? "somebody whose account is gone"} on <LocalMoment at={at} />
              </li>
            ))}
          </ul>
        </Alert>
        <ConversationView messages={messages} learner={learner} />
      </div>
    </Container>
  );
}
