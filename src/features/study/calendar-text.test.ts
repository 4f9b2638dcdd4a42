import { describe, expect, test } from "vitest";
import { calendarText } from "./calendar-text.ts";

const facts = {
  personKey: "abc",
  siteUrl: "https://stoa.example",
  now: "2026-03-28T10:00:00.000Z",
  due: [
    {
      ...{ id: "q1", kind: "quiz_closes" as const, title: `Quiz; one, two\\three\nfour ${"für alle ".repeat(12)}` },
      ...{ courseTitle: "How learning works", at: "2026-03-29T22:00:00.000Z", path: "/courses/a/quizzes/q1" },
    },
    {
      ...{ id: "a1", kind: "assignment_due" as const, title: "Essay", courseTitle: "How learning works" },
      ...{ at: "2026-04-01T12:00:00.000Z", path: "/courses/a/assignments/a1" },
    },
    {
      ...{ id: "a1", kind: "assignment_closes" as const, title: "Essay", courseTitle: "How learning works" },
      ...{ at: "2026-04-03T12:00:00.000Z", path: "/courses/a/assignments/a1" },
    },
  ],
  reviews: [
    { day: "2026-03-28", reviews: 18 },
    { day: "2026-03-31", reviews: 1 },
  ],
};

/** As a reader of RFC 5545 takes it apart: lines end in CRLF, long ones go on after a space. */
const parse = (text: string) => {
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = text
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter((line) => line !== "");
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const [, name = "", value = ""] = /^([A-Z-]+(?:;[^:]+)?):(.*)$/.exec(line) ?? [];
    expect([line, name]).not.toEqual([line, ""]);
    if (line === "BEGIN:VEVENT") events.push({});
    else if (events.length > 0) events.at(-1)![name] = value;
  }
  return { lines, events };
};

describe("a calendar", () => {
  test("is one that RFC 5545 allows: each event has a name of its own, a stamp and a start", () => {
    const { lines, events } = parse(calendarText(facts));
    expect(lines.slice(0, 3)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Stoa//Study//EN"]);
    expect(lines.at(-1)).toBe("END:VCALENDAR");
    expect(events).toHaveLength(5);
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(5);
    for (const event of events) {
      expect(event.DTSTAMP).toBe("20260328T100000Z");
      expect(Object.keys(event).some((name) => name.startsWith("DTSTART"))).toBe(true);
    }
  });

  test("tells dates to the moment, and days of review without what they ask", () => {
    const { events } = parse(calendarText(facts));
    expect(events[0]).toMatchObject({ DTSTART: "20260329T213000Z", DTEND: "20260329T220000Z" });
    expect(events[0]?.SUMMARY).toContain("Quiz closes: Quiz\\; one\\, two\\\\three\\nfour für alle");
    expect(events.slice(1, 3).map(({ SUMMARY }) => SUMMARY)).toEqual(["Due: Essay", "Last chance to hand in: Essay"]);
    expect(events[3]).toMatchObject({
      ...{ "DTSTART;VALUE=DATE": "20260328", "DTEND;VALUE=DATE": "20260329", SUMMARY: "18 to review" },
      ...{ UID: "review-2026-03-28-abc@stoa", TRANSP: "TRANSPARENT" },
    });
    expect(events[4]).toMatchObject({ "DTSTART;VALUE=DATE": "20260331", SUMMARY: "1 to review" });
  });

  test("may be empty", () => {
    expect(parse(calendarText({ ...facts, due: [], reviews: [] })).events).toEqual([]);
  });
});
