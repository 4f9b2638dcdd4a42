import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { getApi, getViewer } from "#/app/_lib/api.ts";
import { first } from "#/app/courses/_lib/load.ts";
import { CalendarAddress } from "#/features/study/ui/calendar-address.tsx";
import { ReminderForm } from "#/features/study/ui/reminder-form.tsx";
import { ShowDays, StudySettingsForm } from "#/features/study/ui/study-settings-form.tsx";
import { SuspendedList } from "#/features/study/ui/suspended-list.tsx";
import { Container } from "#/ui/container.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

export const metadata: Metadata = { title: "Settings of your reviews" };

function Section({ id, title, about, children }: { id: string; title: string; about: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="border-border border-t py-8">
      <h2 id={id} className="font-semibold text-lg">
        {title}
      </h2>
      <p className="mt-1 max-w-prose pb-5 text-pretty text-muted-foreground text-sm leading-relaxed">{about}</p>
      {children}
    </section>
  );
}

type Props = { searchParams: Promise<{ cursor?: string | string[] }> };

export default async function ReviewSettingsRoute({ searchParams }: Props) {
  const viewer = await getViewer();
  if (!viewer) redirect("/signin?next=/review/settings");
  const api = await getApi();
  const cursor = first((await searchParams).cursor);
  const [settings, reminder, feed, suspended] = await Promise.all([
    api.reviews.settings({}),
    api.reminders.get({}),
    api.calendar.get({}),
    api.reviews.suspended({ limit: 20, cursor }),
  ]);
  return (
    <Container width="prose">
      <PageHeader title="Settings" crumbs={[{ label: "Review", href: "/review" }, { label: "Settings" }]} />
      <Section
        id="amount"
        title="How much"
        about="What does not fit into a day waits for the next one; what is longest overdue comes first."
      >
        <StudySettingsForm key={JSON.stringify(settings)} settings={settings} />
      </Section>
      <Section id="days" title="Days of study" about="For those whom it helps. It is shown to nobody but you.">
        <ShowDays shows={settings.showsDays} />
      </Section>
      <Section id="reminder" title="Reminder" about="A short e-mail without anything of a course in it.">
        <ReminderForm hour={reminder.hour} email={viewer.email} />
      </Section>
      <Section
        id="calendar"
        title="Calendar"
        about="Due dates of your courses with the exceptions made for you, and how many reviews wait on each day, in the calendar that you use anyway."
      >
        <CalendarAddress createdAt={feed.createdAt} />
      </Section>
      {suspended.items.length > 0 && (
        <Section id="resting" title="Resting" about="What you have stopped reviewing. Its history is kept.">
          <SuspendedList items={suspended.items} />
          <LoadMore
            hasMore={suspended.nextCursor !== null}
            href={`/review/settings?cursor=${encodeURIComponent(suspended.nextCursor ?? "")}#resting`}
          />
        </Section>
      )}
    </Container>
  );
}
