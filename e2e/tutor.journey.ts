import { type FakeAi, startFakeAi } from "../src/test/fake-ai/server.ts";
import { expect, expectAccessible, pictureFile, signUp, test } from "./fixtures.ts";
import { setProvider } from "./provider.ts";

const course = "/courses/how-learning-works";
const sentences = [
  "Retrieval that costs effort strengthens a memory more than retrieval that costs none [1].",
  "On the way to an answer you touch related ideas, and each of them becomes a way back the next time.",
  "A blank on the paper is honest as well: it tells you what to study next, while rereading gives everything the same glow.",
  "So close the book, write down what you remember, and only then look it up.\n\n",
  "Space your reviews, and mix the kinds of problems that you solve, since what is easy today is gone in a week.",
  "A failed attempt is not wasted, provided that you see the right answer soon afterwards [2].",
  "What does not help is failing again and again without ever finding out what was right.",
  "Start small: three questions at the end of each lesson, asked again on the next day and a week later.",
  "If one of them comes at once every time, leave a longer gap before you ask it again.",
  "That is the point of the whole exercise [1].",
];
const long = sentences.join(" ");

test.describe("the tutor with a language model", () => {
  let fake: FakeAi;
  test.beforeAll(async () => {
    fake = await startFakeAi();
    await setProvider(fake);
  });
  test.afterAll(async () => {
    await setProvider(null);
    await fake.close();
  });

  test("writes, goes on after a reload, is stopped by a key, fails midway and is asked again", async ({ page }) => {
    await signUp(page, "Mila Sand");
    await page.goto(course);
    await page.getByRole("button", { name: "Enrol in this course" }).click();
    await page.waitForURL(/\/lessons\//);
    await page.goto(`${course}/tutor`);
    const conversation = page.getByRole("log", { name: "Conversation" });
    const answer = conversation.getByRole("article").last();
    const ask = async (text: string) => {
      await expect(page.getByRole("button", { name: "Ask", exact: true })).toBeVisible();
      await page.getByRole("textbox").fill(text);
      await page.keyboard.press("Enter");
    };

    fake.behave("slow", [{ text: long }]);
    await ask("Why does effort deepen the trace in retrieval practice?");
    await expect(answer).toContainText("Space your reviews");
    await page.waitForURL(/\?thread=/);
    await page.reload();
    await expect(answer).toContainText("Space your reviews");
    await expect(page.getByRole("button", { name: "Stop" })).toBeVisible();
    await expect(answer).toContainText("That is the point");
    await expect(answer).toContainText("Written by AI from the course");
    const heard = (await answer.textContent()) ?? "";
    for (const sentence of sentences) expect(heard.split(sentence.split(" [")[0]!.trim())).toHaveLength(2);
    expect(fake.requests).toHaveLength(1);
    await page.screenshot({ path: pictureFile("tutor-answer") });

    await ask("And how does spacing help memory?");
    await expect.poll(() => fake.requests.length).toBe(2);
    await expect(conversation.getByRole("article")).toHaveCount(2);
    await expect(answer).toContainText("Space your reviews");
    await page.keyboard.press("Escape");
    await expect(answer).toContainText("You stopped this answer.");
    await page.screenshot({ path: pictureFile("tutor-stopped") });
    await expect.poll(() => fake.requests.at(-1)?.closedEarly).toBe(true);

    fake.behave("cut");
    await ask("What is dual coding?");
    await expect(answer).toContainText("The answer was cut off.");
    fake.behave("scripted");
    await answer.getByRole("button", { name: "Ask again" }).click();
    await expect(answer).toContainText("Space your reviews, and mix the kinds of problems that you solve.");
    await expect(answer).toContainText("Written by AI from the course");

    const asked = fake.requests.length;
    await ask("I don't want to live anymore");
    await expect(answer).toContainText("emergency number");
    await expect(answer).toContainText("No AI has seen what you wrote");
    expect(fake.requests).toHaveLength(asked);

    await page
      .getByRole("link", { name: /^Source 1/ })
      .first()
      .click();
    await page.waitForURL(/\/lessons\/[\w-]+\?quote=.*#/);
    await expect(page.locator(".passage").first()).toBeInViewport();
    await page.screenshot({ path: pictureFile("tutor-citation") });
    await page.goBack();
    await expect(answer).toContainText("emergency number");
    await expectAccessible(page);
  });
});
