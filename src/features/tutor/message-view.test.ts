import { describe, expect, test } from "vitest";
import { abandonedNotice, toMessage } from "./message-view.ts";
import { toThread } from "./thread-view.ts";

const at = "2026-03-02T10:15:00.000Z";
const stored = {
  id: "m",
  role: "tutor" as const,
  clientMessageId: null,
  replyTo: "q",
  text: "Half",
  state: "writing" as const,
  model: null,
  isDeclined: false,
  citations: [],
  corrections: [],
  practice: null,
  notice: null,
  createdAt: at,
  touchedAt: at,
};

describe("a stored message", () => {
  test("that nobody has written at for 20 seconds is incomplete", () => {
    expect(toMessage(stored, "2026-03-02T10:15:20.000Z")).toMatchObject({ state: "writing", notice: null });
    expect(toMessage(stored, "2026-03-02T10:15:21.000Z")).toMatchObject({
      state: "incomplete",
      notice: abandonedNotice,
      text: "Half",
    });
  });

  test("that is complete stays so", () => {
    const { touchedAt: _, ...message } = { ...stored, state: "complete" as const, notice: "Quoted instead." };
    expect(toMessage({ ...stored, ...message }, "2027-01-01T00:00:00.000Z")).toEqual({ ...message, thumb: null });
  });

  test("carries what the learner thinks of it", () => {
    const thumb = { thumb: "up" as const, reason: null, comment: "", givenAt: at };
    expect(toMessage(stored, at, thumb).thumb).toEqual(thumb);
  });
});

test("a conversation without a title has a name all the same", () => {
  const thread = { id: "t", courseId: "c", lessonId: null, title: "", createdAt: at, updatedAt: at };
  expect(toThread(thread).title).toBe("New conversation");
  expect(toThread({ ...thread, title: "Why bees dance" }).title).toBe("Why bees dance");
});
