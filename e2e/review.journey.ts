import type { Page } from "@playwright/test";
import { expect, expectAccessible, pictureFile, signUp, test } from "./fixtures.ts";

const course = "/courses/how-learning-works";

/** A day passes for whoever moves from the zone where it is latest to the one where it is earliest. */
const liveIn = async (page: Page, zone: string, newCards: string) => {
  await page.goto("/review/settings");
  await page.getByLabel("Time zone").selectOption(zone);
  await page.getByLabel("New cards a day at most").fill(newCards);
  const saved = page.waitForResponse(/reviews\.updateSettings/);
  await page.getByRole("button", { name: "Save" }).click();
  expect((await saved).ok()).toBe(true);
};

test("a learner practises, adds the cards of a lesson, and reviews both on the next day to the end", async ({
  page,
}) => {
  await signUp(page, "Ruth Amsel");
  await page.goto(course);
  await page.getByRole("button", { name: "Enrol in this course" }).click();
  await page.waitForURL(/\/lessons\/why-we-forget/);
  await liveIn(page, "Pacific/Pago_Pago", "1");

  await page.goto(`${course}/lessons/why-we-forget`);
  const asked = page.getByRole("region", { name: /Practice question/ }).filter({ hasText: "Ebbinghaus compared" });
  await asked.scrollIntoViewIfNeeded();
  await asked.getByRole("textbox").fill("nothing");
  await asked.getByRole("button", { name: "Check my answer" }).click();
  await expect(asked.getByText("Not right yet")).toBeVisible();
  const offer = page.getByRole("region", { name: "Remember it" });
  await offer.scrollIntoViewIfNeeded();
  await offer.getByRole("button", { name: /^Add \d+ cards to my review$/ }).click();
  await expect(offer.getByText(/cards of this lesson are in your reviews/)).toBeVisible();

  await page.goto("/review");
  await expect(page.getByRole("heading", { name: "1 of 1" }), "the question waits for its day").toBeVisible();
  await liveIn(page, "Pacific/Kiritimati", "1");
  await page.goto("/review");
  await expect(page.getByRole("heading", { name: "1 of 2" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Review/ }).first()).toContainText("2 due");
  await page.getByRole("main").getByRole("textbox").fill("savings");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Right.*It comes back/)).toBeVisible();
  await page.getByRole("button", { name: "Next" }).press("Enter");

  await expect(page.getByRole("heading", { name: "2 of 2" }), "what comes next has the focus").toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByRole("region", { name: "Answer" })).toBeFocused();
  await expectAccessible(page);
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await page.screenshot({ path: pictureFile("review"), style: "[data-sonner-toaster] { visibility: hidden }" });
  await page.keyboard.press("3");
  await expect(page.getByText("Done for today")).toBeVisible();
  await expect(page.getByText("You reviewed 2 items today.")).toBeVisible();
  await page.getByRole("button", { name: "Grade it again" }).click();
  await expect(page.getByRole("heading", { name: "2 of 2" })).toBeVisible();
  await page.keyboard.press("Space");
  await page.keyboard.press("4");
  await expect(page.getByText("The card before comes back in 8 days.")).toBeVisible();
  await expectAccessible(page);
});
