import { describe, expect, test } from "vitest";
import {
  acknowledge,
  addEntry,
  adoptEntries,
  backOff,
  emptyOutbox,
  forgetEntries,
  type KeptAnswer,
  markSending,
  nextBatch,
  type Outbox,
  recordFailure,
  troubleOf,
  unsentQuestions,
} from "./outbox.ts";
import { saveLabel, saveStateOf, withFiles } from "./save-state.ts";

const entry = (clientSeq: number, questionId = "q1", client = "tab-a"): KeptAnswer => ({
  attemptId: "attempt",
  client,
  clientSeq,
  questionId,
  baseSeq: null,
  answer: { type: "short_answer", text: `text ${clientSeq}` },
  cleared: false,
  clientTime: new Date(1_000 * clientSeq).toISOString(),
});

const filled = (...entries: KeptAnswer[]): Outbox =>
  entries.reduce((outbox, next) => addEntry(outbox, next).outbox, emptyOutbox);
const seqs = (entries: readonly KeptAnswer[]) => entries.map(({ clientSeq }) => clientSeq);
const sendNext = (outbox: Outbox) => markSending(outbox, nextBatch(outbox));

describe("queue", () => {
  test("a newer change to a question replaces the one that was not sent", () => {
    const added = addEntry(filled(entry(1), entry(2, "q2")), entry(3));
    expect(seqs(added.outbox.entries)).toEqual([2, 3]);
    expect(seqs(added.replaced)).toEqual([1]);
  });

  test("a change that is on its way stays until it is acknowledged", () => {
    const sending = sendNext(filled(entry(1)));
    const { outbox, replaced } = addEntry(sending, entry(2));
    expect(replaced).toEqual([]);
    expect(seqs(outbox.entries)).toEqual([1, 2]);
    expect(nextBatch(outbox)).toEqual([]);
    const after = acknowledge(outbox, "tab-a", [1]);
    expect(seqs(nextBatch(after))).toEqual([2]);
  });

  test("a batch holds one client's entries in their order, 50 at most", () => {
    const many = filled(...Array.from({ length: 60 }, (_, index) => entry(index, `q${index}`)));
    expect(nextBatch(many)).toHaveLength(50);
    const mixed = adoptEntries(filled(entry(5)), [entry(9, "q2", "old"), entry(8, "q3", "old")]).outbox;
    expect(nextBatch(mixed).map(({ client, clientSeq }) => [client, clientSeq])).toEqual([
      ["old", 8],
      ["old", 9],
    ]);
  });

  test("of what earlier pages left the newest of each question is taken in, once", () => {
    const left = [entry(3, "q2", "older"), entry(7, "q2", "old"), entry(2, "q1", "old")];
    const { outbox, adopted, replaced } = adoptEntries(filled(entry(4)), left);
    expect(seqs(adopted)).toEqual([7]);
    expect(seqs(replaced)).toEqual([2, 3]);
    expect(adoptEntries(outbox, [entry(7, "q2", "old")]).adopted).toEqual([]);
    expect(seqs(addEntry(outbox, entry(9, "q2")).replaced)).toEqual([7]);
  });

  test("what another page left is taken in place of an older change of this one, after it if that is on its way", () => {
    const left = [entry(7, "q1", "old")];
    const waiting = adoptEntries(filled(entry(1), entry(2, "q2")), left);
    expect([seqs(waiting.outbox.entries), seqs(waiting.replaced)]).toEqual([[7, 2], [1]]);
    const sending = adoptEntries(sendNext(filled(entry(1))), left);
    expect([seqs(sending.outbox.entries), seqs(sending.replaced)]).toEqual([[1, 7], []]);
    expect(seqs(adoptEntries(filled(entry(8)), left).outbox.entries)).toEqual([8]);
  });

  test("a failed send keeps everything and is tried again", () => {
    const failed = recordFailure(sendNext(filled(entry(1))), troubleOf({ code: null, message: "no" }));
    expect(failed.failures).toBe(1);
    expect(seqs(nextBatch(failed))).toEqual([1]);
    expect(acknowledge(sendNext(failed), "tab-a", [1])).toEqual(emptyOutbox);
  });

  test("a refused batch is sent one by one, and the culprit no longer holds up the others", () => {
    const refusal = troubleOf({ code: "invalid_input", message: "bad" });
    let outbox = recordFailure(sendNext(filled(entry(1), entry(2, "q2"))), refusal);
    expect(seqs(nextBatch(outbox))).toEqual([1]);
    outbox = recordFailure(sendNext(outbox), refusal);
    expect(seqs(nextBatch(outbox))).toEqual([2]);
    outbox = acknowledge(sendNext(outbox), "tab-a", [2]);
    expect(seqs(outbox.entries)).toEqual([1]);
    expect(saveStateOf(outbox, true, true)).toEqual({ kind: "refused", count: 1, message: "bad" });
  });

  test("entries that another page has sent are forgotten", () => {
    expect(seqs(forgetEntries(filled(entry(1), entry(2, "q2")), new Set(["tab-a:1"])).entries)).toEqual([2]);
  });

  test("back-off doubles to half a minute and spreads", () => {
    expect([1, 2, 3, 9].map((failures) => backOff(failures, 0.5))).toEqual([1_000, 2_000, 4_000, 30_000]);
    expect(backOff(1, 0)).toBe(750);
    expect(backOff(1, 1)).toBe(1_250);
  });
});

describe("what is said about the answers", () => {
  const waiting = filled(entry(1), entry(2, "q2"));
  const refusedWith = (code: string | null) => recordFailure(sendNext(waiting), troubleOf({ code, message: "m" }));

  test.each([
    ["nothing waits", emptyOutbox, true, "saved"],
    ["on its way", waiting, true, "saving"],
    ["the browser knows it is offline", waiting, false, "offline"],
    ["no answer came", refusedWith(null), true, "offline"],
    ["the server fails", refusedWith("internal"), true, "failing"],
    ["the session has ended", refusedWith("unauthenticated"), true, "signed_out"],
    ["somebody else has signed in", refusedWith("not_found"), true, "signed_out"],
    ["the attempt is closed", refusedWith("attempt_closed"), true, "refused"],
  ])("%s", (_name, outbox, isOnline, kind) => {
    const state = saveStateOf(outbox, isOnline, true);
    expect(state.kind).toBe(kind);
    expect(saveLabel(state)).not.toBe("");
  });

  test("files on their way are said once nothing is wrong with the answers", () => {
    const said = (outbox: typeof waiting, sending: number, waits: number) =>
      withFiles(saveStateOf(outbox, true, true), { sending, waiting: waits });
    expect(said(emptyOutbox, 0, 0).kind).toBe("saved");
    expect(saveLabel(said(waiting, 1, 0))).toBe("Sending 1 file…");
    expect(saveLabel(said(emptyOutbox, 1, 2))).toBe("2 files not sent yet, in this tab only: leave it open");
    expect(said(refusedWith("internal"), 1, 1).kind).toBe("failing");
  });

  test("counts questions, not keystrokes, and says where they are", () => {
    expect(unsentQuestions(waiting).size).toBe(2);
    expect(saveLabel(saveStateOf(waiting, false, true))).toBe("Offline – 2 answers kept on this device");
    expect(saveLabel(saveStateOf(filled(entry(1)), false, false))).toContain("1 answer kept in this tab only");
  });
});
