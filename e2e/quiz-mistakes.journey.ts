import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, signUp, test } from "./fixtures.ts";

/** Over REST with the session of the page, as its own scripts would. */
const call = async <Told = { id: string; slug: string }>(
  page: Page,
  method: "POST" | "PATCH" | "PUT",
  path: string,
  data: object = {},
): Promise<Told> => {
  const { origin } = new URL(page.url());
  const answer = await page.request.fetch(`/api/v1${path}`, { method, data, headers: { origin } });
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as Told;
};

const isTrue = (stem: string) => ({
  ...{ type: "true_false", stem, correct: true, feedbackTrue: "", feedbackFalse: "", explanation: "As they do." },
});
const nothing = { marks: false, correctness: false, feedback: false, solution: false };
const all = { marks: true, correctness: true, feedback: true, solution: true };
const closed = { afterSubmit: nothing, later: nothing, afterClose: nothing };

type Asked = { id: string; questions: { question: { id: string } }[] };

const teach = async (page: Page) => {
  await signIn(page, "instructor@stoa.example");
  const course = await call(page, "POST", "/courses", { title: `Mistaken bees ${Date.now()}` });
  const ids: string[] = [];
  for (const stem of ["Mason bees fly before honey bees.", "Wasps eat aphids."])
    ids.push((await call(page, "POST", `/courses/${course.id}/questions`, { title: stem, body: isTrue(stem) })).id);
  const quiz = await call(page, "POST", `/courses/${course.id}/quizzes`, {
    ...{ title: "Summer quiz", attemptsAllowed: 1, review: closed },
  });
  await call(page, "PUT", `/quizzes/${quiz.id}/questions`, {
    questions: ids.map((questionId) => ({ questionId, points: "1" })),
  });
  await call(page, "POST", `/quizzes/${quiz.id}/publish`);
  const module = await call(page, "POST", `/courses/${course.id}/modules`, { title: "Summer" });
  const lesson = await call(page, "POST", `/modules/${module.id}/lessons`, { title: "Who flies when", body: "Bees." });
  await call(page, "POST", `/lessons/${lesson.id}/publish`);
  await call(page, "POST", `/courses/${course.id}/publish`);
  return { course, quiz, ids };
};

const liveIn = (page: Page, zone: string) => call(page, "PATCH", "/reviews/settings", { zone });

test("what went wrong in a quiz is practised and reviewed once its solutions are shown", async ({ page, browser }) => {
  const { course, quiz, ids } = await teach(page);
  const learner = await (await browser.newContext()).newPage();
  await signUp(learner, "Nils Ekström");
  await call(learner, "POST", `/courses/${course.id}/enrolment`);
  await liveIn(learner, "Pacific/Pago_Pago");
  const attempt = await call<Asked>(learner, "POST", `/quizzes/${quiz.id}/attempts`);
  await call(learner, "POST", `/attempts/${attempt.id}/answers`, {
    client: "journey",
    events: ids.map((questionId, clientSeq) => ({
      ...{ clientSeq, questionId, answer: { type: "true_false", value: clientSeq === 0 } },
    })),
  });
  await call(learner, "POST", `/attempts/${attempt.id}/submit`);
  const practice = `/courses/${course.slug}/practice`;
  await learner.goto(practice);
  await expect(learner.getByText("Nothing to practise here yet")).toBeVisible();

  await call(page, "PATCH", `/quizzes/${quiz.id}`, { review: { afterSubmit: all, later: all, afterClose: all } });
  await learner.reload();
  await expect(learner.getByText("1 question in this course")).toBeVisible();
  await expectAccessible(learner);
  await learner.getByRole("button", { name: "Begin" }).click();
  await expect(learner.getByText("Wasps eat aphids.")).toBeVisible();
  await learner.getByRole("radio", { name: "True" }).check();
  await learner.getByRole("button", { name: "Check my answer" }).click();
  await expect(learner.getByText("As they do.")).toBeVisible();

  await learner.goto("/review");
  await expect(learner.getByText("Nothing is due today")).toBeVisible();
  await liveIn(learner, "Pacific/Kiritimati");
  await learner.goto("/review");
  await expect(learner.getByText("asked in a quiz")).toBeVisible();
  await expect(learner.getByText("Wasps eat aphids.")).toBeVisible();
  await expectAccessible(learner);
  await learner.getByRole("radio", { name: "True" }).check();
  await learner.keyboard.press("Enter");
  await expect(learner.getByText(/^Right.*It comes back/)).toBeVisible();

  await call(page, "PATCH", `/quizzes/${quiz.id}`, { review: closed });
  await learner.goto(practice);
  await expect(learner.getByText("Nothing to practise here yet"), "hidden again, it waits").toBeVisible();
});
