import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, signIn, signUp, test } from "./fixtures.ts";

const course = "/courses/how-learning-works";

test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

/** Tab goes on until the control has the focus: nothing is clicked, and what cannot be reached fails. */
const tabTo = async (page: Page, control: Locator) => {
  const hasFocus = () => control.evaluate((node) => node === document.activeElement);
  for (let pressed = 0; pressed < 120 && !(await hasFocus()); pressed += 1) await page.keyboard.press("Tab");
  await expect(control).toBeFocused();
};

const steps = [
  "Put your notes away",
  "Write down for six minutes what you remember",
  "Open your notes again",
  "Add what was missing, in another colour",
  "Start from an empty page the next day",
];
const firstTwoExchanged = [steps[1]!, steps[0]!, ...steps.slice(2)];

const placeOf = async (question: Locator, step: string) => {
  const shown = await question.getByRole("listitem").allInnerTexts();
  return shown.findIndex((text) => text.includes(step));
};

const orderByKeys = async (page: Page, question: Locator, wanted: readonly string[]) => {
  for (const [place, step] of wanted.entries()) {
    const moves = (await placeOf(question, step)) - place;
    if (moves === 0) continue;
    const up = question.getByRole("button", { name: `Move ${step} up` });
    await tabTo(page, up);
    for (let move = 0; move < moves; move += 1) {
      await page.keyboard.press("Enter");
      await expect(up, "the button that moved the item keeps the focus").toBeFocused();
    }
    await expect(question.getByText(`${step}: place ${place + 1} of ${wanted.length}`)).toBeAttached();
  }
  await tabTo(page, question.getByRole("button", { name: "Check my answer" }));
  await page.keyboard.press("Enter");
};

const orderByMouse = async (question: Locator, wanted: readonly string[]) => {
  for (const [place, step] of wanted.entries()) {
    const items = question.getByRole("listitem");
    // A drag that the browser does not take up, as when the page still scrolls, is made again.
    await expect(async () => {
      const from = await placeOf(question, step);
      if (from !== place) await items.nth(from).dragTo(items.nth(place));
      await expect(items.nth(place)).toContainText(step, { timeout: 1_000 });
    }).toPass({ timeout: 20_000 });
  }
  await question.getByRole("button", { name: "Check my answer" }).click();
};

const enrolled = async (page: Page, name: string) => {
  await signUp(page, name);
  await page.goto(course);
  await page.getByRole("button", { name: "Enrol in this course" }).click();
  await page.waitForURL(/\/lessons\//);
};

test("an order set by keyboard alone scores as the same order set by mouse", async ({ page }) => {
  test.slow();
  await enrolled(page, "Keya Board");
  await page.goto(`${course}/lessons/retrieval-practice`);
  const question = page.getByRole("region", { name: /Practice question/ }).filter({ hasText: "in order" });
  await question.scrollIntoViewIfNeeded();
  const outcome = question.getByRole("status");
  await expect(question.getByText("Not answered yet")).toBeVisible();

  await orderByKeys(page, question, firstTwoExchanged);
  await expect(outcome.filter({ hasText: "Partly right" })).toHaveText(/This earns 80 % of the marks/);
  await expectAccessible(page);
  await tabTo(page, question.getByRole("button", { name: "Try again" }));
  await page.keyboard.press("Enter");

  await orderByMouse(question, firstTwoExchanged);
  await expect(outcome.filter({ hasText: "Partly right" })).toHaveText(/This earns 80 % of the marks/);
  await question.getByRole("button", { name: "Try again" }).click();

  await orderByKeys(page, question, steps);
  await expect(outcome.filter({ hasText: /^Right/ })).toBeVisible();
});

const levels = {
  "The unit is missing": "The task",
  "Draw the situation": "The process",
  "How could you have noticed": "The learner’s own steering",
  "a head for numbers": "The self",
};

test("entries matched by keyboard alone score as the same entries matched by mouse", async ({ page }) => {
  test.slow();
  await enrolled(page, "Mat Ching");
  await page.goto(`${course}/lessons/feedback`);
  const question = page.getByRole("region", { name: /Practice question/ }).filter({ hasText: "Match each comment" });
  await question.scrollIntoViewIfNeeded();
  const right = question.getByRole("status").filter({ hasText: /^Right/ });

  for (const [comment, level] of Object.entries(levels)) {
    const list = question.getByRole("combobox", { name: comment });
    await tabTo(page, list);
    for (let pressed = 0; pressed < 6; pressed += 1) {
      if ((await list.locator("option:checked").textContent()) === level) break;
      await page.keyboard.press("ArrowDown");
    }
    await expect(list.locator("option:checked")).toHaveText(level);
  }
  await tabTo(page, question.getByRole("button", { name: "Check my answer" }));
  await page.keyboard.press("Enter");
  await expect(right).toBeVisible();
  await expectAccessible(page);

  await question.getByRole("button", { name: "Practise it once more" }).click();
  for (const [comment, level] of Object.entries(levels))
    await question.getByRole("combobox", { name: comment }).selectOption({ label: level });
  await question.getByRole("button", { name: "Check my answer" }).click();
  await expect(right).toBeVisible();
});

test("a place marked by keyboard alone scores as the same place marked by mouse", async ({ page }) => {
  test.slow();
  await signIn(page, "instructor@stoa.example");
  await page.goto("/teach");
  await page
    .getByRole("link", { name: /How learning works/ })
    .first()
    .click();
  await page.waitForURL(/\/teach\/courses\/[0-9a-f-]{36}/);
  await page.goto(`${new URL(page.url()).pathname}/questions/new`);
  await page.getByLabel("Type").selectOption("hotspot");
  await page
    .getByRole("textbox", { name: "Question", exact: true })
    .fill("Mark what is easy to reach, but not rooted.");
  await page.getByLabel("Address of the picture").fill("/demo/two-strengths.svg");
  await page.getByLabel("What is seen").fill("Four fields with examples of memories.");
  await expect(page.getByLabel("Width")).toHaveValue("880");
  await page.getByLabel("What is there").fill("This week’s hotel room");
  await page.getByLabel("Centre x").fill("200");
  await page.getByLabel("Centre y").fill("150");
  await page.getByLabel("Radius").fill("60");

  const preview = page.getByRole("complementary", { name: "Preview" });
  const picture = preview.getByRole("application");
  const ask = preview.getByRole("button", { name: "What does this answer score?" });
  const score = preview.getByText("This answer scores 100 %.");
  await expect(picture).toBeVisible();
  await picture.focus();
  await page.keyboard.press("ArrowRight");
  for (let pressed = 0; pressed < 14; pressed += 1) await page.keyboard.press("ArrowLeft");
  for (let pressed = 0; pressed < 5; pressed += 1) await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(preview.getByText(/^Mark 1, 23 % from the left, 32 % from the top/)).toBeVisible();
  await tabTo(page, ask);
  await page.keyboard.press("Enter");
  await expect(score).toBeVisible();
  await expectAccessible(page);

  await preview.getByRole("button", { name: "Remove mark 1" }).click();
  await expect(score).toBeHidden();
  const box = await picture.boundingBox();
  if (!box) throw new Error("the picture has a place on the page");
  await picture.click({ position: { x: (box.width * 206) / 880, y: (box.height * 160) / 500 } });
  await expect(preview.getByText(/^Mark 1, 23 % from the left, 32 % from the top/)).toBeVisible();
  await ask.click();
  await expect(score).toBeVisible();
});

/** Over REST with the session of the page, as its own scripts would. */
const call = async (page: Page, method: "POST" | "PUT", path: string, data: object = {}) => {
  const { origin } = new URL(page.url());
  const answer = await page.request.fetch(`/api/v1${path}`, { method, data, headers: { origin } });
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as { id: string };
};

const drawing = {
  ...{ name: "Filippa drew.gif", mimeType: "image/gif" },
  buffer: Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64"),
};
const words = { name: "words.txt", mimeType: "text/plain", buffer: Buffer.from("It <b>hums</b>.") };

test("files are handed in by keyboard alone, held without a line, and read by the marker", async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, "instructor@stoa.example");
  const { id: courseId } = await call(page, "POST", "/courses", { title: `Drawing ${Date.now()}`, access: "open" });
  const { id: moduleId } = await call(page, "POST", `/courses/${courseId}/modules`, { title: "Hives" });
  const lesson = await call(page, "POST", `/modules/${moduleId}/lessons`, { title: "Watching", body: "Sit still." });
  await call(page, "POST", `/lessons/${lesson.id}/publish`);
  await call(page, "POST", `/courses/${courseId}/publish`);
  const rules = { fileKinds: ["picture", "text"], maxFiles: 2, maxFileBytes: 1_000_000 };
  const body = { type: "file", stem: "Draw a hive.", ...rules, guidance: "", explanation: "" };
  const question = await call(page, "POST", `/courses/${courseId}/questions`, { title: "Hive", body });
  const { id: quizId } = await call(page, "POST", `/courses/${courseId}/quizzes`, { title: "Hives" });
  const questions = [{ questionId: question.id, points: "2" }];
  await call(page, "PUT", `/quizzes/${quizId}/questions`, { questions });
  await call(page, "POST", `/quizzes/${quizId}/publish`);

  const learner = await (await browser.newContext()).newPage();
  await signUp(learner, "Filippa Drew");
  await call(learner, "POST", `/courses/${courseId}/enrolment`);
  const { id: attemptId } = await call(learner, "POST", `/quizzes/${quizId}/attempts`);
  await learner.goto(`/attempts/${attemptId}`);
  const choose = learner.getByRole("button", { name: "Choose files" });
  await tabTo(learner, choose);
  const [chooser] = await Promise.all([learner.waitForEvent("filechooser"), learner.keyboard.press("Enter")]);
  await chooser.setFiles(drawing);
  await expect(learner.getByText("Filippa drew.gif")).toBeVisible();
  await expect(learner.locator("[data-save=saved]:visible")).toBeVisible();
  await expectAccessible(learner);

  await learner.context().setOffline(true);
  await learner.getByLabel("Files for Question 1").setInputFiles(words);
  await expect(learner.getByText(/Not sent: the server cannot be reached/)).toBeVisible();
  await expect(learner.locator("[data-save=files_wait]:visible")).toBeVisible();
  await expect(choose).toBeDisabled();
  await learner.context().setOffline(false);
  await expect(learner.locator("[data-save=saved]:visible")).toBeVisible();
  await tabTo(learner, learner.getByRole("button", { name: "Remove Filippa drew.gif" }));
  await learner.keyboard.press("Enter");
  await expect(choose).toBeFocused();
  const [again] = await Promise.all([learner.waitForEvent("filechooser"), learner.keyboard.press("Enter")]);
  await again.setFiles(drawing);
  await expect(learner.getByRole("button", { name: "Remove Filippa drew.gif" })).toBeVisible();
  await learner
    .getByRole("button", { name: /Submit/ })
    .first()
    .click();
  await learner.getByRole("dialog").getByRole("button", { name: "Submit", exact: true }).click();
  await learner.waitForURL(/\/results/);

  await page.goto(`/teach/courses/${courseId}/attempts/${attemptId}`);
  const picture = page.getByRole("img", { name: "Filippa drew.gif" });
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1);
  await page.getByText("Read it here: words.txt").click();
  await expect(page.getByText("It <b>hums</b>.")).toBeVisible();
  await expectAccessible(page);
  await learner.context().close();
});
