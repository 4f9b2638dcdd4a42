import { expect, test, vi } from "vitest";
import { type Fault, unreachable } from "#/client/send-file.ts";
import type { AnswerFile } from "../../contract-answer-files.ts";
import type { AttemptQuestion } from "../../contract-attempts.ts";
import { createFileUploads } from "./file-uploads.ts";
import { initialState, withFile } from "./session-state.ts";

const stored = (name: string): AnswerFile => ({
  ...{ id: `id-${name}`, url: `/files/${name}`, name, mediaType: "text/plain" },
  ...{ size: 1, sha256: "0", createdAt: "2026-05-01T00:00:00.000Z" },
});
const file = (name: string) => new File(["x"], name);

/** `outcomes`: what each sending comes to, in their order; the last holds for all that follow. */
const setUp = (...outcomes: (AnswerFile | Fault | Promise<AnswerFile>)[]) => {
  const attached: string[] = [];
  const retries: (() => void)[] = [];
  let sendings = 0;
  const uploads = createFileUploads({
    send: async (_questionId, _file, onProgress) => {
      onProgress(0.5);
      sendings += 1;
      return outcomes[Math.min(sendings, outcomes.length) - 1]!;
    },
    attach: (_questionId, { id }) => {
      attached.push(id);
      return attached.length > 1 ? "No room." : null;
    },
    random: () => 0,
    later: (run) => {
      retries.push(run);
      return () => {};
    },
  });
  const states = () => uploads.snapshot().map(({ state }) => state);
  return { uploads, attached, retries, states, sent: () => sendings };
};
const settle = () => vi.waitFor(() => new Promise<void>((resolve) => setTimeout(resolve)));

test("a file that arrives goes into the answer and off the list", async () => {
  const { uploads, attached, states } = setUp(stored("a"));
  uploads.begin("q", file("a"), null);
  expect(uploads.snapshot()).toMatchObject([{ state: "sending", share: 0.5 }]);
  await uploads.idle();
  expect([attached, states()]).toEqual([["id-a"], []]);
  uploads.begin("q", file("b"), null);
  await uploads.idle();
  expect(uploads.snapshot()).toMatchObject([{ state: "refused", fault: "No room.", canRetry: true }]);
});

test("without a connection it waits, and is sent again by itself or at once when the connection is back", async () => {
  const { uploads, attached, retries, states, sent } = setUp(unreachable, unreachable, stored("a"));
  let isIdle = false;
  uploads.begin("q", file("a"), null);
  void uploads.idle().then(() => {
    isIdle = true;
  });
  await settle();
  expect([states(), retries.length, isIdle]).toEqual([["waiting"], 1, false]);
  retries[0]!();
  await settle();
  expect([states(), retries.length, isIdle]).toEqual([["waiting"], 2, false]);
  uploads.retryWaiting();
  await settle();
  expect([states(), attached, sent(), isIdle]).toEqual([[], ["id-a"], 3, true]);
});

test("a refusal stays until somebody asks again or forgets it, and holds nothing up", async () => {
  const { uploads, states, attached } = setUp({ fault: "Too much.", canRetry: true }, stored("a"));
  uploads.begin("q", file("a"), null);
  await settle();
  await uploads.idle();
  expect(uploads.snapshot()).toMatchObject([{ state: "refused", fault: "Too much.", canRetry: true }]);
  uploads.retry(1);
  await uploads.idle();
  expect([states(), attached]).toEqual([[], ["id-a"]]);
});

test("what is called off while it is sent is not taken", async () => {
  const sending = Promise.withResolvers<AnswerFile>();
  const { uploads, attached, states } = setUp(sending.promise);
  uploads.begin("q", file("a"), null);
  uploads.forget(1);
  sending.resolve(stored("a"));
  await settle();
  expect([states(), attached]).toEqual([[], []]);
});

test("a file takes its place in the answer, and none beyond what the question takes", () => {
  const question = {
    ...{ id: "q", stem: "", stemHtml: "", type: "file" },
    fileKinds: ["text"],
    maxFileBytes: 9,
  } as const;
  const item = (maxFiles: number) => ({ question: { ...question, maxFiles }, files: [] }) as unknown as AttemptQuestion;
  const attempt = { questions: [], serverNow: "2026-05-01T00:00:00.000Z", deadline: null, state: "open" };
  const empty = initialState(attempt as unknown as Parameters<typeof initialState>[0], 0);
  const answered = { ...empty, shown: { q: { type: "file" as const, fileIds: ["id-a"] } } };
  expect(withFile(empty, item(1), stored("b"), null)).toMatchObject({ answer: { fileIds: ["id-b"] } });
  expect(withFile(answered, item(1), stored("b"), "id-a")).toMatchObject({ answer: { fileIds: ["id-b"] } });
  expect(withFile(answered, item(1), stored("a"), null)).toMatchObject({ answer: { fileIds: ["id-a"] } });
  expect(withFile(answered, item(1), stored("b"), null)).toEqual({
    fault: "The question takes 1 file: remove one first.",
  });
  expect(withFile(answered, item(2), stored("b"), null)).toMatchObject({
    ...{ answer: { fileIds: ["id-a", "id-b"] } },
    state: { files: { q: [{ id: "id-b" }] } },
  });
});
