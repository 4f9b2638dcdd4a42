import { execFileSync } from "node:child_process";
import { join } from "node:path";
import createClient from "openapi-fetch";
import { expect, test } from "./fixtures.ts";
import type { paths } from "./generated/stoa-api.d.ts";

const root = join(import.meta.dirname, "..");
const everything = "courses:read,courses:write,assessments:read,assessments:write,tutor:read,tutor:write,users:read";

/** The command line beside the running server. */
const cli = (...args: string[]): string =>
  execFileSync(process.execPath, ["src/host/cli.ts", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR, LOG_LEVEL: "warn" },
  });

const keyOf = (email: string) => cli("create-key", "--user", email, "--scopes", everything).trim().split("\n").at(-1)!;

const newPerson = (name: string) => {
  const email = `${name}.${Date.now()}@journey.example`;
  cli("create-user", "--email", email, "--name", name);
  return email;
};

const clientOf = (baseUrl: string, key: string) =>
  createClient<paths>({ baseUrl: `${baseUrl}/api/v1`, headers: { authorization: `Bearer ${key}` } });

test("an integrator lists, reads, takes a quiz and reads the result; an outsider's key gets 404", async ({
  baseURL,
}) => {
  // Four runs of the command line, each of which opens the site.
  test.slow();
  const api = clientOf(baseURL!, keyOf(newPerson("ines")));
  const outsider = clientOf(baseURL!, keyOf(newPerson("otto")));

  const { data: courses } = await api.GET("/courses", { params: { query: { q: "how learning works" } } });
  const course = courses!.items.find(({ slug }) => slug === "how-learning-works")!;
  const { data: full } = await api.GET("/courses/{courseId}", { params: { path: { courseId: course.id } } });
  const lessonId = full!.modules[0]!.lessons[0]!.id;
  const { data: lesson } = await api.GET("/lessons/{lessonId}", { params: { path: { lessonId } } });
  expect(lesson!.body).toContain("##");

  await api.POST("/courses/{courseId}/enrolment", { params: { path: { courseId: course.id } } });
  const { data: quizzes } = await api.GET("/courses/{courseId}/quizzes", { params: { path: { courseId: course.id } } });
  const quiz = quizzes!.items.find(({ title }) => title.startsWith("Check yourself"))!;
  const started = await api.POST("/quizzes/{quizId}/attempts", { params: { path: { quizId: quiz.id } } });
  expect(started.response.status).toBe(201);
  const attemptId = started.data!.id;
  expect(started.response.headers.get("location")).toBe(`/api/v1/attempts/${attemptId}`);

  const { data: attempt } = await api.GET("/attempts/{attemptId}", { params: { path: { attemptId } } });
  expect(JSON.stringify(attempt)).not.toMatch(/fraction|feedback|explanation/);
  const choices = attempt!.questions.filter(({ question }) => question.type === "single_choice");
  const events = choices.map(({ question }, clientSeq) => ({
    clientSeq,
    questionId: question.id,
    answer: { type: "single_choice" as const, optionId: "options" in question ? question.options[0]!.id : null },
  }));
  const saved = await api.POST("/attempts/{attemptId}/answers", {
    params: { path: { attemptId } },
    body: { client: "journey", events },
  });
  expect(saved.data!.acks).toHaveLength(choices.length);

  const malformed = await api.POST("/attempts/{attemptId}/answers", {
    params: { path: { attemptId } },
    body: {
      client: "journey",
      events: [{ clientSeq: 99, questionId: choices[0]!.question.id, answer: { type: "essay", text: "x" } }],
    },
  });
  expect(malformed.response.status).toBe(400);
  expect(malformed.error).toMatchObject({ code: "invalid_input", errors: [{ pointer: "/events/0/answer/type" }] });

  const receipts = await Promise.all(
    Array.from({ length: 8 }, () => api.POST("/attempts/{attemptId}/submit", { params: { path: { attemptId } } })),
  );
  expect(new Set(receipts.map(({ data }) => JSON.stringify(data))).size).toBe(1);
  const { data: result } = await api.GET("/attempts/{attemptId}/result", { params: { path: { attemptId } } });
  expect(result!.questions).toHaveLength(8);

  for (const call of [
    outsider.GET("/attempts/{attemptId}", { params: { path: { attemptId } } }),
    outsider.GET("/attempts/{attemptId}/result", { params: { path: { attemptId } } }),
    outsider.POST("/attempts/{attemptId}/submit", { params: { path: { attemptId } } }),
  ]) {
    const { response, error } = await call;
    expect(response.status).toBe(404);
    expect(error).toMatchObject({ code: "not_found" });
  }
});

test.describe("the reference", () => {
  // One call goes out with a wrong key on purpose.
  test.use({ expectedErrors: [/status of 401/] });

  test("the document is served in production and its page tries an operation", async ({ page, request }) => {
    test.slow();
    const email = newPerson("petra");
    const document = await (await request.get("/api/v1/openapi.json")).json();
    expect(document.openapi).toMatch(/^3\.1/);
    expect((await request.get("/api/v1")).headers()["content-type"]).toBe("application/problem+json");
    for (const path of ["/api/v1/openapi.json", "/healthz"]) {
      const answer = await request.post(path);
      expect([answer.status(), answer.headers().allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
    }
    await page.goto("/docs");
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Users/ })
      .first()
      .click();
    const operation = page.getByRole("region", { name: "Show my account" });
    await operation.getByText("Try it here").click();
    await operation.getByLabel("API key").fill(keyOf(email));
    await operation.getByRole("button", { name: "Send" }).click();
    await expect(operation.getByText("200", { exact: true }).last()).toBeVisible();
    await expect(operation.locator("pre").last()).toContainText(email);

    await operation.getByLabel("API key").fill("stoa_wrong");
    await operation.getByRole("button", { name: "Send" }).click();
    await expect(operation.getByText("401", { exact: true }).last()).toBeVisible();
    await expect(operation.locator("pre").last()).toContainText('"code": "unauthenticated"');
  });
});
