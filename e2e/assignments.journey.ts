import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, signUp, test } from "./fixtures.ts";

/** Over REST with the session of the page, as its own scripts would. */
const call = async (page: Page, method: "POST" | "PATCH" | "PUT", path: string, data: object = {}) => {
  const { origin } = new URL(page.url());
  const answer = await page.request.fetch(`/api/v1${path}`, { method, data, headers: { origin } });
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as { id: string; slug: string };
};

/** As a field for a date and time takes it, in the browser's zone. */
const localTime = (page: Page, hoursAgo: number): Promise<string> =>
  page.evaluate((hours) => {
    const at = new Date(Date.now() - hours * 3_600_000);
    const two = (part: number) => String(part).padStart(2, "0");
    return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
  }, hoursAgo);

/** An assignment that takes text and files, with a rubric, due so many hours ago; made in the editor. */
const setAssignment = async (page: Page, base: string): Promise<string> => {
  await page.goto(`${base}/assignments`);
  await page.getByRole("button", { name: "New assignment" }).click();
  await page.getByLabel("Title").fill("A week at the hive");
  await page.getByRole("button", { name: "Create" }).click();
  await page.waitForURL(/\/assignments\/[0-9a-f-]{36}$/);
  const id = page.url().split("/").at(-1)!;
  await page.getByLabel("Instructions").fill("Watch one hive for a week. **Describe** what you saw.");
  await page.getByLabel("Opens").fill(await localTime(page, 1));
  await page.getByLabel("Due", { exact: true }).fill(await localTime(page, 30));
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("Must be after the opening.")).toBeVisible();
  await page.getByLabel("Opens").fill("");
  await page.getByRole("checkbox", { name: "Files" }).check();
  await page.getByRole("checkbox", { name: "Plain text" }).check();
  await page.getByLabel("Mark by a rubric").check();
  await page.getByLabel("Criterion 1", { exact: true }).fill("Observation");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("Settings saved")).toBeVisible();
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("Published", { exact: true })).toBeVisible();
  return id;
};

const courseWithLesson = async (page: Page) => {
  const course = await call(page, "POST", "/courses", { title: `Bees ${Date.now()}`, access: "open" });
  const { id: moduleId } = await call(page, "POST", `/courses/${course.id}/modules`, { title: "At the hive" });
  const lesson = await call(page, "POST", `/modules/${moduleId}/lessons`, { title: "Watching", body: "Sit still." });
  await call(page, "POST", `/lessons/${lesson.id}/publish`);
  await call(page, "POST", `/courses/${course.id}/publish`);
  return course;
};

/** A tenth of the points for each day begun late. */
const setLatePolicy = async (page: Page, base: string) => {
  await page.goto(`${base}/gradebook/set-up`);
  await page.getByLabel("Late work costs points").check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save the set-up" }).click();
  await page.waitForURL(/\/gradebook$/);
};

test.use({ expectedErrors: [/status of 400/] });

test("work is handed in late with a file, marked by a rubric, and costs what the course says", async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, "instructor@stoa.example");
  const course = await courseWithLesson(page);
  const base = `/teach/courses/${course.id}`;
  const assignmentId = await setAssignment(page, base);
  await setLatePolicy(page, base);

  const learner = await (await browser.newContext()).newPage();
  await signUp(learner, "Wanda Hive");
  await call(learner, "POST", `/courses/${course.id}/enrolment`);
  await learner.goto("/learn");
  await learner.getByRole("link", { name: "A week at the hive" }).click();
  await expect(learner.getByText("The due date has passed")).toBeVisible();
  await learner.getByLabel("Your text").fill("On *Monday* the hive was quiet.");
  await expect(learner.getByText("Your draft is saved.")).toBeVisible();
  await learner.reload();
  await expect(learner.getByLabel("Your text")).toHaveValue("On *Monday* the hive was quiet.");
  const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await learner.getByLabel("Files to hand in").setInputFiles(file("Wanda.exe", "MZ"));
  await expect(learner.getByText(/This file must end with one of/)).toBeVisible();
  await learner.getByRole("button", { name: "Forget Wanda.exe" }).click();
  await learner.getByLabel("Files to hand in").setInputFiles(file("Wanda notes.txt", "Monday: quiet."));
  await expect(learner.getByRole("button", { name: "Remove Wanda notes.txt" })).toBeVisible();
  await expectAccessible(learner);
  await learner.getByRole("button", { name: "Hand in", exact: true }).click();
  await expect(learner.getByText("It is past the due date, so it will be late.")).toBeVisible();
  await learner.getByRole("alertdialog").getByRole("button", { name: "Hand in" }).click();
  await expect(learner.getByText("Submission 1 was handed in")).toBeVisible();
  await expect(learner.getByText("1 day late").last()).toBeVisible();
  await expect(learner.getByLabel("Your text")).toHaveValue("");

  await page.goto(`${base}/marking`);
  await page.getByRole("link", { name: "Wanda Hive" }).click();
  await expect(page.getByText("On Monday the hive was quiet.")).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /Wanda notes\.txt/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Wanda notes.txt");
  await page.getByRole("radio", { name: /^1\. Good/ }).focus();
  await page.keyboard.press("1");
  await page.getByRole("textbox", { name: "Comment for the learner" }).fill("You *saw* it.");
  await expectAccessible(page);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("10 of 10 points saved")).toBeVisible();

  await page.goto(`${base}/gradebook`);
  await page.getByRole("gridcell", { name: /8 of 10/ }).click();
  await expect(page.getByRole("dialog", { name: "Wanda Hive, A week at the hive" })).toBeVisible();
  await expect(page.getByText("2 days late: 10 as marked, 2 taken off.")).toBeVisible();
  await page.keyboard.press("Escape");

  await learner.goto(`/courses/${course.slug}/assignments/${assignmentId}`);
  await expect(learner.getByText("8 of 10")).toBeVisible();
  await expect(learner.getByText("2 days late: 10 as marked, 2 taken off.")).toBeVisible();
  await expect(learner.getByText("You saw it.")).toBeVisible();
  await learner.goto(`/courses/${course.slug}/grades`);
  await expect(learner.getByText("8 of 10")).toBeVisible();
  await expect(learner.getByText("2 days late: 10 as marked, 2 taken off")).toBeVisible();
  await expectAccessible(learner);
});

const rubric = {
  criteria: [
    {
      ...{ id: "c1", title: "Clarity", description: "" },
      levels: [
        { id: "l1", title: "Clear", description: "", points: "2" },
        { id: "l2", title: "Not yet", description: "", points: "0" },
      ],
    },
  ],
};

test("two learners review each other without names, and see what was said when it is released", async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, "instructor@stoa.example");
  const course = await courseWithLesson(page);
  const assignment = await call(page, "POST", `/courses/${course.id}/assignments`, { title: "Explain", rubric });
  const base = `/teach/courses/${course.id}/assignments/${assignment.id}`;
  await page.goto(base);
  await page.getByLabel("Learners review each other's work").check();
  await page.getByLabel("They begin").selectOption("hand");
  await page.getByRole("button", { name: "Save peer review" }).click();
  await expect(page.getByText("Peer review saved")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("Published", { exact: true })).toBeVisible();

  const here = `/courses/${course.slug}/assignments/${assignment.id}`;
  const learners: Page[] = [];
  for (const name of ["Ida Smith", "Jon Miller"]) {
    const learner = await (await browser.newContext()).newPage();
    await signUp(learner, name);
    await call(learner, "POST", `/courses/${course.id}/enrolment`);
    const text = `A bee by ${name.length} eyes.`;
    await call(learner, "POST", `/assignments/${assignment.id}/submissions`, { clientKey: "one", text });
    learners.push(learner);
  }
  const [ida, jon] = learners as [Page, Page];
  await page.getByRole("button", { name: "Start the reviews now" }).click();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByText("The reviews have begun: only")).toBeVisible();

  await ida.goto(here);
  await ida.getByRole("link", { name: "Review Submission 1" }).click();
  await expect(ida.getByText("A bee by 10 eyes.")).toBeVisible();
  await expect(ida.getByText("Jon Miller")).toHaveCount(0);
  await ida.getByLabel("Comment for the author").fill("I *see* it.");
  await ida.getByRole("button", { name: "Save the draft" }).click();
  await expect(ida.getByText("Your draft is saved.")).toBeVisible();
  await ida.getByRole("button", { name: "Hand in the review" }).click();
  await expect(ida.getByText("Choose a level for each criterion.")).toBeVisible();
  await ida.getByRole("radio", { name: /^1\. Clear/ }).check();
  await expectAccessible(ida);
  await ida.getByRole("button", { name: "Hand in the review" }).click();
  await expect(ida.getByText(/^Handed in/)).toBeVisible();

  await page.goto(`${base}/reviews`);
  await expect(page.getByRole("row", { name: /Ida Smith Jon Miller Given/ })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${base}/submissions`);
  await page.getByRole("button", { name: "Release the marks" }).click();
  await page.getByRole("button", { name: "Release", exact: true }).click();
  await expect(page.getByText("Released", { exact: true })).toBeVisible();

  await jon.goto(here);
  await expect(jon.getByText("Reviewer 1")).toBeVisible();
  await expect(jon.getByText("I see it.")).toBeVisible();
  await expect(jon.getByText("10 of 10")).toBeVisible();
  await expect(jon.getByText("Ida Smith")).toHaveCount(0);
  await expectAccessible(jon);
});
