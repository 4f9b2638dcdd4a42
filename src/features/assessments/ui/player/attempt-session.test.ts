import { describe, expect, test, vi } from "vitest";
import fc from "#/test/properties.ts";
import type { Answer } from "../../answer.ts";
import type { Certainty } from "../../certainty.ts";
import type { AnswerAck, Attempt } from "../../contract-attempts.ts";
import type { QuestionTries } from "../../contract-checks.ts";
import { createAttemptSession, type SessionDeps } from "./attempt-session.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import { type KeptAnswer, keyOf } from "./outbox.ts";
import { saveStateOf } from "./save-state.ts";
import { endCheck } from "./session-checks.ts";

const startedAt = "2026-03-01T10:00:00.000Z";
const words = (text: string): Answer => ({ type: "short_answer", text });

type Held = { seq: number; client: string; answer: Answer; certainty: Certainty | null; savedAt: string };

/** The server's part of the contract, in memory: order, repeats, closing. */
const fakeServer = (questionIds: readonly string[]) => {
  const acks = new Map<string, AnswerAck>();
  const current = new Map<string, Held>();
  const checked = new Map<string, number[]>();
  const world = {
    ...{ isUp: true, losesReplies: false, refusal: null as string | null, isOpen: true, submits: 0, saves: 0 },
    isPractice: false,
  };
  let seq = 0;
  const guard = () => {
    if (!world.isUp) throw new Error("unreachable");
    if (world.refusal) throw Object.assign(new Error("refused"), { code: world.refusal });
  };
  const head = () => ({
    state: world.isOpen ? ("open" as const) : ("submitted" as const),
    deadline: null,
    serverNow: new Date().toISOString(),
  });
  const isRight = (questionId: string) =>
    JSON.stringify(current.get(questionId)?.answer) === JSON.stringify(words("right"));
  /** Two tries each, where the server lets answers be checked. */
  const triesOf = (questionId: string): QuestionTries => {
    const seqs = checked.get(questionId) ?? [];
    const verdict = isRight(questionId) ? "correct" : "incorrect";
    const told = { verdict, earned: null, reasons: null, feedback: null, solution: null } as const;
    const last = seqs.length === 0 ? null : { seq: seqs.at(-1)!, ...told };
    const isFinished = seqs.length === 2 || (last !== null && verdict === "correct");
    return { made: seqs.length, left: 2 - seqs.length, isFinished, hints: [], last };
  };
  const takeEvent = (client: string, event: Parameters<SessionDeps["save"]>[0]["events"][number]): AnswerAck => {
    const known = acks.get(`${client}:${event.clientSeq}`);
    if (known) return known;
    seq += 1;
    const before = current.get(event.questionId);
    const isUnseen = before && before.client !== client && before.seq > (event.baseSeq ?? 0);
    const ack: AnswerAck = {
      clientSeq: event.clientSeq,
      questionId: event.questionId,
      seq,
      outcome: !world.isOpen ? "late" : triesOf(event.questionId).isFinished ? "after_finish" : "accepted",
      overwroteSeq: isUnseen ? before.seq : null,
      savedAt: new Date().toISOString(),
    };
    acks.set(`${client}:${event.clientSeq}`, ack);
    const { answer, certainty = null } = event;
    if (ack.outcome === "accepted")
      current.set(event.questionId, { seq, client, answer, certainty, savedAt: ack.savedAt });
    return ack;
  };
  const attempt = (): Attempt => ({
    id: "attempt",
    quizId: "quiz",
    courseId: "course",
    number: 1,
    startedAt,
    submittedAt: null,
    closedByDeadline: false,
    reopenedUntil: null,
    quizTitle: "Quiz",
    timeLimitSeconds: null,
    graceSeconds: 60,
    certainty: true,
    practice: null,
    sections: [],
    ...head(),
    questions: questionIds.map((id, position) => ({
      position,
      section: null,
      points: "1",
      question: { id, type: "short_answer", stem: id, stemHtml: id },
      current: current.get(id) ?? null,
      files: [],
      tries: world.isPractice ? triesOf(id) : null,
    })),
  });
  const save: SessionDeps["save"] = async ({ attemptId, client, events }) => {
    guard();
    world.saves += 1;
    const taken = events.map((event) => takeEvent(client, event));
    if (world.losesReplies) throw new Error("reply lost");
    const now = [...current].map(([questionId, held]) => ({ questionId, seq: held.seq, client: held.client }));
    return { attemptId, ...head(), acks: taken, current: now };
  };
  const load = async () => {
    guard();
    return attempt();
  };
  const check: SessionDeps["check"] = async ({ questionId, seq: asked }) => {
    guard();
    if (current.get(questionId)?.seq !== asked) throw Object.assign(new Error("another"), { code: "conflict" });
    const seqs = checked.get(questionId) ?? [];
    if (!seqs.includes(asked)) checked.set(questionId, [...seqs, asked]);
    return { attemptId: "attempt", questionId, serverNow: new Date().toISOString(), tries: triesOf(questionId) };
  };
  const submit = async () => {
    guard();
    world.isOpen = false;
    world.submits += 1;
  };
  return { world, current, attempt, save, load, check, submit };
};

const memoryKept = (): KeptAnswers & { entries: Map<string, KeptAnswer> } => {
  const entries = new Map<string, KeptAnswer>();
  return {
    entries,
    put: async (entry, replaced) => {
      for (const old of replaced) entries.delete(keyOf(old));
      entries.set(keyOf(entry), entry);
    },
    remove: async (gone) => {
      for (const entry of gone) entries.delete(keyOf(entry));
    },
    list: async () => [...entries.values()],
  };
};

const later: SessionDeps["later"] = (run, ms) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

const setUp = (questionIds = ["q1", "q2", "q3"]) => {
  const server = fakeServer(questionIds);
  const kept = memoryKept();
  const owners = new Map<string, string>();
  const pages = new Map<string, ReturnType<typeof createAttemptSession>>();
  const stops = new Map<string, () => void>();
  const browser = { isOnline: true, filesIdle: async () => {} };
  const create = (client: string, own: KeptAnswers = kept) => {
    owners.set(client, client);
    return createAttemptSession(server.attempt(), {
      client,
      kept: own,
      claim: async (other) => {
        if (!owners.has(other)) owners.set(other, client);
        return owners.get(other) === client;
      },
      save: server.save,
      load: server.load,
      check: server.check,
      submit: server.submit,
      filesIdle: () => browser.filesIdle(),
      refusalText: (error) => {
        const code = error instanceof Error && "code" in error ? String(error.code) : null;
        return { code, message: String(error) };
      },
      tellOthers: () => {
        for (const [other, page] of pages) if (other !== client) page.lookAgain();
      },
      isOnline: () => browser.isOnline,
      now: Date.now,
      random: () => 0.5,
      later,
    });
  };
  const open = (client: string, own: KeptAnswers = kept) => {
    const session = create(client, own);
    pages.set(client, session);
    stops.set(client, session.start());
    return session;
  };
  const close = (client: string) => {
    stops.get(client)?.();
    pages.delete(client);
    for (const [other, owner] of owners) if (owner === client) owners.delete(other);
  };
  return { server, kept, browser, create, open, close };
};

const stateOf = (session: ReturnType<typeof createAttemptSession>) => {
  const { outbox, isOnline, isDurable } = session.snapshot();
  return saveStateOf(outbox, isOnline, isDurable).kind;
};

const withTime = (name: string, run: () => Promise<void>) =>
  test(name, async () => {
    vi.useFakeTimers({ now: Date.parse(startedAt) });
    try {
      await run();
    } finally {
      vi.useRealTimers();
    }
  });
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("saving", () => {
  withTime("a choice is sent at once, typing after a pause, and what is said follows", async () => {
    const { server, kept, open } = setUp();
    const page = open("a");
    await pass(0);
    page.answer("q1", words("o"), true);
    page.answer("q1", words("one"), true);
    expect(stateOf(page)).toBe("saving");
    await pass(500);
    expect(server.world.saves).toBe(0);
    expect(kept.entries.size).toBe(1);
    await pass(500);
    expect(server.current.get("q1")?.answer).toEqual(words("one"));
    expect(stateOf(page)).toBe("saved");
    expect(kept.entries.size).toBe(0);
    page.answer("q2", words("two"), false);
    await pass(1);
    expect(server.current.get("q2")?.answer).toEqual(words("two"));
  });

  withTime("without a connection answers are kept, said so, and sent when it is back", async () => {
    const { server, kept, open } = setUp();
    const page = open("a");
    await pass(0);
    server.world.isUp = false;
    page.answer("q1", words("kept"), false);
    await pass(10_000);
    expect(stateOf(page)).toBe("offline");
    expect(kept.entries.size).toBe(1);
    server.world.isUp = true;
    await pass(31_000);
    expect(stateOf(page)).toBe("saved");
    expect(server.current.get("q1")?.answer).toEqual(words("kept"));
  });

  withTime("before it starts a page is as the server rendered it, whatever the connection", async () => {
    const { browser, create } = setUp();
    browser.isOnline = false;
    const page = create("a");
    expect(page.snapshot().isOnline).toBe(true);
    const stop = page.start();
    expect(page.snapshot().isOnline).toBe(false);
    browser.isOnline = true;
    page.connectionChanged();
    expect(page.snapshot().isOnline).toBe(true);
    stop();
  });

  withTime("a lost reply leads to one answer, not two", async () => {
    const { server, open } = setUp();
    const page = open("a");
    server.world.losesReplies = true;
    page.answer("q1", words("x"), false);
    await pass(100);
    const { seq } = server.current.get("q1") ?? {};
    server.world.losesReplies = false;
    await pass(5_000);
    expect(server.current.get("q1")?.seq).toBe(seq);
    expect(stateOf(page)).toBe("saved");
  });

  withTime("what a page left behind is shown and sent by the next one", async () => {
    const { server, open, close } = setUp();
    server.world.isUp = false;
    open("a").answer("q1", words("before the reload"), false);
    await pass(100);
    close("a");
    server.world.isUp = true;
    const next = open("b");
    await pass(100);
    expect(next.snapshot().shown.q1).toEqual(words("before the reload"));
    expect(next.snapshot().elsewhere.q1).toBeUndefined();
    expect(server.current.get("q1")).toMatchObject({ client: "a", answer: words("before the reload") });
  });

  withTime("a page that is still open sends its own", async () => {
    const { server, open } = setUp();
    server.world.isUp = false;
    const first = open("a");
    first.answer("q1", words("old"), false);
    await pass(10);
    open("b");
    await pass(10);
    first.answer("q1", words("new"), false);
    server.world.isUp = true;
    await pass(31_000);
    expect(server.current.get("q1")?.answer).toEqual(words("new"));
  });

  withTime("signed out, everything is kept and sent after signing in again", async () => {
    const { server, open } = setUp();
    const page = open("a");
    server.world.refusal = "unauthenticated";
    page.answer("q1", words("x"), false);
    await pass(3_000);
    expect(stateOf(page)).toBe("signed_out");
    server.world.refusal = null;
    page.lookAgain();
    await pass(1);
    expect(stateOf(page)).toBe("saved");
  });

  withTime("a device that cannot keep answers still sends them, and that is said", async () => {
    const { server, open } = setUp();
    const broken = async () => Promise.reject(new Error("no storage"));
    const page = open("a", { put: broken, remove: broken, list: broken });
    page.answer("q1", words("x"), false);
    await pass(10);
    expect(page.snapshot().isDurable).toBe(false);
    expect(server.current.get("q1")?.answer).toEqual(words("x"));
  });
});

describe("checking an answer", () => {
  const practise = () => {
    const made = setUp();
    made.server.world.isPractice = true;
    return made;
  };
  const triesOn = (page: ReturnType<typeof createAttemptSession>) => page.snapshot().checks.tries.q1;

  withTime("sends it first, tells what it came to, and tells the other pages", async () => {
    const { server, open } = practise();
    const [page, other] = [open("a"), open("b")];
    await pass(10);
    page.answer("q1", words("wrong"), true);
    const first = page.check("q1");
    expect(page.snapshot().checks.pending).toBe("q1");
    expect(await page.check("q1")).toBe(false);
    await pass(10);
    expect(await first).toBe(true);
    expect(server.current.get("q1")?.answer).toEqual(words("wrong"));
    for (const each of [page, other]) expect(triesOn(each)).toMatchObject({ made: 1, last: { verdict: "incorrect" } });
    page.answer("q1", words("right"), false);
    await pass(10);
    expect(await page.check("q1")).toBe(true);
    expect(triesOn(page)).toMatchObject({ made: 2, isFinished: true, last: { verdict: "correct" } });
    expect(page.snapshot().checks).toMatchObject({ pending: null, faults: {} });
  });

  withTime("without a connection nothing is lost, and that it was not checked is said until it is", async () => {
    const { server, open } = practise();
    const page = open("a");
    await pass(10);
    server.world.isUp = false;
    page.answer("q1", words("right"), false);
    expect(await page.check("q1")).toBe(false);
    expect(page.snapshot().checks.faults.q1).toContain("kept here");
    server.world.isUp = true;
    await pass(5_000);
    server.world.isUp = false;
    expect(await page.check("q1")).toBe(false);
    expect(page.snapshot().checks.faults.q1).toContain("unreachable");
    server.world.isUp = true;
    expect(await page.check("q1")).toBe(true);
    expect(page.snapshot().checks.faults).toEqual({});
  });

  withTime("what is typed after another page has finished the question gives way to what counts", async () => {
    const { server, open } = practise();
    const [page, other] = [open("a"), open("b")];
    await pass(10);
    page.answer("q1", words("right"), false);
    await pass(10);
    await page.check("q1");
    other.answer("q1", words("too late"), false);
    await pass(1_000);
    expect(server.current.get("q1")?.answer).toEqual(words("right"));
    expect(other.snapshot().shown.q1).toEqual(words("right"));
    expect(triesOn(other)).toMatchObject({ isFinished: true });
    expect(stateOf(other)).toBe("saved");
  });

  withTime("an older reply does not take back what another page has brought", () => {
    const tries = (made: number) => ({ made, left: null, isFinished: false, hints: [], last: null });
    const checks = { tries: { q1: tries(2) }, pending: "q1", faults: {} };
    expect(endCheck(checks, "q1", tries(1))).toEqual({ ...checks, pending: null });
    return Promise.resolve();
  });
});

describe("how sure one is", () => {
  withTime("goes with the answer, before or after it, survives a reload and follows another page", async () => {
    const { server, open, close } = setUp();
    const page = open("a");
    await pass(0);
    page.sayHowSure("q1", "mid");
    await pass(0);
    expect(server.current.size).toBe(0);
    page.answer("q1", words("one"), false);
    await pass(0);
    expect(server.current.get("q1")).toMatchObject({ answer: words("one"), certainty: "mid" });
    page.sayHowSure("q1", "high");
    await pass(0);
    expect(server.current.get("q1")).toMatchObject({ answer: words("one"), certainty: "high" });
    const other = open("b");
    await pass(0);
    expect(other.snapshot().sure).toEqual({ q1: "high" });
    other.sayHowSure("q1", "low");
    await pass(0);
    expect(page.snapshot().sure).toEqual({ q1: "low" });
    server.world.isUp = false;
    page.sayHowSure("q1", "mid");
    await pass(0);
    close("a");
    close("b");
    server.world.isUp = true;
    const again = open("c");
    await pass(10_000);
    expect(again.snapshot().sure).toEqual({ q1: "mid" });
    expect(server.current.get("q1")).toMatchObject({ certainty: "mid" });
  });
});

describe("several pages", () => {
  withTime("an answer from elsewhere is shown and announced; different questions merge", async () => {
    const { server, open } = setUp();
    const [one, two] = [open("a"), open("b")];
    await pass(1);
    one.answer("q1", words("from a"), false);
    two.answer("q2", words("from b"), false);
    await pass(50);
    expect(two.snapshot().shown).toEqual({ q1: words("from a"), q2: words("from b") });
    expect(one.snapshot().shown).toEqual(two.snapshot().shown);
    expect(two.snapshot().elsewhere).toEqual({ q1: "newer" });
    expect(two.snapshot().notice.text).toContain("Question 1 was answered in another window");
    expect(server.current.size).toBe(2);
  });

  withTime("of two answers to one question the later to arrive counts, and both pages are told", async () => {
    const { server, open } = setUp();
    const [one, two] = [open("a"), open("b")];
    await pass(1);
    server.world.isUp = false;
    one.answer("q1", words("from a"), false);
    await pass(1);
    server.world.isUp = true;
    two.answer("q1", words("from b"), false);
    await pass(31_000);
    expect(server.current.get("q1")?.answer).toEqual(words("from a"));
    expect(one.snapshot().elsewhere.q1).toBe("replaced");
    expect(two.snapshot().shown.q1).toEqual(words("from a"));
    expect(two.snapshot().elsewhere.q1).toBe("newer");
  });
});

describe("submitting", () => {
  withTime(
    "submitting waits for files on their way, at the end not beyond the grace, and can be called off",
    async () => {
      const { server, browser, open } = setUp();
      browser.filesIdle = () => new Promise<void>(() => {});
      const page = open("a");
      await pass(0);
      void page.submit("asked");
      await pass(60_000);
      expect(server.world.submits).toBe(0);
      page.cancelSubmit();
      await pass(0);
      expect(page.snapshot().submitting).toBe("no");
      void page.submit("asked");
      void page.submit("deadline");
      await pass(39_000);
      expect(server.world.submits).toBe(0);
      await pass(4_000);
      expect(server.world.submits).toBe(1);
    },
  );

  withTime("sends the rest first", async () => {
    const { server, open } = setUp();
    const page = open("a");
    page.answer("q1", words("last word"), true);
    await page.submit("asked");
    expect(server.current.get("q1")?.answer).toEqual(words("last word"));
    expect(page.snapshot().isOpen).toBe(false);
    expect(server.world.submits).toBe(1);
  });

  withTime("without a connection it waits, and can be called off", async () => {
    const { server, open } = setUp();
    const page = open("a");
    await pass(0);
    server.world.isUp = false;
    page.answer("q1", words("x"), false);
    void page.submit("asked");
    await pass(5_000);
    expect(page.snapshot().submitting).toBe("asked");
    page.cancelSubmit();
    server.world.isUp = true;
    await pass(60_000);
    expect(server.world.submits).toBe(0);
    expect(stateOf(page)).toBe("saved");
  });

  withTime("a second page learns of it; late answers are kept and counted", async () => {
    const { server, open } = setUp();
    const [one, two] = [open("a"), open("b")];
    await pass(1);
    await one.submit("asked");
    two.answer("q2", words("too late"), false);
    await pass(50);
    expect(two.snapshot()).toMatchObject({ isOpen: false, late: 1 });
    expect(server.world.submits).toBe(1);
  });

  withTime("at the deadline it submits through a broken connection as soon as that is back", async () => {
    const { server, open } = setUp();
    const page = open("a");
    server.world.isUp = false;
    void page.submit("deadline");
    await pass(20_000);
    server.world.isUp = true;
    await pass(60_000);
    expect(server.world.submits).toBe(1);
  });
});

const command = fc.oneof(
  fc.record({ kind: fc.constant("answer" as const), page: fc.nat(1), question: fc.nat(2), typing: fc.boolean() }),
  fc.record({ kind: fc.constant("reload" as const), page: fc.nat(1) }),
  fc.record({ kind: fc.constant("connection" as const), isUp: fc.boolean() }),
  fc.record({ kind: fc.constant("replies" as const), lost: fc.boolean() }),
  fc.record({ kind: fc.constant("wait" as const), ms: fc.constantFrom(1, 900, 5_000) }),
);

test("whatever happens between, pages and server agree in the end and nothing typed last is missing", async () => {
  vi.useFakeTimers({ now: Date.parse(startedAt) });
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 40 }), async (commands) => {
        const { server, kept, open, close } = setUp();
        let names = ["a0", "b0"];
        let pages = names.map((name) => open(name));
        const typed = new Map<string, Set<string>>();
        for (const [step, next] of commands.entries()) {
          await pass(1);
          if (next.kind === "connection") server.world.isUp = next.isUp;
          if (next.kind === "replies") server.world.losesReplies = next.lost;
          if (next.kind === "wait") await pass(next.ms);
          if (next.kind === "answer") {
            const id = `q${next.question + 1}`;
            pages[next.page]?.answer(id, words(`${id} ${step}`), next.typing);
            typed.set(id, new Set([...(typed.get(id) ?? []), `${id} ${step}`]));
            await pass(0);
          }
          if (next.kind === "reload") {
            close(names[next.page] ?? "");
            names = names.with(next.page, `${"ab"[next.page]}${step + 1}`);
            pages = pages.with(next.page, open(names[next.page] ?? ""));
            await pass(0);
          }
        }
        Object.assign(server.world, { isUp: true, losesReplies: false });
        await pass(120_000);
        for (const page of pages) page.lookAgain();
        await pass(1_000);
        expect(kept.entries.size).toBe(0);
        const truth = Object.fromEntries([...server.current].map(([id, { answer }]) => [id, answer]));
        expect(Object.keys(truth).sort()).toEqual([...typed.keys()].sort());
        for (const page of pages) {
          expect(page.snapshot().shown).toEqual(truth);
          expect(stateOf(page)).toBe("saved");
        }
        for (const name of names) close(name);
      }),
      { numRuns: 300 },
    );
  } finally {
    vi.useRealTimers();
  }
});
