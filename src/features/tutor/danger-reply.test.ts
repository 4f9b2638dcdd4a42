import { expect, test } from "vitest";
import { filterAnswer } from "./answer-filter.ts";
import { answerBlocks, spokenText } from "./answer-markdown.ts";
import { dangerReply } from "./danger-reply.ts";

const kinds = ["self_harm", "abuse", "threat"] as const;

test.each(kinds)("%s: says where help is, who was told, and what this is not", (kind) => {
  const spoken = spokenText(answerBlocks(dangerReply(kind, { named: "Mara *Lind*" }, "room 3, *mara@school.example*")));
  for (const words of [
    "emergency number",
    "findahelpline.com",
    "Mara *Lind*",
    "room 3, *mara@school.example*",
    "No AI has seen",
    "no emergency service",
  ]) {
    expect(spoken).toContain(words);
  }
  expect(spokenText(answerBlocks(dangerReply(kind, "instructors", "")))).toContain("the instructors of this course");
  expect(spokenText(answerBlocks(dangerReply(kind, "administrators", "")))).toContain(
    "the administrators of this site",
  );
});

test.each(kinds)("%s: passes the filter of answers as it is", (kind) => {
  const reply = dangerReply(kind, { named: "Mara <b>Lind</b> [1]" }, "see [2] or https://evil.example ![x](y)");
  expect(filterAnswer(reply, () => undefined)).toEqual({ text: reply, marks: [] });
});
