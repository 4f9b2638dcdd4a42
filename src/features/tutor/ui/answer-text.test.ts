import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { hostileAnswers } from "#/test/tutor-attacks/payloads.ts";
import { createAnswerFilter, type VerifiedMark } from "../answer-filter.ts";
import type { Citation } from "../contract.ts";
import { isQuoteOf, quotationsIn } from "../quotes.ts";
import { AnswerText } from "./answer-text.tsx";

const passages = ["Retrieval that costs effort strengthens a memory.", "Spacing beats massing after a week."];
const citations = passages.map(
  (quote, i): Citation => ({
    ...{ n: i + 1, lessonId: "l", courseSlug: "memory", lessonSlug: "practice", lessonTitle: "Practice" },
    ...{ headingPath: ["Practice"], anchor: "why", quote },
  }),
);

/** As an answer reaches the page: filtered while it comes in pieces, then rendered. */
const shown = (text: string, size: number): { html: string; marks: VerifiedMark[] } => {
  const filter = createAnswerFilter((n) => passages[n - 1]);
  let [out, marks] = ["", [] as VerifiedMark[]];
  const take = (part: ReturnType<typeof filter.push>) => {
    out += part.text;
    marks = [...marks, ...part.marks];
  };
  for (let at = 0; at < text.length; at += size) take(filter.push(text.slice(at, at + size)));
  take(filter.end());
  const cited = citations.filter(({ n }) => marks.some((mark) => mark.n === n));
  return { html: renderToStaticMarkup(createElement(AnswerText, { text: out, citations: cited })), marks };
};

const allowedTags =
  /^(div|p|br|strong|em|code|pre|blockquote|ol|ul|li|table|tbody|tr|th|td|a|span|math|semantics|annotation|m[a-z]+)$/;

const assertHarmless = ({ html, marks }: ReturnType<typeof shown>) => {
  const tags = [...html.matchAll(/<\/?([a-z][a-z0-9-]*)/gi)].map(([, tag]) => tag!.toLowerCase());
  expect(tags.filter((tag) => !allowedTags.test(tag))).toEqual([]);
  const attributes = [...html.matchAll(/<[a-z][^>]*>/gi)].join(" ");
  expect(attributes).not.toMatch(/\s(on\w+|src|srcset|style|srcdoc|action|formaction|xlink:href|background)=/i);
  for (const [, href] of html.matchAll(/\shref="([^"]*)"/g)) {
    expect(href).toMatch(/^(https?:\/\/[\w.]|\/(?![/\\])|#)/);
  }
  for (const { n, claim } of marks) {
    expect(passages[n - 1]).toBeDefined();
    expect(quotationsIn(claim).every((quote) => isQuoteOf(quote, passages[n - 1]!))).toBe(true);
  }
};

test("five hundred answers of a hostile model: no markup of theirs, nothing loaded, no link but http(s) and our own", () => {
  expect(new Set(hostileAnswers).size).toBe(500);
  for (const [i, text] of hostileAnswers.entries()) {
    for (const size of [1, 1 + (i % 7), text.length]) assertHarmless(shown(text, size));
  }
});

test("and whatever is put together of their pieces", () => {
  const piece = fc.oneof(
    fc.constantFrom(...hostileAnswers),
    fc.constantFrom("\n\n", "`", "\\", "[", "(", "<", "$", " ", "**"),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 2, maxLength: 5 }), fc.integer({ min: 1, max: 40 }), (pieces, size) => {
      assertHarmless(shown(pieces.join(""), size));
    }),
    { numRuns: 300 },
  );
});
