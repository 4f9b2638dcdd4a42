import { Check, HeartHandshake, Lock } from "lucide-react";
import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { requireViewer } from "#/app/attempts/_lib/load.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { refusalOf } from "#/core/problems.ts";
import { openFlagDays } from "#/features/tutor/contract-settings.ts";
import { daysWords } from "#/features/tutor/ui/rules-words.ts";
import { FlagItem } from "#/features/tutor/ui/teach/flag-item.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { FilterLinks } from "#/ui/filter-links.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ courseId: string }>; searchParams: Promise<Query> };

export const metadata: Metadata = { title: "Messages that tell of danger" };

const shown = { open: "Waiting", all: "All" } as const;

export default async function FlagsPage({ params, searchParams }: Props) {
  const { courseId } = await params;
  // Whoever comes by the link of a mail comes back here after signing in.
  await requireViewer(`/teach/courses/${courseId}/tutor/flags`);
  const course = await loadTaughtCourse(courseId);
  const search = await searchParams;
  const show = search.show === "all" ? "all" : "open";
  const cursor = typeof search.cursor === "string" ? search.cursor : undefined;
  const api = await getApi();
  const base = `/teach/courses/${course.id}/tutor`;
  const at = { courseId: course.id };
  const { retentionDays } = await api.tutor.settings(at);
  const flags = await api.tutorFlags
    .list({ ...at, open: show === "open", limit: 20, cursor })
    .catch((error: unknown) => {
      if (refusalOf(error)?.code === "forbidden") return null;
      throw error;
    });
  return (
    <Container>
      <PageHeader
        title="Messages that tell of danger"
        description="For the person named in the rules of the tutor; where nobody is named, for all who teach the course. Where the site sends e-mail, they are told that something waits."
        crumbs={[...crumbsOf(course), { label: "Tutor", href: base }, { label: "Flags" }]}
      />
      {flags === null ? (
        <EmptyState
          icon={Lock}
          title="These are for somebody else"
          action={
            <LinkButton variant="outline" href={`${base}/settings`}>
              The rules
            </LinkButton>
          }
        >
          The rules of the tutor name a person for such messages, and nobody else reads them.
        </EmptyState>
      ) : (
        <div className="flex max-w-3xl flex-col gap-5">
          <div className="flex flex-col gap-2 text-muted-foreground text-sm leading-relaxed">
            <p>
              These words were matched by a program, which cannot judge. The learner was shown where help is and told
              that you read this. Speak with them in person, and where somebody is in danger now, call the emergency
              services.
            </p>
            <p>
              A message is deleted {daysWords(retentionDays)} after somebody took care of it. One that waits is kept
              until then, for {openFlagDays} days at most.
            </p>
          </div>
          <FilterLinks
            label="Which messages"
            links={(["open", "all"] as const).map((one) => ({
              label: shown[one],
              href: one === "all" ? "?show=all" : `${base}/flags`,
              current: one === show,
            }))}
          />
          {flags.items.length === 0 ? (
            <EmptyState
              icon={show === "open" ? Check : HeartHandshake}
              title={show === "open" ? "Nothing waits" : "Nothing to look at"}
            >
              When a learner writes to the tutor that somebody is in danger, the message stands here and no AI sees it.
              Words are matched, so much is missed and some is mistaken.
            </EmptyState>
          ) : (
            <ul className="flex flex-col gap-3">
              {flags.items.map((flag) => (
                <FlagItem
                  key={flag.id}
                  flag={flag}
                  peopleHref={`/teach/courses/${course.id}/people?${new URLSearchParams({ q: flag.learner.name })}`}
                />
              ))}
            </ul>
          )}
          <LoadMore
            hasMore={flags.nextCursor !== null}
            label="Show the next 20"
            href={`?${new URLSearchParams({ show, cursor: flags.nextCursor ?? "" })}`}
          />
        </div>
      )}
    </Container>
  );
}
