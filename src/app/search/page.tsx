import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { first } from "#/app/courses/_lib/load.ts";
import { longestSearch } from "#/features/tutor/contract-search.ts";
import { SearchResultList } from "#/features/tutor/ui/search/search-results.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { SearchBox } from "#/ui/search-box.tsx";

type Props = { searchParams: Promise<{ q?: string | string[] }> };

/** One line of what the database can hold, whatever the address says. */
const askedIn = async ({ searchParams }: Props): Promise<string> =>
  (first((await searchParams).q) ?? "")
    .toWellFormed()
    .replace(/[\0\s]+/g, " ")
    .trim()
    .slice(0, longestSearch)
    .toWellFormed();

export async function generateMetadata(props: Props): Promise<Metadata> {
  const q = await askedIn(props);
  return { title: q ? `Search for “${q}”` : "Search" };
}

export default async function SearchRoute(props: Props) {
  const q = await askedIn(props);
  const results = q === "" ? null : await (await getApi()).search.everywhere({ q, limit: 20 });
  return (
    <Container>
      <PageHeader
        title="Search"
        description="The lessons of every course that you may read, their titles and their glossaries."
      />
      <SearchBox
        action="/search"
        id="search-everywhere"
        label="Search lessons, courses and terms"
        placeholder="Words or a question"
        maxLength={longestSearch}
        q={q}
      />
      {results && <SearchResultList results={results} />}
    </Container>
  );
}
