import type { BrowserContext, Page } from "@playwright/test";
import { hostileAnswers } from "../src/test/tutor-attacks/payloads.ts";
import { expect, signIn, signUp, test } from "./fixtures.ts";

/** With the policy of the pages switched off in the ordinary run; `EVERY_POLICY=1` tries them with it as well. */
const policies = process.env.EVERY_POLICY ? [true, false] : [true];

/** Some that need no Markdown, for what is shown as text. */
const plain = [
  '"><img src=x onerror=alert(1)>',
  "<svg/onload=alert(1)>",
  "'-alert(1)-'",
  "</script><script>alert(1)</script>",
  "{{constructor.constructor('alert(1)')()}}",
  "javascript:alert(1)//",
];
const payloads = [...hostileAnswers, ...plain];
const chunks = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => payloads.filter((_payload, at) => at % count === i).join("\n\n"));
const title = (n: number) => `${plain[n % plain.length]} ${n}`;

const call = async (page: Page, method: "POST" | "PUT" | "PATCH", path: string, data: object = {}) => {
  const { origin } = new URL(page.url());
  const answer = await page.request.fetch(`/api/v1${path}`, { method, data, headers: { origin } });
  expect(answer.ok(), `${method} ${path}: ${(await answer.text()).slice(0, 300)}`).toBe(true);
  return (await answer.json()) as { id: string; slug: string };
};

const [first, second, third, fourth] = chunks(4) as [string, string, string, string];

/** Everything that an instructor writes, made of payloads. */
const writeCourse = async (page: Page) => {
  const course = await call(page, "POST", "/courses", { title: `${title(0)} ${Date.now()}`, access: "open" });
  const description = { summary: title(1), description: first };
  await call(page, "PATCH", `/courses/${course.id}`, description);
  const { id: moduleId } = await call(page, "POST", `/courses/${course.id}/modules`, { title: title(2) });
  const lessons = [];
  for (const [i, body] of chunks(4).entries()) {
    const lesson = await call(page, "POST", `/modules/${moduleId}/lessons`, { title: title(i), body });
    await call(page, "POST", `/lessons/${lesson.id}/publish`);
    lessons.push(lesson);
  }
  await call(page, "POST", `/courses/${course.id}/publish`);
  const terms = plain.map((term, i) => ({ term: `${term} ${i}`, definition: chunks(60)[i] }));
  await call(page, "PUT", `/courses/${course.id}/glossary`, { terms });
  const option = (id: string, fraction: string, text: string) => ({ id, fraction, text, feedback: second });
  const choice = {
    ...{ type: "single_choice", stem: first, explanation: third, shuffle: false, hints: [plain.join("\n\n")] },
    options: [option("a", "1", fourth.slice(0, 5_000)), option("b", "0", title(3))],
  };
  const files = { fileKinds: ["text"], maxFiles: 1, maxFileBytes: 100_000 };
  const asked = [
    choice,
    { type: "essay", stem: second, guidance: first, explanation: third },
    { type: "file", stem: third, guidance: second, explanation: "", ...files },
  ];
  const questions = [];
  for (const [i, body] of asked.entries())
    questions.push(await call(page, "POST", `/courses/${course.id}/questions`, { title: title(i), body }));
  const quiz = await call(page, "POST", `/courses/${course.id}/quizzes`, { title: title(4), instructions: fourth });
  const points = questions.map(({ id }) => ({ questionId: id, points: "2" }));
  await call(page, "PUT", `/quizzes/${quiz.id}/questions`, { questions: points });
  await call(page, "POST", `/quizzes/${quiz.id}/publish`);
  return { course, lessons, quizId: quiz.id, questionIds: questions.map(({ id }) => id) };
};

/** Everything that a learner writes, and the name of a file. */
const answer = async (page: Page, quizId: string, [, essayId, fileId]: string[]) => {
  const { id: attemptId } = await call(page, "POST", `/quizzes/${quizId}/attempts`);
  const content = Buffer.from(payloads.join("\n")).toString("base64");
  const path = `/attempts/${attemptId}/questions/${fileId}/files`;
  const file = await call(page, "POST", path, { name: `${plain[0]}.txt`, content });
  const events = [
    { clientSeq: 1, questionId: essayId, answer: { type: "essay", text: payloads.join("\n") } },
    { clientSeq: 2, questionId: fileId, answer: { type: "file", fileIds: [file.id] } },
  ];
  await call(page, "POST", `/attempts/${attemptId}/answers`, { client: "journey", events });
  return attemptId;
};

/** Goes where the text is shown; what ran says so with a dialog or in a frame of its own. */
const visit = async (context: BrowserContext, paths: readonly string[]): Promise<string[]> => {
  const ran: string[] = [];
  await context.route(/evil\.example|a\.example/, (route) => route.abort());
  const page = await context.newPage();
  page.on("dialog", (dialog) => {
    ran.push(page.url());
    void dialog.dismiss();
  });
  for (const path of paths) {
    const shown = await page.goto(path);
    expect([path, shown?.status()]).toEqual([path, 200]);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
      for (const element of document.querySelectorAll("main *"))
        for (const type of ["mouseover", "focus", "load", "error"]) element.dispatchEvent(new Event(type));
    });
  }
  await page.close();
  return ran;
};

/** A script that does run is heard, so that silence says something. */
const expectHeard = async (context: BrowserContext) => {
  const page = await context.newPage();
  await page.goto("/");
  const heard = page.waitForEvent("dialog");
  const running = page.evaluate(() => {
    document.body.append(document.createRange().createContextualFragment("<script>alert(1)</script>"));
  });
  await (await heard).dismiss();
  await running;
  await page.close();
};

// Their pictures are of nowhere, and where the policy is on it says what it has refused.
test.use({ trace: "off", expectedErrors: [/./] });

test("no script runs from what people write, without the policy of the pages", async ({ page, browser }) => {
  test.slow();
  expect(payloads.length).toBeGreaterThan(300);
  await signIn(page, "instructor@stoa.example");
  const { course, lessons, quizId, questionIds } = await writeCourse(page);
  const learner = await (await browser.newContext()).newPage();
  await signUp(learner, "Mallory Markup");
  await call(learner, "PATCH", "/me", { name: title(0) });
  await call(learner, "POST", `/courses/${course.id}/enrolment`);
  const attemptId = await answer(learner, quizId, questionIds);
  const teach = `/teach/courses/${course.id}`;
  const staffPages = [
    ...[teach, `${teach}/questions`, `${teach}/quizzes`, `${teach}/people`, `${teach}/marking`, `${teach}/gradebook`],
    ...questionIds.map((id) => `${teach}/questions/${id}`),
    ...[`${teach}/quizzes/${quizId}`, `${teach}/lessons/${lessons[0]!.id}`, `${teach}/attempts/${attemptId}`],
  ];
  const learnersPages = [
    ...[
      `/courses/${course.slug}`,
      `/courses/${course.slug}/glossary`,
      "/learn",
      `/attempts/${attemptId}`,
      `/courses/${course.slug}/quizzes/${quizId}`,
    ],
    ...lessons.map(({ slug }) => `/courses/${course.slug}/lessons/${slug}`),
  ];
  const ran: string[] = [];
  for (const bypassCSP of policies) {
    const [mine, staff] = await Promise.all([
      browser.newContext({ bypassCSP, storageState: await learner.context().storageState() }),
      browser.newContext({ bypassCSP, storageState: await page.context().storageState() }),
    ]);
    if (bypassCSP) await expectHeard(mine);
    ran.push(...(await visit(mine, learnersPages)), ...(await visit(staff, staffPages)));
    await Promise.all([mine.close(), staff.close()]);
  }
  await call(learner, "POST", `/attempts/${attemptId}/submit`);
  for (const bypassCSP of policies) {
    const staff = await browser.newContext({ bypassCSP, storageState: await page.context().storageState() });
    const mine = await browser.newContext({ bypassCSP, storageState: await learner.context().storageState() });
    ran.push(...(await visit(staff, [`${teach}/attempts/${attemptId}`, `${teach}/marking?by=question`])));
    ran.push(...(await visit(mine, [`/attempts/${attemptId}/results`])));
  }
  expect(ran).toEqual([]);
  await learner.context().close();
});
