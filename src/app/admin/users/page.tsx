import { Users } from "lucide-react";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getApi, getViewer } from "#/app/_lib/api.ts";
import { Role } from "#/core/actor.ts";
import { PeopleFilter } from "#/features/users/ui/people-filter.tsx";
import { PeopleList } from "#/features/users/ui/people-list.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

export const metadata: Metadata = { title: "People" };

type Search = Promise<Record<string, string | string[] | undefined>>;

const states = ["active", "suspended"] as const;

/** The filter in the page's address; what makes no sense is left out. */
const filterOf = (search: Awaited<Search>) => {
  const text = (name: string) => (typeof search[name] === "string" ? (search[name] as string) : undefined);
  return {
    q: text("q")?.slice(0, 100) || undefined,
    role: Role.safeParse(search.role).data,
    state: states.find((state) => state === search.state),
    cursor: text("cursor"),
  };
};

const addressOf = (filter: Record<string, string | undefined>) => {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/admin/users?${new URLSearchParams(given)}`;
};

export default async function PeoplePage({ searchParams }: { searchParams: Search }) {
  const viewer = await getViewer();
  if (!viewer) redirect("/signin?next=/admin/users");
  if (viewer.role !== "admin") notFound();
  const filter = filterOf(await searchParams);
  const people = await (await getApi()).users.list({ ...filter, limit: 50 });
  return (
    <Container>
      <PageHeader
        title="People"
        description="Everybody with an account here. A change of role or a suspension takes effect at once."
      />
      <PeopleFilter q={filter.q} role={filter.role} state={filter.state} />
      {people.items.length === 0 ? (
        <EmptyState
          icon={Users}
          title="Nobody fits"
          action={
            <LinkButton href="/admin/users" variant="outline">
              Show everybody
            </LinkButton>
          }
        >
          Try a part of the name or of the e-mail address.
        </EmptyState>
      ) : (
        <PeopleList people={people.items} viewerId={viewer.userId} />
      )}
      <LoadMore
        hasMore={people.nextCursor !== null}
        label="Show the next 50"
        href={addressOf({ ...filter, cursor: people.nextCursor ?? undefined })}
      />
    </Container>
  );
}
