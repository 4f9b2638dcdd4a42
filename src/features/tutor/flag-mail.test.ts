import { expect, test } from "vitest";
import { flagMail, type ToldAs } from "./flag-mail.ts";

const facts = {
  ...{ name: "Mara <Lind>", courseId: "c1", courseTitle: "Law & “order”", siteUrl: "https://stoa.example" },
};

test.each<[ToldAs, string]>([
  ["named", "You are the person named for such messages"],
  ["instructor", "You teach this course, and nobody is named"],
  ["administrator", "the course has no instructor"],
])("%s: leads to the flags of the course, says why it came, and names no learner", (toldAs, why) => {
  const { subject, text, html, headers } = flagMail({ ...facts, toldAs });
  expect(subject).toBe("A message to the tutor waits for a person");
  for (const body of [text, html]) {
    expect(body).toContain("https://stoa.example/teach/courses/c1/tutor/flags");
    expect(body).toContain(why);
  }
  expect(html).toContain("Mara &lt;Lind&gt;");
  expect(html).toContain("Law &amp; “order”");
  expect(headers).toEqual({ "Auto-Submitted": "auto-generated" });
});
