import { expect, type Page } from "@playwright/test";
import { signIn, signUp, test } from "./fixtures.ts";

const addQuestion = async (page: Page, base: string, title: string, fill: () => Promise<void>) => {
  await page.goto(`${base}/questions/new`);
  await page.getByLabel("Title").fill(title);
  await fill();
  await page.getByRole("button", { name: "Create the question" }).click();
  await page.waitForURL(/\/questions\/[0-9a-f-]{36}$/);
};

const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

/** First something that only calls itself a picture, then one; the words are asked for. */
const addPicture = async (page: Page) => {
  await page.getByRole("button", { name: "Picture", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Add a picture" });
  const choose = (content: Buffer) =>
    dialog.getByLabel("File").setInputFiles({ name: "bee.png", mimeType: "image/png", buffer: content });
  await choose(Buffer.from("<script>alert(1)</script>"));
  await expect(dialog.getByText("This file is no PNG")).toBeVisible();
  await dialog.getByRole("button", { name: "Choose another" }).click();
  await choose(Buffer.from(pixel, "base64"));
  await expect(dialog.getByText("Uploaded", { exact: true })).toBeVisible();
  await dialog.getByRole("button", { name: "Insert" }).click();
  await expect(dialog.getByText("Say what the picture shows")).toBeVisible();
  await dialog.getByLabel("What does it show?").fill("A mason bee in a hollow stem");
  await dialog.getByRole("button", { name: "Insert" }).click();
  await expect(page.getByRole("img", { name: "A mason bee in a hollow stem" })).toBeVisible();
};

test.use({ expectedErrors: [/status of 400/] });

test("an instructor makes a course with a lesson and a quiz; a learner enrols, writes, and gets the mark", async ({
  page,
  browser,
}) => {
  test.slow();
  const title = `Bees of the orchard ${Date.now()}`;
  await signIn(page, "instructor@stoa.example");
  await page.goto("/teach/courses/new");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Summary").fill("Who visits which blossom, and when.");
  await page.getByRole("button", { name: /Create/ }).click();
  await page.waitForURL(/\/teach\/courses\/[0-9a-f-]{36}/);
  const base = new URL(page.url()).pathname;

  await page.getByLabel("Title of a new module").fill("Spring");
  await page.getByRole("button", { name: "Add module" }).click();
  await page.getByLabel("Title of a new lesson").fill("The first to fly");
  await page.getByRole("button", { name: "Add lesson" }).click();
  await page.getByRole("link", { name: "The first to fly" }).click();
  await page.waitForURL(/\/lessons\//);
  await page
    .getByRole("textbox", { name: /Text|Markdown|lesson/i })
    .last()
    .fill("## Mason bees\n\nThey fly at **ten degrees**.\n\n:::tip\nPut up a hollow stem.\n:::\n");
  await expect(page.getByRole("heading", { name: "Mason bees" })).toBeVisible();
  await addPicture(page);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("button", { name: /Publish/ }).click();
  await expect(page.getByRole("button", { name: /Unpublish|draft/i })).toBeVisible();

  await addQuestion(page, base, "Temperature", async () => {
    await page.getByLabel("Type").selectOption("true_false");
    await page.getByRole("textbox", { name: "Question", exact: true }).fill("Mason bees fly at ten degrees.");
  });
  await addQuestion(page, base, "Why early", async () => {
    await page.getByLabel("Type").selectOption("essay");
    await page
      .getByRole("textbox", { name: "Question", exact: true })
      .fill("Why does it help the orchard that they fly early?");
  });
  await page.goto(`${base}/quizzes`);
  await page.getByRole("button", { name: "New quiz" }).click();
  await page.getByRole("dialog").getByLabel("Title").fill("Early bees");
  await page.getByRole("dialog").getByRole("button", { name: "Create" }).click();
  await page.waitForURL(/\/quizzes\/[0-9a-f-]{36}/);
  await page.getByRole("button", { name: "Add questions" }).click();
  await page.getByRole("dialog").getByLabel("Temperature").check();
  await page.getByRole("dialog").getByLabel("Why early").check();
  await page.getByRole("dialog").getByRole("button", { name: "Add 2 to the quiz" }).click();
  await expect(page.getByLabel("Points for Why early")).toBeVisible();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(page.getByRole("button", { name: "Unpublish" })).toBeVisible();
  await page.goto(base);
  await page
    .getByRole("button", { name: /^Publish/ })
    .first()
    .click();
  await expect(page.getByRole("button", { name: "Unpublish" }).first()).toBeVisible();

  const learner = await (await browser.newContext()).newPage();
  await signUp(learner, "Rosa Feld");
  await learner.goto(`/courses?q=${encodeURIComponent(title)}`);
  await learner.getByRole("link", { name: title }).first().click();
  await learner.getByRole("button", { name: "Enrol in this course" }).click();
  await learner.waitForURL(/\/lessons\/the-first-to-fly/);
  await expect(learner.getByRole("heading", { name: "Mason bees" })).toBeVisible();
  const picture = learner.getByRole("img", { name: "A mason bee in a hollow stem" });
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1);
  await learner.goto(learner.url().replace(/\/lessons\/.*/, ""));
  await learner
    .getByRole("link", { name: /Early bees/ })
    .first()
    .click();
  await learner.getByRole("button", { name: "Start the quiz" }).click();
  await learner.waitForURL(/\/attempts\//);
  await learner.getByRole("radio", { name: "True" }).check();
  await learner.getByRole("navigation", { name: "Questions" }).getByRole("button").last().click();
  await learner.getByRole("textbox").fill("Apples blossom early, and honey bees stay in when it is cold.");
  await expect(learner.locator("[data-save=saved]:visible").first()).toBeVisible();
  await learner
    .getByRole("button", { name: /Submit/ })
    .first()
    .click();
  await learner.getByRole("dialog").getByRole("button", { name: "Submit", exact: true }).click();
  await learner.waitForURL(/\/results/);
  await expect(learner.getByText("Your instructor still has something to mark")).toBeVisible();

  await page.goto(`${base}/marking`);
  await page
    .getByRole("link", { name: /Rosa Feld|Why early|Early bees/ })
    .first()
    .click();
  await page.waitForURL(/\/attempts\/[0-9a-f-]{36}/);
  await expect(page.getByText("Apples blossom early")).toBeVisible();
  await page.getByLabel(/Points for question/).fill("0.75");
  await page.getByLabel(/Comment for the learner/).fill("Well seen. Which apple?");
  await page.getByRole("button", { name: /Save the mark|Save and go on/ }).click();
  await expect(page.getByText("Nothing is waiting in this attempt").first()).toBeVisible();

  await learner.reload();
  await expect(learner.getByText("Well seen. Which apple?")).toBeVisible();
  await expect(learner.getByText("1.75").first()).toBeVisible();
  await learner.context().close();
});
