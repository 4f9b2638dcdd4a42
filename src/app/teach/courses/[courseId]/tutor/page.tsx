import { MessageCircleQuestion, NotebookPen } from "lucide-react";
import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { crumbsOf, lessonsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { fewestPeople } from "#/features/tutor/anonymity.ts";
import { reasonWords } from "#/features/tutor/ui/rules-words.ts";
import { AskedList } from "#/features/tutor/ui/teach/asked-list.tsx";
import { counted } from "#/features/tutor/ui/teach/counts-words.ts";
import { GapList } from "#/features/tutor/ui/teach/gap-list.tsx";
import { LessonCountsTable } from "#/features/tutor/ui/teach/lesson-counts.tsx";
import { visibilityNotes } from "#/features/tutor/ui/teach/staff-words.ts";
import { WeekChart } from "#/features/tutor/ui/teach/week-chart.tsx";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { Field } from "#/ui/field.tsx";
import { FilterLinks } from "#/ui/filter-links.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { Select } from "#/ui/select.tsx";
import { Stat, StatList } from "#/ui/stat.tsx";

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ courseId: string }>; searchParams: Promise<Query> };

export const metadata: Metadata = { title: "Questions to the tutor" };

const periods = [7, 30, 90, 365];
const kinds = ["all", "declined", "down"] as const;

/** The filter in the page's address; what makes no sense is left out. */
const filterOf = (search: Query) => {
  const text = (name: string) => (typeof search[name] === "string" ? (search[name] as string) : undefined);
  return {
    days: periods.find((days) => String(days) === text("days")) ?? 30,
    state: text("state") === "answered" ? ("answered" as const) : ("open" as const),
    kind: kinds.find((kind) => kind === text("kind")) ?? "all",
    gaps: text("gaps"),
    asked: text("asked"),
  };
};

const addressOf = (filter: Record<string, string | number | undefined>) => {
  const given = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return `?${new URLSearchParams(given)}`;
};

export default async function TutorQuestionsPage({ params, searchParams }: Props) {
  const course = await loadTaughtCourse((await params).courseId);
  const { days, state, kind, ...cursors } = filterOf(await searchParams);
  const api = await getApi();
  const at = { courseId: course.id, days };
  const overview = await api.tutor.overview(at);
  const gaps = await api.tutor.gaps({ ...at, state, limit: 10, cursor: cursors.gaps });
  const asked =
    overview.visibility === "instructor"
      ? await api.tutor.asked({ ...at, kind, limit: 20, cursor: cursors.asked })
      : null;
  // Refused to those for whom these are not.
  const flags = await api.tutorFlags.list({ courseId: course.id, open: true, limit: 1 }).catch(() => null);
  const { total, visibility } = overview;
  const kept = { days, state, kind };
  return (
    <Container>
      <PageHeader
        title="Questions to the tutor"
        description="What learners asked, what the course did not answer, and whether the answers helped."
        crumbs={[...crumbsOf(course), { label: "Tutor" }]}
      />
      <div className="flex flex-col gap-10">
        {flags && flags.items.length > 0 && (
          <Alert
            tone="warning"
            title="A learner may need a person"
            action={
              <LinkButton size="sm" variant="outline" href={`/teach/courses/${course.id}/tutor/flags`}>
                Read the message
              </LinkButton>
            }
          >
            Somebody wrote to the tutor that there is danger, and nobody has taken care of it yet.
          </Alert>
        )}
        <form className="flex flex-wrap items-end gap-3">
          <Field label="Period" className="w-48">
            <Select name="days" defaultValue={days} key={days}>
              {periods.map((period) => (
                <option key={period} value={period}>
                  {period === 365 ? "The last year" : `The last ${period} days`}
                </option>
              ))}
            </Select>
          </Field>
          <Button type="submit" variant="outline">
            Show
          </Button>
        </form>
        {total === null ? (
          <EmptyState icon={MessageCircleQuestion} title="Too few people to tell">
            Fewer than {fewestPeople} people have asked in this time. Their questions are theirs alone.
          </EmptyState>
        ) : total.questions === 0 ? (
          <EmptyState icon={MessageCircleQuestion} title="Nobody has asked yet">
            Questions of learners are counted here. Those of the course’s staff are not.
          </EmptyState>
        ) : (
          <div className="grid items-start gap-6 lg:grid-cols-[18rem_minmax(0,1fr)] lg:gap-10">
            <StatList className="grid-cols-2">
              <Stat label="Questions" value={total.questions} />
              <Stat label="Not found in the course" value={total.declined} />
              <Stat label="Helped" value={total.up} />
              <Stat label="Did not help" value={total.down} />
            </StatList>
            <WeekChart weeks={overview.weeks} />
          </div>
        )}
        <Alert tone="note">
          {visibilityNotes[visibility]}{" "}
          <LinkButton variant="link" href={`/teach/courses/${course.id}/tutor/settings`}>
            The rules
          </LinkButton>
        </Alert>
        {visibility !== "private" && (
          <section aria-labelledby="gaps" className="flex flex-col gap-4">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <h2 id="gaps" className="me-auto font-semibold font-serif text-xl">
                Asked in vain
              </h2>
              <FilterLinks
                label="Which gaps"
                links={(["open", "answered"] as const).map((one) => ({
                  label: one === "open" ? "Open" : "Answered in a lesson",
                  href: addressOf({ days, kind, state: one }),
                  current: one === state,
                }))}
              />
            </div>
            {gaps.items.length > 0 ? (
              <GapList
                gaps={gaps.items}
                course={{ id: course.id, slug: course.slug, firstLessonId: lessonsOf(course)[0]?.id ?? null }}
              />
            ) : (
              <EmptyState icon={NotebookPen} title={state === "open" ? "No gaps to tell of" : "None yet"} as="h3">
                {state === "open"
                  ? "Questions that the course did not answer, or whose answer did not help, are gathered here."
                  : "A question counts as answered when a note about it stands in a lesson."}
              </EmptyState>
            )}
            <LoadMore
              hasMore={gaps.nextCursor !== null}
              label="Show the next 10"
              href={addressOf({ ...kept, gaps: gaps.nextCursor ?? undefined })}
            />
          </section>
        )}
        {overview.reasons.length > 0 && (
          <section aria-labelledby="reasons" className="flex flex-col gap-3">
            <h2 id="reasons" className="font-semibold font-serif text-xl">
              Why answers did not help
            </h2>
            <ul className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
              {overview.reasons.map(({ reason, times }) => (
                <li key={reason}>
                  {reason === null ? "No reason given" : reasonWords[reason]}:{" "}
                  <span className="font-semibold tabular-nums">{counted(times, "time")}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {overview.lessons.length > 0 && (
          <section aria-labelledby="lessons" className="flex flex-col gap-3">
            <h2 id="lessons" className="font-semibold font-serif text-xl">
              By lesson
            </h2>
            <LessonCountsTable lessons={overview.lessons} courseSlug={course.slug} />
          </section>
        )}
        {asked && (
          <section aria-labelledby="single" className="flex flex-col gap-4">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <h2 id="single" className="me-auto font-semibold font-serif text-xl">
                Single questions
              </h2>
              <FilterLinks
                label="Which questions"
                links={kinds.map((one) => ({
                  label: { all: "All", declined: "Not found", down: "Did not help" }[one],
                  href: addressOf({ days, state, kind: one }),
                  current: one === kind,
                }))}
              />
            </div>
            {asked.items.length > 0 ? (
              <AskedList questions={asked.items} courseSlug={course.slug} />
            ) : (
              <p className="text-muted-foreground text-sm">None in this time that you may read.</p>
            )}
            <LoadMore
              hasMore={asked.nextCursor !== null}
              label="Show the next 20"
              href={addressOf({ ...kept, asked: asked.nextCursor ?? undefined })}
            />
          </section>
        )}
      </div>
    </Container>
  );
}
