import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, signIn, signUp, test } from "./fixtures.ts";

/** Tab goes on until the control has the focus: nothing is clicked, and what cannot be reached fails. */
const tabTo = async (page: Page, control: Locator) => {
  const hasFocus = () => control.evaluate((node) => node === document.activeElement);
  for (let pressed = 0; pressed < 160 && !(await hasFocus()); pressed += 1) await page.keyboard.press("Tab");
  await expect(control).toBeFocused();
};
const press = async (page: Page, control: Locator, key = "Enter") => {
  await tabTo(page, control);
  await page.keyboard.press(key);
};
const write = async (page: Page, field: Locator, text: string) => {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
};

/** A single letter picks the option of a select that begins with it. */
const pick = async (page: Page, select: Locator, label: string) => {
  await tabTo(page, select);
  await page.keyboard.type(label);
  await expect(select.locator("option:checked")).toHaveText(label);
};

const makeQuestion = async (page: Page, base: string, title: string) => {
  await page.goto(`${base}/questions/new`);
  await write(page, page.getByLabel("Title"), title);
  await pick(page, page.getByLabel("Type"), "Short answer");
  await write(page, page.getByRole("textbox", { name: "Question", exact: true }), "What is the capital of Australia?");
  await write(page, page.getByRole("textbox", { name: "Text", exact: true }), "Canberra");
  await press(page, page.getByRole("button", { name: "Add a hint" }));
  await write(page, page.getByRole("textbox", { name: "Hint 1" }), "It is not the largest city.");
  await press(page, page.getByRole("button", { name: "Create the question" }));
  await page.waitForURL(/\/questions\/[0-9a-f-]{36}$/);
};

const makeQuiz = async (page: Page, base: string, title: string, question: string) => {
  await page.goto(`${base}/quizzes`);
  await press(page, page.getByRole("button", { name: "New quiz" }));
  await write(page, page.getByRole("dialog").getByLabel("Title"), title);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/quizzes\/[0-9a-f-]{36}/);
  await press(page, page.getByRole("button", { name: "Add questions" }));
  const dialog = page.getByRole("dialog");
  await write(page, dialog.getByRole("searchbox"), question);
  await press(page, dialog.getByLabel(question), "Space");
  await press(page, dialog.getByRole("button", { name: "Add to the quiz" }));
  await expect(page.getByLabel(`Points for ${question}`)).toBeVisible();
  await tabTo(page, page.getByRole("radio", { name: /^Graded/ }));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /^Practice/ })).toBeChecked();
  await pick(page, page.getByLabel("Each wrong try costs"), "half");
  const save = page.getByRole("button", { name: "Save settings" });
  await press(page, save);
  await expect(save, "nothing is left to save").toBeDisabled();
  await expect(page.getByText("Not saved yet")).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("radio", { name: /^Practice/ })).toBeChecked();
  await expectAccessible(page);
  await press(page, page.getByRole("button", { name: "Publish", exact: true }));
  await expect(page.getByRole("button", { name: "Unpublish" })).toBeVisible();
};

test("a practice quiz, by keyboard: a wrong try, its hint, the right answer less the penalty, and the results", async ({
  page,
  browser,
}) => {
  test.slow();
  const mark = String(Date.now());
  const [question, quiz] = [`Capital ${mark}`, `To practise ${mark}`];
  await signIn(page, "instructor@stoa.example");
  await page.goto("/teach");
  const href = await page
    .getByRole("link", { name: /How learning works/i })
    .first()
    .getAttribute("href");
  const base = /^\/teach\/courses\/[0-9a-f-]{36}/.exec(href ?? "")?.[0] ?? "";
  await makeQuestion(page, base, question);
  await makeQuiz(page, base, quiz, question);
  const quizId = page.url().split("/").at(-1);

  const learner = await (await browser.newContext()).newPage();
  await signUp(learner, "Ines Hofer");
  await learner.goto("/courses/how-learning-works");
  await press(learner, learner.getByRole("button", { name: "Enrol in this course" }));
  await learner.waitForURL(/\/lessons\//);
  await learner.goto(`/courses/how-learning-works/quizzes/${quizId}`);
  await expect(learner.getByText("3 tries for each question. Each wrong try costs half")).toBeVisible();
  await press(learner, learner.getByRole("button", { name: "Start the quiz" }));
  await learner.waitForURL(/\/attempts\//);

  const field = learner.getByRole("textbox");
  const check = learner.getByRole("button", { name: "Check Question 1" });
  await expect(check).toBeDisabled();
  await write(learner, field, "Sydney");
  await press(learner, check);
  const told = learner.getByRole("region", { name: "What the check says, Question 1" });
  await expect(told, "what the check says has the focus").toBeFocused();
  await expect(told).toContainText("Not right yet");
  await expect(told).toContainText("It is not the largest city.");
  await expect(learner.getByText("2 tries left. A right answer now earns 0.5 of 1 point.")).toBeVisible();
  await expectAccessible(learner);

  await press(learner, learner.getByRole("button", { name: "Try again" }));
  await expect(field).toBeFocused();
  await write(learner, field, "Canberra");
  await press(learner, check);
  await expect(told).toBeFocused();
  await expect(told).toContainText("It earns 0.5 of 1 point.");
  await expect(field, "a finished question is answered no more").toHaveCount(0);
  await press(learner, learner.getByRole("button", { name: /^Submit/ }).first());
  await press(learner, learner.getByRole("dialog").getByRole("button", { name: "Submit", exact: true }));
  await learner.waitForURL(/\/results/);
  await expect(learner.getByText("0.5 of 1 points")).toBeVisible();
  await expect(learner.getByText("Checked twice. One try that was not right cost 0.5 points.")).toBeVisible();
  await expect(learner.getByText("Right", { exact: true })).toBeVisible();
  await expectAccessible(learner);
  await learner.context().close();
});
