import { expect, expectAccessible, pictureFile, signIn, test } from "./fixtures.ts";

test("an author mends what readers would notice, while writing and over the whole bank", async ({ page }) => {
  await signIn(page, "instructor@stoa.example");
  await page.goto("/teach");
  await page
    .getByRole("link", { name: /How learning works/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Questions", exact: true }).first().click();
  await page.getByRole("link", { name: "New question" }).first().click();

  const title = `Noble gases ${Date.now()}`;
  await page.getByLabel("Title").fill(title);
  await page.getByRole("textbox", { name: "Question", exact: true }).fill("Which of these is not a noble gas?");
  await page.getByRole("button", { name: "Add an option" }).click();
  const options = page.getByRole("textbox", { name: /^Text of option/ });
  const words = page.getByRole("textbox", { name: /What you say to those who choose it/ });
  for (const [index, text] of ["Chlorine", "Neon", "Argon", "None of the above"].entries()) {
    await options.nth(index).fill(text);
    await words.nth(index).fill(index === 0 ? "Yes, a halogen." : "Look at its group.");
  }

  const findings = page.getByRole("region", { name: "What readers of this question may notice" });
  await expect(findings.getByRole("status")).toHaveText("2 things");
  await expectAccessible(page);
  await page.screenshot({ path: pictureFile("item-lint") });
  await findings.getByRole("button", { name: /Set the word in bold/ }).click();
  await findings.getByRole("button", { name: /Leave this option out/ }).click();
  await expect(findings.getByRole("status")).toHaveText("1 thing");
  await findings.getByRole("button", { name: /Leave as it is/ }).click();
  await expect(findings.getByRole("status")).toHaveText("Nothing to point out.");
  await page.getByRole("button", { name: "Create the question" }).click();
  await page.waitForURL(/questions\/[0-9a-f-]{36}$/);

  await page.reload();
  await expect(findings.getByRole("status"), "it stays dismissed").toHaveText("Nothing to point out.");
  const stem = page.getByRole("textbox", { name: "Question", exact: true });
  await stem.fill("Which of those is **not** a noble gas?");
  await expect(findings.getByRole("status"), "until the text changes").toHaveText("1 thing");
  await stem.fill("Which of these is a halogen?");
  await expect(findings.getByRole("status")).toHaveText("Nothing to point out.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved as version 2")).toBeVisible();

  await page.getByRole("link", { name: "Questions", exact: true }).first().click();
  await page.getByRole("link", { name: "Check wording" }).click();
  await page.getByLabel("What was noticed").selectOption({ label: "Absolute words (3)" });
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page).toHaveURL(/rule=absolute_words/);
  await expect(page.getByRole("link", { name: "Worked examples" })).toBeVisible();
  await expect(page.getByText(title)).toHaveCount(0);
  await expectAccessible(page);
});
