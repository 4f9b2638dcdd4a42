import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, test } from "./fixtures.ts";

const course = "/courses/how-learning-works";

const looks = [
  { name: "light, 1280 px", width: 1280, scheme: "light" },
  { name: "dark, 320 px", width: 320, scheme: "dark" },
] as const;

/** The page as it stands, in each look. It is loaded once: width and colours change under it, as they do for people. */
const expectGoodLooks = async (page: Page, what: string) => {
  for (const { name, width, scheme } of looks) {
    await test.step(`${what}: ${name}`, async () => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      await expect(page.locator("html")).toContainClass(scheme);
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${what} scrolls sideways`).toBeLessThanOrEqual(0);
    });
  }
  await page.setViewportSize({ width: looks[0].width, height: 800 });
};

const walk = async (page: Page, paths: readonly string[]) => {
  for (const path of paths) {
    await page.goto(path);
    await expectGoodLooks(page, path);
  }
};

/** The address of the first link in the page's content that leads to what `part` names. */
const linkTo = async (page: Page, part: string): Promise<string> => {
  const link = page.locator(`main a[href*="${part}"]:not([href$="/new"])`).first();
  return (await link.getAttribute("href"))!;
};

// No violation and no sideways scroll. Recording every step for a trace would take longer than the steps.
test.use({ trace: "off", expectedErrors: [/status of 404.*\/nowhere$/] });
test.slow();

test("a visitor's pages", async ({ page }) => {
  await walk(page, [
    "/",
    "/courses",
    "/courses?q=spacing",
    "/courses?q=quicksilver",
    `${course}/lessons/spacing`,
    `${course}/glossary`,
    `${course}/tutor`,
    "/signin",
    "/signup",
    "/docs",
    "/docs/practice",
    "/docs/problems",
    "/keyboard",
    "/nowhere",
    course,
  ]);
  await walk(page, [await linkTo(page, "/quizzes/")]);
});

test("a learner's pages, with a quiz from its rules to its results", async ({ page }) => {
  await signIn(page, "learner@stoa.example");
  await walk(page, ["/learn", "/profile", `${course}/grades`, `${course}/tutor`, `${course}/lessons/spacing`, course]);

  await page.getByRole("link", { name: /Check yourself/ }).click();
  await page.waitForURL(/\/quizzes\//);
  await expectGoodLooks(page, "the rules of a quiz");
  await page.getByRole("button", { name: "Start a new attempt" }).click();
  await page.waitForURL(/\/attempts\//);
  await page.getByRole("radio").first().check();
  await expect(page.locator("[data-save=saved]:visible").first()).toBeVisible();
  await expectGoodLooks(page, "a quiz being taken");
  await page
    .getByRole("button", { name: /Submit/ })
    .first()
    .click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectGoodLooks(page, "the question before submitting");
  await page.getByRole("dialog").getByRole("button", { name: "Submit all the same" }).click();
  await page.waitForURL(/\/results/);
  await expectGoodLooks(page, "the results of a quiz");
});

test("a learner's assignments, one to hand in and one that peers review", async ({ page }) => {
  await signIn(page, "learner@stoa.example");
  for (const title of ["A study plan for one real exam", "Explain it to a friend"]) {
    await page.goto(course);
    await page.getByRole("link", { name: title }).click();
    await page.waitForURL(/\/assignments\//);
    await expectGoodLooks(page, title);
  }
  await walk(page, [await linkTo(page, "/reviews/")]);
});

test("an instructor's assignments", async ({ page }) => {
  await signIn(page, "instructor@stoa.example");
  await page.goto("/teach");
  const base = (await page.getByRole("link", { name: "How learning works" }).first().getAttribute("href"))!;
  await walk(page, [`${base}/assignments`]);
  const links = page.locator("main a[href*='/assignments/']");
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const assignments = hrefs.filter((href) => /\/assignments\/[0-9a-f-]{36}$/.test(href));
  expect(assignments).toHaveLength(2);
  await walk(page, [...assignments, `${assignments[1]}/reviews`, `${assignments[0]}/submissions`]);
  await walk(page, [await linkTo(page, "/submissions/")]);
});

test("an instructor's pages", async ({ page }) => {
  await signIn(page, "instructor@stoa.example");
  await walk(page, ["/teach/courses/new", "/teach"]);
  const base = await linkTo(page, "/teach/courses/");
  await walk(page, [base]);
  await walk(page, [await linkTo(page, "/lessons/"), `${base}/glossary`, `${base}/settings`, `${base}/people`]);
  await walk(page, [`${base}/questions/new`, `${base}/questions`]);
  await walk(page, [await linkTo(page, "/questions/"), `${base}/quizzes`]);
  const quiz = await linkTo(page, "/quizzes/");
  await walk(page, [quiz, `${quiz}/attempts`, `${quiz}/print`, `${base}/gradebook`]);
  await walk(page, [`${base}/gradebook/set-up`, `${base}/marking`]);
  await walk(page, [await linkTo(page, "/attempts/")]);
});

test("an administrator's pages", async ({ page }) => {
  await signIn(page, "admin@stoa.example");
  await walk(page, ["/learn", "/admin/users", "/admin/models", "/admin/models/spending"]);
});
