import { spawn } from "node:child_process";
import { globSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startSession } from "#/features/users/actions/start-session.ts";
import { buildIfNeeded } from "#/host/build.ts";
import { createAi } from "#/server/ai/ai.ts";
import type { Services } from "#/server/context.ts";
import { connect } from "#/server/db.ts";
import { parseEnv } from "#/server/env.ts";
import { createFiles } from "#/server/files.ts";
import { readHolder } from "#/server/holder.ts";
import { createLog } from "#/server/log.ts";
import { createVault } from "#/server/vault.ts";
import type { Person } from "../factories.ts";
import { openAviary } from "./canaries.ts";
import { type Sown, sow, stages } from "./sow.ts";

const root = new URL("../../..", import.meta.url).pathname;
const secret = "a secret of the tests, long enough to seal cookies";

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** A site as `npm start` runs it, its log at its most talkative. */
const startSite = async (dataDir: string) => {
  await buildIfNeeded();
  const port = await freePort();
  const child = spawn(process.execPath, ["src/host/start.ts"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...{ PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "production", STOA_DEMO: "0" },
      ...{ PORT: String(port), HOST: "127.0.0.1", DATA_DIR: dataDir, AUTH_SECRET: secret, LOG_LEVEL: "debug" },
      ...(process.env.NEXT_DIST_DIR ? { NEXT_DIST_DIR: process.env.NEXT_DIST_DIR } : {}),
    },
  });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => log.push(String(chunk)));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const url = `http://127.0.0.1:${port}`;
  const isUp = () =>
    fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error(`The site ended at its start:\n${log.join("")}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { url, log, stop };
};

type Site = Awaited<ReturnType<typeof startSite>>;

const servicesOf = (dataDir: string): Services & { close(): Promise<void> } => {
  const holder = readHolder(dataDir);
  if (!holder?.socketDir) throw new Error("The site's database is not open.");
  const { db, close } = connect({ kind: "embedded", socketDir: holder.socketDir, port: holder.port });
  const rest = {
    now: () => new Date(),
    log: createLog("silent"),
    ai: createAi(parseEnv({})),
    files: createFiles(dataDir),
    vault: createVault("unused"),
  };
  return { db, close, ...rest };
};

const aviary = openAviary();
const dataDir = mkdtempSync(join(tmpdir(), "stoa-canaries-"));
let site: Site;
let services: ReturnType<typeof servicesOf>;
let sown: Sown;
beforeAll(async () => {
  site = await startSite(dataDir);
  services = servicesOf(dataDir);
  sown = await sow(services, aviary);
}, 600_000);
afterAll(async () => {
  await services?.close();
  await site?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const cookieOf = async (person: Person | null): Promise<string> => {
  if (person === null) return "";
  const ctx = { ...services, actor: { kind: "anonymous" as const } };
  const how = { userAgent: "Test", method: "credentials" };
  const token = await startSession(ctx, { userId: person.id, version: 1 }, how);
  return `stoa-session=${await encode({ token: { ...token }, secret })}`;
};

/** What each place in the address of a page may name; a page with a place of a new name has to be declared here. */
const places = (): Record<string, readonly string[]> => ({
  course: [sown.world.slug],
  courseId: [sown.world.courseId],
  lesson: [`lesson-${sown.world.lessonId.slice(-8)}`],
  lessonId: [sown.world.lessonId],
  quizId: sown.quizIds,
  questionId: sown.questionIds,
  attemptId: sown.attemptIds,
  tag: ["attempts"],
  assignmentId: [sown.world.assignmentId, sown.world.heldAssignmentId, sown.world.reviewedId],
  submissionId: [sown.world.submissionId],
  reviewId: [sown.world.reviewId],
  conversationId: [sown.world.sharedThreadId],
  noteId: [sown.world.lessonNoteId],
});

/** Every page of the product at every address that the sown site has. */
const addresses = (): string[] => {
  const known = places();
  const pages = globSync("**/page.tsx", { cwd: join(root, "src/app") }).map((path) =>
    path
      .replace(/page\.tsx$/, "")
      .replace(/\([\w-]+\)\//g, "")
      .replace(/\/$/, ""),
  );
  const fill = (path: string): string[] => {
    const [place = "", name = ""] = /\[(\w+)\]/.exec(path) ?? [];
    if (place === "") return [`/${path}`];
    if (!known[name]) throw new Error(`No test knows what ${place} of ${path} may be.`);
    // Questions of a quiz: those of one quiz are enough.
    const values = name === "quizId" && path.includes("[questionId]") ? known[name].slice(0, 1) : known[name];
    return values.flatMap((value) => fill(path.replace(place, value)));
  };
  return pages.flatMap(fill);
};

type Read = { address: string; status: number; text: string };

/** As a browser fetches it first, and as the router of a page that is open fetches it. */
const read = async (person: Person | null): Promise<Read[]> => {
  const cookie = await cookieOf(person);
  const reads: Read[] = [];
  for (const address of addresses())
    for (const asks of [[], [["RSC", "1"]]]) {
      const headers = new Headers([["cookie", cookie], ...(asks as [string, string][])]);
      const answer = await fetch(site.url + address, { headers, redirect: "manual" });
      reads.push({ address, status: answer.status, text: await answer.text() });
    }
  return reads;
};

const told = (reads: readonly Read[], mayKnow: RegExp): string[] => [
  ...new Set(
    reads.flatMap(({ address, text }) =>
      aviary
        .foundIn(text)
        .filter((name) => !mayKnow.test(name))
        .map((name) => `${name}: ${address}`),
    ),
  ),
];
const failed = (reads: readonly Read[]) => reads.filter(({ status }) => status >= 500).map(({ address }) => address);

describe("pages", () => {
  test("the owner's pages show the keys, so that their absence elsewhere says something", async () => {
    const reads = await read(sown.world.people.teacher);
    expect(failed(reads)).toEqual([]);
    const found = new Set(reads.flatMap(({ text }) => aviary.foundIn(text)));
    const missed = aviary.canaries().filter(({ name }) => !found.has(name) && !sown.untold.includes(name));
    expect(missed).toEqual([]);
  }, 180_000);

  test.each(["nobody", "outsider", "classmate", "otherTeacher"] as const)(
    "no page tells one to: %s",
    async (name) => {
      const reads = await read(name === "nobody" ? null : sown.world.people[name]);
      expect(failed(reads)).toEqual([]);
      expect(told(reads, /^$/)).toEqual([]);
    },
    180_000,
  );

  test.each(stages)(
    "no page tells one to a learner %s",
    async (stage) => {
      const reads = await read(sown.learners[stage].person);
      expect(failed(reads)).toEqual([]);
      const asked = reads.filter(({ address, text }) => address.startsWith("/attempts/") && text.includes("A stem"));
      expect(asked.length > 0).toBe(stage !== "before");
      expect(told(reads, stage === "during" ? /^undrawn stem/ : /^$/)).toEqual([]);
    },
    180_000,
  );

  test("the log of all this tells none", () => {
    expect(site.log.join("").length).toBeGreaterThan(0);
    expect(aviary.foundIn(site.log.join(""))).toEqual([]);
  });
});
