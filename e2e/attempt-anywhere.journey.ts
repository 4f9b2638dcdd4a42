import type { BrowserContext, Page } from "@playwright/test";
import { expect, signIn, signUp, test } from "./fixtures.ts";

/** Over REST with the session of the page, as its own scripts would. */
const call = async (page: Page, method: "POST" | "PATCH" | "PUT", path: string, data: object = {}) => {
  const { origin } = new URL(page.url());
  const answer = await page.request.fetch(`/api/v1${path}`, { method, data, headers: { origin } });
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as { id: string };
};

const stems = ["What is the first word?", "What is the second word?", "What is the third word?"];

/** A timed quiz of three short answers in a course of the teacher's own. */
const makeQuiz = async (teacher: Page, title: string): Promise<{ courseId: string; quizId: string }> => {
  const { id: courseId } = await call(teacher, "POST", "/courses", { title });
  const { id: moduleId } = await call(teacher, "POST", `/courses/${courseId}/modules`, { title: "One" });
  const lesson = { title: "First", body: "Words." };
  const { id: lessonId } = await call(teacher, "POST", `/modules/${moduleId}/lessons`, lesson);
  await call(teacher, "POST", `/lessons/${lessonId}/publish`);
  await call(teacher, "POST", `/courses/${courseId}/publish`);
  const questions: { questionId: string; points: string }[] = [];
  for (const stem of stems) {
    const answers = [{ text: "word", fraction: "1", feedback: "" }];
    const body = { type: "short_answer", stem, answers, caseSensitive: false, explanation: "" };
    const { id } = await call(teacher, "POST", `/courses/${courseId}/questions`, { title: stem, body });
    questions.push({ questionId: id, points: "1" });
  }
  const settings = { title: "Anywhere", timeLimitSeconds: 3_600, attemptsAllowed: null };
  const { id: quizId } = await call(teacher, "POST", `/courses/${courseId}/quizzes`, settings);
  await call(teacher, "PUT", `/quizzes/${quizId}/questions`, { questions });
  await call(teacher, "POST", `/quizzes/${quizId}/publish`);
  return { courseId, quizId };
};

const go = (page: Page, number: number) =>
  page
    .getByRole("navigation", { name: "Questions" })
    .getByRole("button", { name: new RegExp(`^(Question )?${number}\\b`) })
    .first()
    .click();
const box = (page: Page) => page.getByRole("article").getByRole("textbox");
const write = async (page: Page, number: number, words: string) => {
  await go(page, number);
  await expect(page.getByText(stems[number - 1]!)).toBeVisible();
  await box(page).fill(words);
};
const expectSaved = (page: Page, state = "saved") =>
  expect(page.locator(`[data-save=${state}]:visible`).first()).toBeVisible({ timeout: 40_000 });

const openAttempt = async (page: Page, attemptId: string) => {
  await page.goto(`/attempts/${attemptId}`);
  // The clock runs once the page has taken over from what the server rendered.
  await expect(page.getByRole("timer").filter({ visible: true })).toHaveText(/\d:\d\d/);
};

const begin = async (page: Page, name: string, title: string) => {
  const teacher = await page.context().browser()!.newPage();
  await signIn(teacher, "instructor@stoa.example");
  const made = await makeQuiz(teacher, title);
  const email = await signUp(page, name);
  await call(page, "POST", `/courses/${made.courseId}/enrolment`);
  const { id: attemptId } = await call(page, "POST", `/quizzes/${made.quizId}/attempts`);
  await openAttempt(page, attemptId);
  return { ...made, teacher, email, attemptId };
};

const password = "seven quiet herons";

test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|status of 401/] });

test("two devices share an attempt: questions merge, the later answer counts and both are told; late work is kept and shown", async ({
  page: laptop,
  browser,
}) => {
  test.slow();
  const { teacher, email, attemptId, courseId, quizId } = await begin(laptop, "Two Devices", "Two devices");
  const pocket: BrowserContext = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const phone = await pocket.newPage();
  await signIn(phone, email, password);
  await openAttempt(phone, attemptId);

  await test.step("different questions merge", async () => {
    await write(laptop, 1, "from the laptop");
    await expectSaved(laptop);
    await phone.getByRole("button", { name: /Next/ }).click();
    await box(phone).fill("from the phone");
    await expectSaved(phone);
    await write(laptop, 3, "third, from the laptop");
    await expectSaved(laptop);
    await go(laptop, 2);
    await expect(box(laptop)).toHaveValue("from the phone");
    await phone.reload();
    await expect(box(phone)).toHaveValue("from the laptop");
  });

  await test.step("of two answers to one question the later one counts, and both devices say so", async () => {
    await laptop.context().setOffline(true);
    await write(laptop, 1, "the laptop's later one");
    await expectSaved(laptop, "offline");
    await box(phone).fill("the phone's earlier one");
    await expectSaved(phone);
    await laptop.context().setOffline(false);
    await expectSaved(laptop);
    await expect(laptop.getByText("You had also answered this in another window. The answer from here")).toBeVisible();
    await phone.getByRole("button", { name: /Next/ }).click();
    await box(phone).fill("from the phone again");
    await expectSaved(phone);
    await phone.getByRole("button", { name: /Previous/ }).click();
    await expect(phone.getByText("This answer was given in another window or on another device.")).toBeVisible();
    await expect(box(phone)).toHaveValue("the laptop's later one");
  });

  await test.step("what was typed without a connection until after the end is kept, marked late, and shown", async () => {
    await laptop.context().setOffline(true);
    await write(laptop, 2, "typed in time, arrived too late");
    await expectSaved(laptop, "offline");
    const closesAt = new Date(Date.now() - 90_000).toISOString();
    await call(teacher, "PATCH", `/quizzes/${quizId}`, { closesAt });
    await laptop.context().setOffline(false);
    await laptop.waitForURL(/\/results/, { timeout: 60_000 });
    await expect(laptop.getByText("An answer arrived after the end").first()).toBeVisible();
    await teacher.goto(`/teach/courses/${courseId}/attempts/${attemptId}`);
    await expect(teacher.getByText("typed in time, arrived too late")).toBeVisible();
    await expect(teacher.getByText("from the phone again").first()).toBeVisible();
    await expect(teacher.getByText(/late/i).first()).toBeVisible();
    await teacher.screenshot({ path: "test-results/late-answer.png", fullPage: true });
  });
  await pocket.close();
  await teacher.close();
});

const signOut = async (page: Page) => {
  await page.goto("/signout");
  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL((url) => url.pathname !== "/signout");
};

test("signing out loses nothing: what waits on the device is sent after signing in again", async ({ page }) => {
  test.slow();
  const { teacher, email, attemptId } = await begin(page, "Out And In", "Out and in");
  const context = page.context();

  await test.step("with the attempt open, signed out in another tab", async () => {
    const other = await context.newPage();
    await signOut(other);
    await write(page, 1, "typed while signed out");
    await expectSaved(page, "signed_out");
    await expect(page.getByText("Sign in with the account that started this attempt")).toBeVisible();
    await signIn(other, email, password);
    await other.close();
    await expectSaved(page);
  });

  await test.step("with the attempt closed, and the connection gone before", async () => {
    await context.setOffline(true);
    await write(page, 2, "typed before it was closed");
    await expectSaved(page, "offline");
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    const next = await context.newPage();
    await signOut(next);
    await signIn(next, email, password);
    await openAttempt(next, attemptId);
    await expectSaved(next);
    await go(next, 1);
    await expect(box(next)).toHaveValue("typed while signed out");
    await go(next, 2);
    await expect(box(next)).toHaveValue("typed before it was closed");
    await next.reload();
    await go(next, 2);
    await expect(box(next)).toHaveValue("typed before it was closed");
  });
  await teacher.close();
});
