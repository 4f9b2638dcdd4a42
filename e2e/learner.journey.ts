import { expect, expectAccessible, pictureFile, signUp, test } from "./fixtures.ts";

const course = "/courses/how-learning-works";

test.describe("a new learner", () => {
  // One journey pulls the plug on purpose.
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test("signs up, finds the course, reads, practises, asks the tutor and follows a citation", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await signUp(page, "Nora Quist");
    const search = page.getByRole("combobox", { name: /Search lessons/ });
    await expect(async () => {
      await page.keyboard.press("Control+k");
      await expect(search).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await search.fill("how fast is forgeting");
    await expect(page.getByRole("option", { name: /Why we forget/ }).first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/lessons\/[\w-]+/);
    await page.goto("/courses?q=forgetting");
    await page
      .getByRole("link", { name: /How learning works/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1, name: "How learning works" })).toBeVisible();
    await page.getByRole("button", { name: "Enrol in this course" }).click();

    await page.waitForURL(/\/lessons\/why-we-forget/);
    await expect(page.getByRole("heading", { level: 1, name: /Why we forget/ })).toBeVisible();
    // Without the passing words of the corner.
    await page.screenshot({ path: pictureFile("lesson"), style: "[data-sonner-toaster] { visibility: hidden }" });

    const questions = page.getByRole("region", { name: /Practice question/ });
    const choice = questions.filter({ hasText: "Choose one answer" }).first();
    // A question's script comes when the reader does.
    await choice.scrollIntoViewIfNeeded();
    const question = page.locator(`[data-question="${await choice.getAttribute("data-question")}"]`);
    await question.getByRole("button", { name: "Check my answer" }).click();
    await expect(question.getByText("Give an answer first")).toBeVisible();
    await question.getByRole("radio").first().check();
    await question.getByRole("button", { name: "Check my answer" }).click();
    await expect(question.getByRole("button", { name: /Try again|once more/ })).toBeVisible();

    await page.getByRole("button", { name: "Mark as done" }).click();
    await expect(page.getByText(/Done/).first()).toBeVisible();

    await page.goto(`${course}/tutor`);
    await page.getByRole("textbox").fill("Why is retrieval practice better than rereading?");
    await page.keyboard.press("Enter");
    const citation = page.getByRole("log").getByRole("link").first();
    await expect(citation).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(/no AI/i).first()).toBeVisible();
    await page.screenshot({ path: pictureFile("tutor-quoted") });
    await citation.click();
    await page.waitForURL(/\/lessons\/[\w-]+\?quote=.*#/);
    await expect(page.locator(".passage").first()).toBeInViewport();

    await page.goto(`${course}/tutor`);
    await page.getByRole("textbox").fill("What is the fluency illusion?");
    await page.keyboard.press("Enter");
    const practice = page.getByRole("link", { name: /^Try this/ });
    await expect(practice).toBeVisible({ timeout: 20_000 });
    await expectAccessible(page);
    await practice.press("Enter");
    await page.waitForURL(/\/lessons\/metacognition#question-/);
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();

    await page.goto(course);
    await page.getByRole("link", { name: "How far you have come" }).click();
    await page
      .getByRole("link", { name: /^What this rests on/ })
      .first()
      .click();
    await expect(page.getByRole("listitem").filter({ hasText: /^(Right|Not right): / })).toHaveCount(1);
    await expectAccessible(page);
    await page.getByRole("link", { name: "Practise", exact: true }).click();
    await page.getByRole("radio", { name: /A mixed set/ }).check();
    await page.getByRole("button", { name: "Begin" }).click();
    await page.waitForURL(/[?]set=/);
    await page.getByRole("link", { name: "Next question" }).click();
    await expect(page.getByText("2 of 5")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("region", { name: "Practice question 2" })).toBeVisible();
  });

  test("takes a timed quiz, reloads in the middle, loses the line, submits and sees results", async ({
    page,
    context,
  }) => {
    await signUp(page, "Olaf Berg");
    await page.goto(course);
    await page.getByRole("button", { name: "Enrol in this course" }).click();
    await page.waitForURL(/\/lessons\//);
    await page.goto(course);
    await page
      .getByRole("link", { name: /Final exam/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Start the quiz" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Start" }).click();
    await page.waitForURL(/\/attempts\//);
    await expect(page.getByRole("timer")).toBeVisible();

    await page.getByRole("radio").first().check();
    await expect(page.locator("[data-save=saved]:visible").first()).toBeVisible();
    await page.reload();
    await expect(page.getByRole("radio").first()).toBeChecked();
    // The clock runs once the page has taken over from what the server rendered.
    await expect(page.getByRole("timer").filter({ visible: true })).toHaveText(/\d:\d\d/);

    await context.setOffline(true);
    await page.getByRole("radio").nth(1).check();
    await expect(page.locator("[data-save=offline]:visible").first()).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText("No connection: you can go on answering")).toBeVisible();
    await context.setOffline(false);
    await expect(page.locator("[data-save=saved]:visible").first()).toBeVisible({ timeout: 40_000 });
    await page.reload();
    await expect(page.getByRole("radio").nth(1)).toBeChecked();

    await page.getByRole("navigation", { name: "Questions" }).getByRole("button").last().click();
    await page.getByRole("textbox").fill("Dear Sam, space your practice and start each session from a blank page.");
    await expect(page.locator("[data-save=saved]:visible").first()).toBeVisible();
    await page.getByRole("button", { name: "Submit", exact: false }).first().click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText(/You have answered 2 of 10 questions/)).toBeVisible();
    await dialog.getByRole("button", { name: "Submit all the same" }).click();
    await page.waitForURL(/\/results/);
    await expect(page.getByText("Your instructor still has something to mark")).toBeVisible();
    await expect(page.getByRole("progressbar", { name: "Score so far" })).toBeVisible();
    await page.screenshot({ path: "test-results/results.png", fullPage: true });
    const next = page.getByRole("region", { name: "What to do next" });
    await expect(next.getByText("You have one attempt left.")).toBeVisible();
    await next.getByRole("link", { name: /Spacing/ }).click();
    await page.waitForURL(/\/lessons\/spacing/);
  });

  test("cannot ask the tutor of the course during the exam", async ({ page }) => {
    await signUp(page, "Pia Lund");
    await page.goto(course);
    await page.getByRole("button", { name: "Enrol in this course" }).click();
    await page.waitForURL(/\/lessons\//);
    await page.goto(course);
    await page
      .getByRole("link", { name: /Final exam/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Start the quiz" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Start" }).click();
    await page.waitForURL(/\/attempts\//);
    await page.goto(`${course}/tutor`);
    await expect(page.getByText(/graded attempt|while you take|during/i).first()).toBeVisible();
    await expect(page.getByRole("textbox")).toHaveCount(0);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("lessons can be read", async ({ page }) => {
    await page.goto("/courses");
    await page
      .getByRole("link", { name: /How learning works/ })
      .first()
      .click();
    await page.getByRole("link", { name: /Read the first lesson/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: /Why we forget/ })).toBeVisible();
    await expect(page.locator("article").getByRole("img").first()).toBeVisible();
    const question = page.getByRole("region", { name: /Practice question/ }).filter({ hasText: "Choose one answer" });
    await expect(question.first().getByRole("listitem")).toHaveCount(4);
    await page
      .getByRole("link", { name: /Retrieval practice: learning by remembering/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1, name: /Retrieval practice/ })).toBeVisible();
  });
});
