import { Users } from "lucide-react";
import type { Metadata } from "next";
import { getApi, getViewer } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { Id } from "#/core/ids.ts";
import { AddInstructor } from "#/features/courses/ui/teach/people/add-instructor.tsx";
import { GroupList } from "#/features/courses/ui/teach/people/group-list.tsx";
import { InstructorList } from "#/features/courses/ui/teach/people/instructor-list.tsx";
import { LearnerTable } from "#/features/courses/ui/teach/people/learner-table.tsx";
import { Button } from "#/ui/button.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { Select } from "#/ui/select.tsx";

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ courseId: string }>; searchParams: Promise<Query> };

export const metadata: Metadata = { title: "People" };

/** The filter in the page's address; what makes no sense is left out. */
const filterOf = (search: Query) => {
  const text = (name: string) => (typeof search[name] === "string" ? (search[name] as string) : undefined);
  return { q: text("q")?.slice(0, 200) || undefined, group: Id.safeParse(search.group).data, cursor: text("cursor") };
};

const addressOf = (filter: Record<string, string | undefined>) => {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `?${new URLSearchParams(given)}`;
};

export default async function CoursePeoplePage({ params, searchParams }: Props) {
  const course = await loadTaughtCourse((await params).courseId);
  const { q, group, cursor } = filterOf(await searchParams);
  const api = await getApi();
  const viewer = await getViewer();
  const instructors = (await api.instructors.list({ courseId: course.id, limit: 100 })).items;
  const groups = (await api.groups.list({ courseId: course.id, limit: 100 })).items;
  const learners = await api.learners.list({ courseId: course.id, q, groupId: group, cursor, limit: 50 });
  return (
    <Container>
      <PageHeader
        title="People"
        description="Who teaches this course, who learns in it, and groups of learners that quizzes can make exceptions for."
        crumbs={[...crumbsOf(course), { label: "People" }]}
      />
      <div className="flex flex-col gap-10">
        <section aria-labelledby="instructors">
          <h2 id="instructors" className="mb-1 font-semibold font-serif text-xl">
            Instructors
          </h2>
          <p className="mb-3 max-w-prose text-muted-foreground text-sm">
            Each may do everything in this course. The owner, the first whose account is open, may always decide where
            two markers differ.
          </p>
          <div className="flex flex-col gap-4">
            <InstructorList
              instructors={instructors}
              viewer={{ userId: viewer?.userId ?? "", isAdmin: viewer?.role === "admin" }}
            />
            <AddInstructor courseId={course.id} />
          </div>
        </section>
        <section aria-labelledby="groups">
          <h2 id="groups" className="mb-3 font-semibold font-serif text-xl">
            Groups
          </h2>
          <GroupList courseId={course.id} groups={groups} />
        </section>
        <section aria-labelledby="learners">
          <h2 id="learners" className="mb-3 font-semibold font-serif text-xl">
            Learners
          </h2>
          <search>
            <form className="grid items-end gap-3 pb-4 sm:grid-cols-[1fr_14rem_auto]">
              <Field label="Search">
                <Input type="search" name="q" defaultValue={q} placeholder="Name or e-mail" maxLength={200} />
              </Field>
              <Field label="Group">
                <Select name="group" defaultValue={group ?? ""} key={group ?? ""}>
                  <option value="">All learners</option>
                  {groups.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              </Field>
              <Button type="submit" variant="outline">
                Filter
              </Button>
            </form>
          </search>
          {learners.items.length > 0 ? (
            <LearnerTable learners={learners.items} groups={groups} />
          ) : (
            <EmptyState icon={Users} title={q || group ? "Nobody fits" : "Nobody has enrolled yet"} as="h3">
              {q || group ? "Try a part of the name, or all groups." : "Learners appear here when they enrol."}
            </EmptyState>
          )}
          <LoadMore
            hasMore={learners.nextCursor !== null}
            label="Show the next 50"
            href={addressOf({ q, group, cursor: learners.nextCursor ?? undefined })}
          />
        </section>
      </div>
    </Container>
  );
}
