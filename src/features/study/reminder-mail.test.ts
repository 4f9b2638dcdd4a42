import { expect, test } from "vitest";
import { reminderMail } from "./reminder-mail.ts";

const facts = { name: 'Nora <b>&"', due: 12, hour: 8, siteUrl: "https://stoa.example", token: "secret" };

test("says how many and how long, leads there, and out with one press", () => {
  const { subject, text, html, headers } = reminderMail(facts);
  expect(subject).toBe("12 reviews are due today");
  expect(text).toContain("about 4 minutes");
  expect(text).toContain("from 08:00 on");
  expect(text).toContain("https://stoa.example/unsubscribe/secret");
  expect(html).toContain("Nora &lt;b&gt;&amp;&quot;");
  expect(html).not.toContain("<b>");
  expect(headers).toMatchObject({
    "List-Unsubscribe": "<https://stoa.example/mail/unsubscribe/secret>",
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });
});

test("one is one", () => {
  const { subject, text } = reminderMail({ ...facts, due: 1 });
  expect(subject).toBe("One review is due today");
  expect(text).toContain("about a minute");
});
