"use client";

import Link from "next/link";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { cn } from "#/ui/cn.ts";
import { Prose } from "#/ui/prose.tsx";
import { type AnswerBlock, answerBlocks, type Inline } from "../answer-markdown.ts";
import { citationLink } from "../citation-link.ts";
import type { Citation } from "../contract.ts";
import { inPlace } from "./in-place.ts";
import { MathText } from "./math-text.tsx";

type Cited = { citations: ReadonlyMap<number, Citation>; onFollow?: (() => void) | undefined };
const CitedContext = createContext<Cited>({ citations: new Map() });

export const placeOf = ({ headingPath }: Citation): string => headingPath.join(" › ");

/** Opens the lesson at the passage; a mark without a passage is no link but its own text. */
function CitationMark({ n }: { n: number }) {
  const { citations, onFollow } = useContext(CitedContext);
  const citation = citations.get(n);
  if (!citation) return `[${n}]`;
  return (
    <Link
      href={citationLink(citation)}
      prefetch={false}
      onClick={onFollow}
      title={placeOf(citation)}
      aria-label={`Source ${n}: ${placeOf(citation)}`}
      className="mx-0.5 inline-flex min-w-5 -translate-y-px items-center justify-center rounded-sm bg-primary-soft px-1.5 py-0.5 align-baseline font-sans font-semibold text-primary text-xs leading-none no-underline! focus-ring hover:bg-primary hover:text-primary-foreground"
    >
      {n}
    </Link>
  );
}

function AnswerLink({ href, children }: { href: string; children: ReactNode }) {
  if (/^https?:/i.test(href)) {
    return (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow">
        {children}
      </a>
    );
  }
  return <Link href={href}>{children}</Link>;
}

function Inlines({ of }: { of: readonly Inline[] }) {
  return inPlace(of, (inline) => <InlinePart inline={inline} />);
}

function InlinePart({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "code":
      return <code>{inline.text}</code>;
    case "math":
      return <MathText tex={inline.tex} />;
    case "mark":
      return <CitationMark n={inline.n} />;
    case "break":
      return <br />;
    case "strong":
      return (
        <strong>
          <Inlines of={inline.children} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <Inlines of={inline.children} />
        </em>
      );
    case "link":
      return (
        <AnswerLink href={inline.href}>
          <Inlines of={inline.children} />
        </AnswerLink>
      );
  }
}

/** A line that is a place in the course and its mark: all of it leads there. */
function PlaceLine({ n, children }: { n: number; children: readonly Inline[] }) {
  const { citations, onFollow } = useContext(CitedContext);
  const citation = citations.get(n);
  if (!citation) return <Inlines of={children} />;
  return (
    <Link
      href={citationLink(citation)}
      prefetch={false}
      onClick={onFollow}
      className="group/place flex items-baseline gap-2 rounded-xs font-sans text-sm leading-snug no-underline! focus-ring"
    >
      <span className="inline-flex min-w-5 shrink-0 justify-center rounded-sm bg-primary-soft px-1.5 py-0.5 font-semibold text-primary text-xs leading-none">
        {n}
      </span>
      <span className="font-medium text-primary underline-offset-4 group-hover/place:underline">
        {placeOf(citation)}
      </span>
    </Link>
  );
}

const markAtEnd = (children: readonly Inline[]): number | null => {
  const [first, space, last] = children;
  const isPlace = children.length === 3 && first?.kind === "strong" && space?.kind === "text" && space.text === " ";
  return isPlace && last?.kind === "mark" ? last.n : null;
};

const listItem = (blocks: readonly AnswerBlock[]): ReactNode => {
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === "paragraph" ? <Inlines of={only.children} /> : <Blocks of={blocks} />;
};

function BlockPart({ block }: { block: AnswerBlock }) {
  switch (block.kind) {
    case "paragraph": {
      const n = markAtEnd(block.children);
      return <p>{n === null ? <Inlines of={block.children} /> : <PlaceLine n={n}>{block.children}</PlaceLine>}</p>;
    }
    case "heading":
      return (
        <p>
          <strong>
            <Inlines of={block.children} />
          </strong>
        </p>
      );
    case "code":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: code scrolls sideways, by keyboard too
        <pre className="code" tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case "math":
      return <MathText tex={block.tex} isBlock />;
    case "quote":
      return (
        <blockquote>
          <Blocks of={block.blocks} />
        </blockquote>
      );
    case "list": {
      const items = inPlace(block.items, (item) => <li>{listItem(item)}</li>);
      return block.isOrdered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
    case "table":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table scrolls sideways, by keyboard too
        <div className="table-scroll" tabIndex={0}>
          <table>
            <tbody>{inPlace(block.rows, (row, i) => tableRow(row, i === 0))}</tbody>
          </table>
        </div>
      );
  }
}

const tableRow = (cells: readonly (readonly Inline[])[], isHead: boolean): ReactNode => {
  const Cell = isHead ? "th" : "td";
  return (
    <tr>
      {inPlace(cells, (cell) => (
        <Cell>
          <Inlines of={cell} />
        </Cell>
      ))}
    </tr>
  );
};

function Blocks({ of }: { of: readonly AnswerBlock[] }) {
  return inPlace(of, (block) => <BlockPart block={block} />);
}

type AnswerTextProps = {
  text: string;
  citations: readonly Citation[];
  isGrowing?: boolean;
  /** When a citation is followed, e.g. to close a sheet over the lesson. */
  onFollow?: (() => void) | undefined;
  className?: string;
};

/** Quoted words stand upright, and the best sentence is marked as it is on the lesson's page. */
const quoteLook =
  "text-[0.9375rem] [&_blockquote]:text-foreground [&_blockquote]:not-italic [&_blockquote_strong]:rounded-xs [&_blockquote_strong]:bg-highlight [&_blockquote_strong]:box-decoration-clone [&_blockquote_strong]:px-0.5 [&_blockquote_strong]:font-medium";

/** An answer's Markdown, rendered by React alone: nothing in it can become HTML. */
export function AnswerText({ text, citations, isGrowing = false, onFollow, className }: AnswerTextProps) {
  const blocks = useMemo(() => answerBlocks(text, isGrowing), [text, isGrowing]);
  const cited = useMemo(
    () => ({ citations: new Map(citations.map((c) => [c.n, c])), onFollow }),
    [citations, onFollow],
  );
  return (
    <CitedContext value={cited}>
      <Prose size="compact" className={cn(quoteLook, className)}>
        <Blocks of={blocks} />
      </Prose>
    </CitedContext>
  );
}
