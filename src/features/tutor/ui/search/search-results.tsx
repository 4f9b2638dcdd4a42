import { BookA, GraduationCap, SearchX } from "lucide-react";
import Link from "next/link";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import type { FoundPlace, SearchResults } from "../../contract-search.ts";
import { Marked } from "./marked.tsx";
import { courseLink, placeLink, termLink } from "./search-links.ts";

const titleLink = "rounded-xs font-medium text-primary underline-offset-4 focus-ring hover:underline";

/** All that a search found, on its own page. */
export function SearchResultList({ results }: { results: SearchResults }) {
  const { items, courses, terms, corrections, closedCourses } = results;
  const isNothing = items.length + courses.length + terms.length === 0;
  return (
    <div className="flex max-w-3xl flex-col gap-8 pt-6">
      {corrections.length > 0 && <Mended corrections={corrections} />}
      {closedCourses.length > 0 && (
        <p className="rounded-md border border-note/25 bg-note-soft px-4 py-3 text-sm">
          You have a graded attempt open, so the search leaves out {closedCourses.join(", ")} until you submit it.
        </p>
      )}
      {(courses.length > 0 || terms.length > 0) && <Named courses={courses} terms={terms} />}
      {items.length > 0 && (
        <section aria-labelledby="found-lessons">
          <h2 id="found-lessons" className="pb-3 font-semibold text-lg">
            In the lessons
          </h2>
          <ol className="divide-y divide-border rounded-lg border border-border bg-card">
            {items.map((place) => (
              <li key={place.passageId} className="px-4 py-4 sm:px-5">
                <Place place={place} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {isNothing && (
        <EmptyState
          icon={SearchX}
          title="Nothing found"
          action={
            <LinkButton href="/courses" variant="outline">
              See all courses
            </LinkButton>
          }
        >
          Nothing that you may read has these words. Other words may help, or a course that you are not enrolled in.
        </EmptyState>
      )}
    </div>
  );
}

/** What was searched for where a word is unknown. */
export function Mended({ corrections }: Pick<SearchResults, "corrections">) {
  return (
    <p className="text-muted-foreground text-sm">
      Searched for{" "}
      {corrections.map(({ word, replacement }, i) => (
        <span key={word}>
          {i > 0 && ", "}
          <strong className="font-semibold text-foreground">{replacement}</strong> instead of “{word}”
        </span>
      ))}
      .
    </p>
  );
}

function Named({ courses, terms }: Pick<SearchResults, "courses" | "terms">) {
  return (
    <ul className="flex flex-col gap-2" aria-label="Courses and terms">
      {courses.map((course) => (
        <li key={course.courseId} className="flex gap-3">
          <GraduationCap aria-hidden className="mt-0.5 size-5 shrink-0 text-muted-foreground" />
          <p className="min-w-0">
            <Link href={courseLink(course)} className={titleLink}>
              {course.courseTitle}
            </Link>{" "}
            <span className="text-muted-foreground text-sm">{course.summary}</span>
          </p>
        </li>
      ))}
      {terms.map((term) => (
        <li key={term.termId} className="flex gap-3">
          <BookA aria-hidden className="mt-0.5 size-5 shrink-0 text-muted-foreground" />
          <p className="min-w-0">
            <Link href={termLink(term)} className={titleLink}>
              {term.term}
            </Link>{" "}
            <span className="text-muted-foreground text-sm">in the glossary of {term.courseTitle}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Place({ place }: { place: FoundPlace }) {
  return (
    <>
      <h3 className="text-base">
        <Link href={placeLink(place)} prefetch={false} className={titleLink}>
          {place.headingPath.at(-1)}
        </Link>
      </h3>
      <p className="pt-0.5 text-muted-foreground text-xs">
        {[place.courseTitle, ...place.headingPath.slice(0, -1)].join(" › ")}
      </p>
      <p className="break-words pt-1.5 text-sm leading-relaxed">
        <Marked parts={place.parts} />
      </p>
    </>
  );
}
