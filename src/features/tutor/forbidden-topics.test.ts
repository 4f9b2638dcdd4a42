import { describe, expect, test } from "vitest";
import { forbiddenTopicIn, topicRefusal } from "./forbidden-topics.ts";

const topics = ["exam dates", "salaries", "The"];

describe("a forbidden topic", () => {
  test.each([
    ["When are the dates of the exam?", "exam dates"],
    ["EXAM DATE please", "exam dates"],
    ["What is a fair salary?", "salaries"],
    ["How do I prepare for the exam?", null],
    ["What is the spacing effect?", null],
    ["", null],
  ])("%s → %s", (question, topic) => {
    expect(forbiddenTopicIn(question, topics, "en-4")).toBe(topic);
  });

  test("in another language words count as they are written", () => {
    expect(forbiddenTopicIn("Wann ist die Klausur?", ["Klausur"], "neutral-4")).toBe("Klausur");
    expect(forbiddenTopicIn("Wann sind die Klausuren?", ["Klausur"], "neutral-4")).toBeNull();
  });

  test("is declined kindly, with somebody to ask", () => {
    expect(topicRefusal("salaries", "Mara Lind")).toContain("Please ask Mara Lind.");
    expect(topicRefusal("salaries", null)).toContain("Please ask one of them.");
    expect(topicRefusal("a*b", "M. [L]")).toMatch(/“a\\\*b”.*M\. \\\[L\\\]/);
  });
});
