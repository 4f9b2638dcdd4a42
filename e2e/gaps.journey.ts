import { demoPassword, expect, expectAccessible, pictureFile, signIn, signUp, test } from "./fixtures.ts";

const course = "/courses/how-learning-works";
const asked = "Can I listen to music while studying?";

test("a learner asks in vain and says so; an instructor answers it in a lesson and changes the rules, of which the learner is told", async ({
  page,
  browser,
}) => {
  await signUp(page, "Ines Aalto");
  await page.goto(course);
  await page.getByRole("button", { name: "Enrol in this course" }).click();
  await page.waitForURL(/\/lessons\//);
  await page.goto(`${course}/tutor`);
  await expect(page.getByText("Nobody but you reads your conversations.")).toBeVisible();
  await page.getByRole("textbox").fill(asked);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "It did not help" }).click();
  await page.getByRole("radio", { name: "It does not answer my question" }).check();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByText("Thank you. You can change this.")).toBeVisible();
  const conversation = page.url();

  const staff = await browser.newPage();
  await signIn(staff, "instructor@stoa.example", demoPassword);
  await staff.goto(course);
  await staff.getByRole("link", { name: "Edit", exact: true }).click();
  await staff.getByRole("link", { name: "Tutor", exact: true }).click();
  const gap = staff.getByRole("listitem").filter({ hasText: "listen to music" });
  await expect(gap).toContainText("4 people");
  await expect(staff.getByRole("main")).not.toContainText("Ines");
  await expectAccessible(staff);
  await staff.screenshot({ path: pictureFile("gaps"), fullPage: true });
  await gap.getByRole("button", { name: /Turn into a lesson note/ }).click();
  await staff.waitForURL(/\/notes\//);
  await staff
    .getByLabel("Text", { exact: true })
    .fill("Music **with words** takes the same part of attention as reading does.");
  await expect(staff.getByRole("note")).toContainText("Music with words");
  await expectAccessible(staff);
  await staff.getByRole("button", { name: "Put into the lesson…" }).click();
  await staff.getByRole("button", { name: "Put it in" }).click();
  await staff.getByRole("link", { name: "Read it there" }).click();
  await expect(staff.getByRole("note").filter({ hasText: "Music with words" })).toBeVisible();
  await staff.goBack();
  await staff.getByRole("link", { name: "Back to the questions" }).click();
  await expect(gap).toHaveCount(0);
  await staff.getByRole("link", { name: "Answered in a lesson" }).click();
  await expect(gap).toBeVisible();

  await staff.getByRole("link", { name: "Rules", exact: true }).click();
  await expectAccessible(staff);
  await staff.getByLabel("Topics that the tutor leaves to you").fill("exam dates");
  await staff.getByRole("button", { name: "Save the settings" }).click();
  await expect(staff.getByText("Saved")).toBeVisible();
  await staff.close();

  await page.goto(conversation);
  await expect(page.getByText("The rules of this tutor have changed")).toBeVisible();
  await expect(page.getByText("It does not talk about: exam dates.")).toBeVisible();
  await page.getByRole("textbox").fill("When are the exam dates?");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/keep “exam dates” out of the tutor/).first()).toBeVisible();
  await page.getByRole("textbox").fill(asked);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article").last()).toContainText("Music with words");
});
