import { expect, test } from "vitest";
import type { MasteryTopic, NextItem } from "./contract-mastery.ts";
import { backWords, nextWords, shownWords, wantedWords } from "./mastery-words.ts";

const topic = (given: Partial<MasteryTopic>): MasteryTopic => ({
  ...{ id: "t", name: "Recall", depth: 0, needs: [], progress: "practising", probability: 0.5 },
  ...{ attempts: 2, right: 1, days: 1, questions: 3, goBackTo: null, ...given },
});
const next = (given: Partial<NextItem>): NextItem => ({
  ...{ kind: "question", topic: { id: "t", name: "Recall" }, forTopic: null, because: null, question: null, ...given },
});

test("what was shown", () => {
  expect(shownWords({ attempts: 0, right: 0, days: 0 })).toBe("Not tried yet.");
  expect(shownWords({ attempts: 1, right: 0, days: 1 })).toBe("Right in 0 of 1 first try, on 1 day.");
  expect(shownWords({ attempts: 4, right: 3, days: 2 })).toBe("Right in 3 of 4 first tries, on 2 days.");
});

test("what is wanted", () => {
  expect(wantedWords(topic({ progress: "new" }))).toBeNull();
  expect(wantedWords(topic({ progress: "mastered" }))).toBeNull();
  expect(wantedWords(topic({}))).toBe("A few more right answers settle it.");
  expect(wantedWords(topic({ probability: 0.97 }))).toBe("One more right answer on another day settles it.");
  expect(wantedWords(topic({ probability: 0.97, days: 2 }))).toBe("1 more try settles it.");
});

test("where to go back to", () => {
  expect(backWords([], [])).toContain("Ask one of the people who teach the course:");
  expect(backWords([], ["Mara Lind", "Jo Park"])).toContain("Ask Mara Lind or Jo Park:");
  expect(
    backWords(
      [
        { id: "a", name: "A" },
        { id: "b", name: "B" },
      ],
      ["Mara Lind"],
    ),
  ).toContain("“A” and “B” first, or ask Mara Lind.");
});

test("a suggestion says why", () => {
  expect(nextWords(next({ because: "new" }))?.title).toBe("A first question on “Recall”");
  expect(nextWords(next({ because: "again" }))?.reason).toContain("went wrong");
  expect(nextWords(next({}))?.title).toBe("A question on “Recall”");
  expect(nextWords(next({ kind: "prerequisite", forTopic: { id: "s", name: "Spacing" } }))?.reason).toContain(
    "“Spacing”",
  );
  expect(nextWords(next({ kind: "prerequisite" }))?.title).toBe("Back to “Recall”");
  expect(nextWords(next({ kind: "person" }))?.title).toBe("Ask somebody about “Recall”");
  expect(nextWords(next({ kind: "person" }), ["Mara Lind"])?.title).toBe("Ask Mara Lind about “Recall”");
  expect(nextWords(next({ kind: "prerequisite" }), ["Mara Lind"])?.reason).toContain("You can also ask Mara Lind.");
  expect(nextWords(next({ kind: "tomorrow" }))?.title).toBe("That is all for today");
  expect(nextWords(next({ kind: "done", topic: null }))?.title).toContain("mastered");
  expect(nextWords(next({ kind: "nothing" }))).toBeNull();
});
