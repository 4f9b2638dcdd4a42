import type { Locator } from "@playwright/test";
import { expect, expectAccessible, pictureFile, signUp, test } from "./fixtures.ts";

const course = "/courses/how-learning-works";
const why = "Forgetting is steep first and flat later.";

/** What can be answered takes the place of the text while the reader comes near. */
const comeTo = (question: Locator) => expect(() => question.scrollIntoViewIfNeeded()).toPass();

test("practises with hints, step by step, to the solution, without any AI", async ({ page }) => {
  await signUp(page, "Hilda Sund");
  await page.goto(course);
  await page.getByRole("button", { name: "Enrol in this course" }).click();
  await page.waitForURL(/\/lessons\/why-we-forget/);

  const found = page
    .getByRole("region", { name: /Practice question/ })
    .filter({ hasText: "the curve that Ebbinghaus" });
  await comeTo(found);
  const question = page.locator(`[data-question="${await found.getAttribute("data-question")}"]`);
  const hints = question.getByRole("region", { name: /^Hints/ });
  const rung = (place: number) => hints.getByRole("listitem").nth(place);
  const show = hints.getByRole("button", { name: /^Show/ });
  /** By keyboard, once it can be. */
  const press = async (button: Locator) => {
    await expect(button).toBeEnabled();
    await button.press("Enter");
  };
  const answerWrongly = async () => {
    const again = question.getByRole("button", { name: "Try again" });
    if (await again.isVisible()) await again.click();
    await question.getByRole("radio", { name: /Nothing is lost for some hours/ }).check();
    await question.getByRole("button", { name: "Check my answer" }).click();
    await expect(question.getByText("Not right yet")).toBeVisible();
    await expect(question.getByText(why)).toHaveCount(0);
  };

  await press(question.getByRole("button", { name: "Give me a hint" }));
  await expect(rung(0)).toContainText("You are asked for the form of the curve");
  await expect(rung(0)).toContainText("From your instructor");
  await expect(rung(0).locator("[data-said]"), "a new hint is read").toBeFocused();
  await expect(rung(1)).toContainText(/in \d+ s, or after another try/);
  await expect(show).toBeDisabled();

  await answerWrongly();
  await press(show);
  await expect(rung(1)).toContainText("One man and 2,300 syllables");
  await answerWrongly();
  await press(show);
  await expect(rung(2)).toContainText("Take two steps of the table");
  await expect(rung(3)).toContainText("An example like it");
  await page.screenshot({ path: pictureFile("hints") });
  await expectAccessible(page);
  await answerWrongly();
  await press(show);
  // Neither the author nor the lesson has an example, so the ladder goes on to the solution.
  await expect(rung(3)).toContainText("nothing useful to say here");
  await expect(rung(4)).toContainText(why);
  await expect(rung(4)).toContainText("Much is lost within hours");
  await page.screenshot({ path: pictureFile("hints-solution") });

  // The ladder is the server's: after a reload it stands where it stood.
  await page.reload();
  await comeTo(question);
  await question.getByRole("button", { name: "Give me a hint" }).click();
  await expect(rung(4)).toContainText(why);
  await expect(show).toHaveCount(0);

  await question.getByRole("radio", { name: /Much is lost within hours/ }).check();
  await question.getByRole("button", { name: "Check my answer" }).click();
  await expect(question.getByText("Right", { exact: true })).toBeVisible();
  await expect(hints, "the next time begins without them").toHaveCount(0);
});
