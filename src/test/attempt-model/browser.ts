import { setImmediate } from "node:timers/promises";
import type { Answer } from "#/features/assessments/answer.ts";
import type { Attempt, SaveReceipt } from "#/features/assessments/contract-attempts.ts";
import { type AttemptSession, createAttemptSession } from "#/features/assessments/ui/player/attempt-session.ts";
import type { KeptAnswers } from "#/features/assessments/ui/player/kept-answers.ts";
import { type KeptAnswer, keyOf } from "#/features/assessments/ui/player/outbox.ts";
import { deviceOf, type Slot, slots } from "./commands.ts";
import type { Sent } from "./reference.ts";

/** The server as a browser reaches it. */
export type Server = {
  save: (sent: Sent) => Promise<SaveReceipt>;
  load: () => Promise<Attempt>;
  submit: () => Promise<unknown>;
};

type Device = { isOnline: boolean; isSignedIn: boolean; kept: Map<string, KeptAnswer>; owners: Map<string, string> };
type Page = {
  session: AttemptSession;
  client: string;
  isDead: boolean;
  losesReply: boolean;
  holdsRequest: boolean;
};
type Timer = { due: number; run: () => void; page: Page };

const keptOn = ({ kept }: Device): KeptAnswers => ({
  put: async (entry, replaced) => {
    for (const old of replaced) kept.delete(keyOf(old));
    kept.set(keyOf(entry), entry);
  },
  remove: async (gone) => {
    for (const entry of gone) kept.delete(keyOf(entry));
  },
  list: async () => [...kept.values()],
});

const unreachable = () => new Error("unreachable");
/** To whom nobody listens any more. */
const never = () => new Promise<never>(() => {});

/** Browsers of one learner with the product's own page logic, on a network that fails by command; time stands still. */
export const openBrowsers = (first: Attempt, server: Server) => {
  const devices = [0, 1].map((): Device => ({ isOnline: true, isSignedIn: true, kept: new Map(), owners: new Map() }));
  const pages = new Map<Slot, Page>();
  const timers = new Set<Timer>();
  const held: (() => void)[] = [];
  const running = new Set<Promise<unknown>>();
  /** The newest change that each device made to each question. */
  const lastChange = new Map<string, { client: string; clientSeq: number }>();
  let clock = Date.parse("2026-03-01T10:00:00.000Z");
  let opened = 0;

  const track = <Result>(work: Promise<Result>): Promise<Result> => {
    const settled = work.catch(() => {}).finally(() => running.delete(settled));
    running.add(settled);
    return work;
  };
  const reach = ({ isOnline, isSignedIn }: Device) => {
    if (!isOnline) throw unreachable();
    if (!isSignedIn) throw Object.assign(new Error("signed out"), { code: "unauthenticated" });
  };

  const open = (slot: Slot): void => {
    const device = devices[deviceOf(slot)]!;
    const client = `page-${++opened}`;
    device.owners.set(client, client);
    const faults = { isDead: false, losesReply: false, holdsRequest: false };
    const page: Page = { client, ...faults, session: null as never };
    const save = async (sent: Sent) => {
      reach(device);
      if (page.holdsRequest) {
        page.holdsRequest = false;
        await new Promise<void>((resolve) => held.push(resolve));
      }
      const receipt = await track(server.save(sent));
      if (page.isDead) return never();
      if (!page.losesReply) return receipt;
      page.losesReply = false;
      throw unreachable();
    };
    page.session = createAttemptSession(first, {
      client,
      kept: keptOn(device),
      claim: async (other) => {
        if (!device.owners.has(other)) device.owners.set(other, client);
        return device.owners.get(other) === client;
      },
      save,
      load: async () => {
        reach(device);
        return track(server.load());
      },
      check: async () => {
        throw new Error("A graded attempt has nothing checked.");
      },
      submit: async () => {
        reach(device);
        return track(server.submit());
      },
      filesIdle: async () => {},
      refusalText: (error) => ({
        code: error instanceof Error && "code" in error ? String(error.code) : null,
        message: String(error),
      }),
      tellOthers: () => {
        for (const [other, { session }] of pages)
          if (other !== slot && deviceOf(other) === deviceOf(slot)) session.lookAgain();
      },
      isOnline: () => device.isOnline,
      now: () => ++clock,
      random: () => 0.5,
      later: (run, ms) => {
        const timer = { due: clock + ms, run, page };
        timers.add(timer);
        return () => void timers.delete(timer);
      },
    });
    pages.set(slot, page);
    page.session.start();
  };

  /** Without a goodbye: what was on its way may still arrive. */
  const kill = (slot: Slot): void => {
    const page = pages.get(slot);
    if (!page) return;
    page.isDead = true;
    pages.delete(slot);
    for (const timer of timers) if (timer.page === page) timers.delete(timer);
    const { owners } = devices[deviceOf(slot)]!;
    for (const [client, owner] of owners) if (owner === page.client) owners.delete(client);
  };

  const fireDue = (): boolean => {
    const due = [...timers].filter((timer) => timer.due <= clock);
    for (const timer of due) {
      timers.delete(timer);
      timer.run();
    }
    return due.length > 0;
  };

  /** Until nothing moves any more without the clock or a held request. */
  const settle = async (): Promise<void> => {
    do {
      await setImmediate();
      while (running.size > 0) await Promise.all(running);
      await setImmediate();
    } while (running.size > 0 || fireDue());
  };

  const connect = (device: number, change: Partial<Device>) => {
    Object.assign(devices[device]!, change);
    for (const [slot, { session }] of pages) if (deviceOf(slot) === device) session.connectionChanged();
  };

  return {
    open,
    kill,
    settle,
    connect,
    page: (slot: Slot) => pages.get(slot),
    answer: (slot: Slot, questionId: string, answer: Answer, isTyping: boolean) => {
      const page = pages.get(slot);
      if (!page?.session.snapshot().isOpen) return;
      page.session.answer(questionId, answer, isTyping);
      const entry = [...page.session.snapshot().outbox.entries].at(-1)!;
      lastChange.set(`${deviceOf(slot)} ${questionId}`, { client: entry.client, clientSeq: entry.clientSeq });
    },
    /** The last one held goes first. */
    deliverHeld: () => {
      for (const deliver of held.splice(0).reverse()) deliver();
    },
    pass: (seconds: number) => {
      clock += seconds * 1000;
    },
    /** All is well again: every page open, online and signed in, and the retries have had their time. */
    mend: async () => {
      for (const deliver of held.splice(0).reverse()) deliver();
      for (const page of pages.values()) Object.assign(page, { losesReply: false, holdsRequest: false });
      for (const slot of slots) if (!pages.has(slot)) open(slot);
      for (const device of [0, 1]) connect(device, { isOnline: true, isSignedIn: true });
      for (let round = 0; round < 3; round += 1) {
        clock += 60_000;
        for (const { session } of pages.values()) session.lookAgain();
        await settle();
      }
    },
    sessions: () => [...pages.values()].map(({ session }) => session),
    unsent: () => devices.flatMap(({ kept }) => [...kept.values()]),
    lastChanges: () => [...lastChange.values()],
  };
};

export type Browsers = ReturnType<typeof openBrowsers>;
