"use client";

import { BookA, CornerDownLeft, FileText, GraduationCap, Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { cn } from "#/ui/cn.ts";
import { Dialog, DialogContent, DialogTitle } from "#/ui/dialog.tsx";
import { longestSearch, type SearchResults } from "../../contract-search.ts";
import { Marked } from "./marked.tsx";
import { courseLink, placeLink, searchLink, termLink } from "./search-links.ts";
import { Mended } from "./search-results.tsx";
import { useSearch } from "./use-search.ts";

type Choice = { key: string; href: string; content: ReactNode };

const icon = "mt-0.5 size-4 shrink-0 text-muted-foreground";

function Row({
  picture,
  title,
  above,
  children,
}: Record<"picture" | "title" | "above", ReactNode> & { children?: ReactNode }) {
  return (
    <>
      {picture}
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">{title}</span>
        <span className="block truncate text-muted-foreground text-xs">{above}</span>
        {children && <span className="line-clamp-2 pt-1 text-muted-foreground text-sm leading-snug">{children}</span>}
      </span>
    </>
  );
}

const choicesOf = ({ courses, terms, items }: SearchResults): Choice[] => [
  ...courses.map((course) => ({
    key: course.courseId,
    href: courseLink(course),
    content: <Row picture={<GraduationCap aria-hidden className={icon} />} title={course.courseTitle} above="Course" />,
  })),
  ...terms.map((term) => ({
    key: term.termId,
    href: termLink(term),
    content: (
      <Row
        picture={<BookA aria-hidden className={icon} />}
        title={term.term}
        above={`Glossary of ${term.courseTitle}`}
      />
    ),
  })),
  ...items.map((place) => ({
    key: place.passageId,
    href: placeLink(place),
    content: (
      <Row
        picture={<FileText aria-hidden className={icon} />}
        title={place.headingPath.at(-1)}
        above={[place.courseTitle, ...place.headingPath.slice(0, -1)].join(" › ")}
      >
        <Marked parts={place.parts} />
      </Row>
    ),
  })),
];

const allResults = (q: string): Choice => ({
  key: "all",
  href: searchLink(q),
  content: (
    <>
      <CornerDownLeft aria-hidden className={icon} />
      <span className="min-w-0 flex-1 truncate">All results for “{q}”</span>
    </>
  ),
});

const told = (count: number) => (count === 0 ? "Nothing found." : `${count} ${count === 1 ? "result" : "results"}.`);

/** The search over the page: results as one writes, by arrow keys and Enter. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const router = useRouter();
  const [written, setWritten] = useState("");
  const [at, setAt] = useState(-1);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const { q, results, problem, isPending } = useSearch(written);
  const found = results ? choicesOf(results) : [];
  const asked = written.trim();
  const choices = asked === "" ? [] : [...found, allResults(asked)];
  const idOf = (index: number) => `${listId}-${index}`;

  const open = (href: string) => {
    onClose();
    router.push(href);
  };
  const move = (to: number) => {
    const next = (to + choices.length) % choices.length;
    setAt(next);
    list.current?.querySelector(`#${CSS.escape(idOf(next))}`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || choices.length === 0) return;
    if (event.key === "ArrowDown") move(at + 1);
    else if (event.key === "ArrowUp") move(at < 0 ? choices.length - 1 : at - 1);
    else if (event.key === "Enter") open((choices[at] ?? allResults(asked)).href);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        aria-describedby={undefined}
        className="top-4 max-w-2xl translate-y-0 gap-0 overflow-hidden p-0 sm:top-[12vh] sm:max-h-[76vh]"
      >
        <DialogTitle className="sr-only">Search</DialogTitle>
        <div className="flex items-center gap-3 border-border border-b ps-4 pe-14">
          <Search aria-hidden className="size-5 shrink-0 text-muted-foreground" />
          <input
            type="text"
            role="combobox"
            aria-label="Search lessons, courses and terms"
            aria-expanded={choices.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={at >= 0 && at < choices.length ? idOf(at) : undefined}
            autoComplete="off"
            enterKeyHint="search"
            maxLength={longestSearch}
            placeholder="Words or a question"
            value={written}
            onChange={(event) => {
              setWritten(event.target.value);
              setAt(-1);
            }}
            onKeyDown={onKeyDown}
            className="h-16 w-full min-w-0 bg-transparent text-base outline-none placeholder:text-muted-foreground"
          />
        </div>
        <p role="status" className="sr-only">
          {asked !== "" && !isPending && results && told(found.length)}
        </p>
        <div className="overflow-y-auto p-2">
          {asked === "" && (
            <p className="px-3 py-4 text-muted-foreground text-sm">
              Searches the lessons of every course that you may read, their titles and glossaries.
            </p>
          )}
          {problem && q === asked && (
            <p role="alert" className="px-3 py-3 text-danger text-sm">
              {problem}
            </p>
          )}
          {results && q === asked && results.corrections.length > 0 && (
            <div className="px-3 py-2">
              <Mended corrections={results.corrections} />
            </div>
          )}
          {results && q === asked && found.length === 0 && (
            <p className="px-3 py-3 text-muted-foreground text-sm">Nothing that you may read has these words.</p>
          )}
          <div ref={list} id={listId} role="listbox" aria-label="Results" className={cn(isPending && "opacity-60")}>
            {choices.map(({ key, href, content }, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's, which keeps the focus
              <div
                key={key}
                id={idOf(index)}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                onClick={() => open(href)}
                onPointerMove={() => setAt(index)}
                className={cn(
                  "flex min-h-11 cursor-pointer gap-3 rounded-md px-3 py-2 text-sm",
                  index === at && "bg-accent",
                )}
              >
                {content}
              </div>
            ))}
          </div>
        </div>
      </DialogContent>
    </Dialog>
  );
}
