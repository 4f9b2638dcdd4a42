import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, signUp, test } from "./fixtures.ts";

/** Over REST with the session of the page, as its own scripts would. */
type Asked = { question: { id: string; options: { id: string; text: string }[] } };

const call = async (page: Page, method: "POST" | "PATCH" | "PUT", path: string, data: object = {}) => {
  const { origin } = new URL(page.url());
  const answer = await page.request.fetch(`/api/v1${path}`, { method, data, headers: { origin } });
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as { id: string; slug: string; questions: Asked[] };
};

const choice = (right: "a" | "b") => ({
  type: "single_choice",
  stem: "Which bee flies first?",
  options: [
    { id: "a", text: "The honey bee", fraction: right === "a" ? "1" : "0", feedback: "" },
    { id: "b", text: "The mason bee", fraction: right === "b" ? "1" : "0", feedback: "" },
  ],
  shuffle: false,
  explanation: "",
});

/** A question with a rubric, made in the editor. */
const writeEssay = async (page: Page, base: string): Promise<string> => {
  await page.goto(`${base}/questions/new`);
  await page.getByLabel("Title").fill("Why early");
  await page.getByLabel("Type").selectOption("essay");
  await page.getByRole("textbox", { name: "Question", exact: true }).fill("Why do they fly so early?");
  await page.getByLabel("Mark by a rubric").check();
  await page.getByLabel("Criterion 1", { exact: true }).fill("Reason");
  await page.getByRole("button", { name: "Add a criterion" }).click();
  await page.getByLabel("Criterion 2", { exact: true }).fill("Example");
  await page.getByLabel("Level 2 of criterion 2: points").fill("1,5");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Create the question" }).click();
  await page.waitForURL(/\/questions\/[0-9a-f-]{36}$/);
  return page.url().split("/").at(-1)!;
};

/** The learner chooses the mason bee and writes a sentence. */
const takeQuiz = async (page: Page, quizId: string, choiceId: string, essayId: string): Promise<string> => {
  const { id, questions } = await call(page, "POST", `/quizzes/${quizId}/attempts`);
  const asked = questions.find(({ question }) => question.id === choiceId)?.question;
  const mason = asked?.options.find(({ text }) => text === "The mason bee")?.id;
  await call(page, "POST", `/attempts/${id}/answers`, {
    client: "journey",
    events: [
      { clientSeq: 1, questionId: choiceId, answer: { type: "single_choice", optionId: mason } },
      { clientSeq: 2, questionId: essayId, answer: { type: "essay", text: "The blossom does not wait." } },
    ],
  });
  await call(page, "POST", `/attempts/${id}/submit`);
  return id;
};

test.use({ expectedErrors: [/status of 400/] });

test("an essay is marked by a rubric and released; a key is corrected, regraded and taken back; a mark is overridden with a reason", async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, "instructor@stoa.example");
  const course = await call(page, "POST", "/courses", { title: `Early bees ${Date.now()}` });
  const base = `/teach/courses/${course.id}`;
  const first = await call(page, "POST", `/courses/${course.id}/questions`, { title: "First bee", body: choice("a") });
  const essayId = await writeEssay(page, base);
  const quiz = await call(page, "POST", `/courses/${course.id}/quizzes`, { title: "Spring quiz" });
  await call(page, "PUT", `/quizzes/${quiz.id}/questions`, {
    questions: [first.id, essayId].map((questionId) => ({ questionId, points: "4" })),
  });
  await call(page, "POST", `/quizzes/${quiz.id}/publish`);
  const module = await call(page, "POST", `/courses/${course.id}/modules`, { title: "Spring" });
  const lesson = await call(page, "POST", `/modules/${module.id}/lessons`, {
    title: "The first to fly",
    body: "Bees.",
  });
  await call(page, "POST", `/lessons/${lesson.id}/publish`);
  const { slug } = await call(page, "POST", `/courses/${course.id}/publish`);

  const learner = await (await browser.newContext()).newPage();
  await signUp(learner, "Rosa Feld");
  await call(learner, "POST", `/courses/${course.id}/enrolment`);
  const attemptId = await takeQuiz(learner, quiz.id, first.id, essayId);
  const results = `/attempts/${attemptId}/results`;

  await test.step("the marks are held, and names hidden, until all are released", async () => {
    await page.goto(`${base}/quizzes/${quiz.id}/attempts`);
    await page.getByLabel("Hold the marks").check();
    await page.getByLabel("Hide names while marking").check();
    await expect(page.getByText("Held until you release them")).toBeVisible();
    await expect(page.getByRole("link", { name: /^Learner [0-9A-F]{4}$/ })).toBeVisible();
    await expectAccessible(page);
    await learner.goto(results);
    await expect(learner.getByText("The marks are not released yet")).toBeVisible();
  });

  await test.step("marked by the rubric, with the keyboard", async () => {
    await page.goto(`${base}/marking?by=question`);
    await page.getByRole("link", { name: "Why early" }).click();
    await expect(page.getByText("The blossom does not wait.")).toBeVisible();
    await expect(page.getByText("Rosa Feld")).toBeHidden();
    await page
      .getByRole("radio", { name: /^1\. Good/ })
      .first()
      .focus();
    await page.keyboard.press("1");
    await page.keyboard.press("2");
    await expect(page.getByText("3.5 of 4 points.")).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText("All answers to this question are marked")).toBeVisible();
    await page.goto(`${base}/quizzes/${quiz.id}/attempts`);
    await page.getByRole("button", { name: "Release the marks" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Release" }).click();
    await expect(page.getByRole("link", { name: "Rosa Feld" })).toBeVisible();
    await learner.reload();
    await expect(learner.getByText("Reason: Good, 2 of 2")).toBeVisible();
    await expect(learner.getByText("Example: Fair, 1.5 of 2")).toBeVisible();
  });

  await test.step("the key is corrected, previewed, applied, undone", async () => {
    await call(page, "PATCH", `/questions/${first.id}`, { body: choice("b") });
    await page.goto(`${base}/quizzes/${quiz.id}/regrade`);
    await page.getByRole("button", { name: "Preview" }).click();
    await expect(page.getByText("1 mark rises; 0 stay the same.")).toBeVisible();
    await expect(page.getByRole("row", { name: /Rosa Feld 0 4 \+4 3\.5 → 7\.5 of 8/ })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Reason").fill("The key was wrong: mason bees fly first.");
    await page.getByRole("button", { name: "Apply the regrade" }).click();
    await expect(page.getByRole("heading", { name: "Nothing to regrade" })).toBeVisible();
    await learner.reload();
    await expect(learner.getByText("The key was wrong: mason bees fly first.")).toBeVisible();
    await expect(learner.getByText("7.5").first()).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Undo the regrade" }).click();
    await expect(page.getByText("Undone", { exact: true })).toBeVisible();
    await learner.reload();
    await expect(learner.getByText("3.5").first()).toBeVisible();
  });

  await test.step("statistics say what to look at", async () => {
    await page.goto(`${base}/quizzes/${quiz.id}/statistics`);
    await expect(page.getByRole("row", { name: /First bee 1 \.00 – Too few answers to judge/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("overridden in the gradebook, which says why", async () => {
    await page.goto(`${base}/gradebook`);
    const grid = page.getByRole("grid", { name: "Marks of the learners" });
    await grid.getByRole("columnheader", { name: "Learner" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await page.keyboard.press("6");
    const dialog = page.getByRole("dialog", { name: "Rosa Feld, Spring quiz" });
    await expect(dialog.getByLabel(/Points, of 8/)).toHaveValue("6");
    await page.keyboard.press("Enter");
    await expect(dialog.getByText(/must say why/)).toBeVisible();
    await dialog.getByLabel("Reason").fill("Spoke well about it.");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog).toBeHidden();
    await expect(grid.getByRole("gridcell", { name: /6 of 8, entered by a person/ })).toBeFocused();
    await expect(grid.getByRole("gridcell", { name: "75 %" })).toBeVisible();
    await learner.goto(`/courses/${slug}/grades`);
    await expect(learner.getByText("Spoke well about it.")).toBeVisible();
    await learner.getByText("What if?").click();
    await learner.getByLabel("What if Spring quiz, of 8").fill("2");
    await expect(learner.getByText("25 %", { exact: true })).toBeVisible();
  });
  await learner.context().close();
});
