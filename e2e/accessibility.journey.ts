import { expect, expectAccessible, signIn, test } from "./fixtures.ts";

const open = [
  "/",
  "/courses",
  "/courses/how-learning-works",
  "/courses/how-learning-works/lessons/spacing",
  "/signin",
  "/signup",
  "/docs",
];
const ofLearner = ["/learn", "/profile", "/courses/how-learning-works/tutor"];
const ofInstructor = ["/teach", "/teach/courses/new"];

const looks = [
  { width: 1280, scheme: "light" },
  { width: 320, scheme: "dark" },
] as const;

for (const { width, scheme } of looks) {
  test.describe(`${scheme} at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme: scheme });

    test.slow();

    const walk = async (page: Parameters<typeof signIn>[0], paths: readonly string[]) => {
      for (const path of paths) {
        await test.step(path, async () => {
          await page.goto(path);
          await page.waitForLoadState("load");
          await expectAccessible(page);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
        });
      }
    };

    test("open pages", async ({ page }) => walk(page, open));

    test("a learner's pages", async ({ page }) => {
      await signIn(page, "learner@stoa.example");
      await walk(page, ofLearner);
    });

    test("an instructor's pages", async ({ page }) => {
      await signIn(page, "instructor@stoa.example");
      await walk(page, ofInstructor);
      await page.goto("/teach");
      await page
        .getByRole("link", { name: /How learning works/ })
        .first()
        .click();
      await page.waitForURL(/\/teach\/courses\/[0-9a-f-]{36}/);
      const base = new URL(page.url()).pathname;
      await walk(page, [base, `${base}/questions`, `${base}/quizzes`, `${base}/marking`]);
    });
  });
}
