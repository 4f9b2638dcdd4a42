import { eq } from "drizzle-orm";
import { type BrowserContext, type CDPSession, chromium, type Page } from "playwright";
import { newId } from "#/core/ids.ts";
import { demoAccounts, demoPassword } from "#/features/users/demo-accounts.ts";
import { users } from "#/features/users/tables.ts";
import { buildIfNeeded } from "#/host/build.ts";
import { createAi } from "#/server/ai/ai.ts";
import { parseEnv } from "#/server/env.ts";
import { createFiles } from "#/server/files.ts";
import { createLog } from "#/server/log.ts";
import { createVault } from "#/server/vault.ts";
import { browserArguments, findBrowser } from "#/test/browser.ts";
import type { Bench, Options, Outcome } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { onDatabaseOf } from "./lib/database.ts";
import { type GradebookSize, makeGradebook } from "./lib/gradebook-world.ts";
import { signIn } from "./lib/sign-in.ts";
import { type Site, withSite } from "./lib/site.ts";
import { median } from "./lib/stats.ts";

const whole: GradebookSize = { learners: 500, quizzes: 30, columns: 10 };
const small: GradebookSize = { learners: 30, quizzes: 3, columns: 1 };
const [, instructor] = demoAccounts;

const makeWorld = (site: Site, size: GradebookSize): Promise<string> =>
  onDatabaseOf(site, async (db) => {
    const [teacher] = await db.select({ id: users.id }).from(users).where(eq(users.email, instructor.email));
    if (!teacher) throw new Error("The demo has no instructor.");
    return makeGradebook(
      {
        db,
        now: () => new Date(),
        log: createLog("silent"),
        ai: createAi(parseEnv({})),
        files: createFiles(`/nowhere/${newId()}`),
        vault: createVault(newId()),
        actor: { kind: "user", userId: teacher.id, role: "instructor", sessionId: newId() },
      },
      size,
    );
  });

const grid = 'section[aria-label="All marks"]';

/** Scrolls from end to end, a step in each frame; milliseconds of each frame. */
const scroll = (page: Page, axis: "down" | "across", step: number): Promise<number[]> =>
  page.evaluate(
    async ([selector, axis, step]) => {
      const box = document.querySelector(selector)!;
      const frame = () => new Promise<number>(requestAnimationFrame);
      const frames: number[] = [];
      const size = axis === "down" ? box.scrollHeight - box.clientHeight : box.scrollWidth - box.clientWidth;
      let before = await frame();
      for (let at = 0; at <= size + step; at += step) {
        box.scrollTo(axis === "down" ? { top: at } : { left: at });
        const now = await frame();
        frames.push(now - before);
        before = now;
      }
      return frames;
    },
    [grid, axis, step] as const,
  );

type Seen = {
  nodes: number;
  opening: number;
  down: number[];
  across: number[];
  perDown: number;
  perAcross: number;
  key: number;
  search: number;
};

/** Processor time of the page's main thread while it does this: what else runs on the machine changes it little. */
const workOf = async (session: CDPSession, work: () => Promise<unknown>): Promise<number> => {
  const read = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const before = await read();
  await work();
  return (await read()) - before;
};

const nextFrame = (page: Page) => page.evaluate(() => new Promise(requestAnimationFrame));

const look = async (context: BrowserContext, url: string, learners: number): Promise<Seen> => {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const opening = await workOf(session, async () => {
    await page.goto(url);
    await page.getByText(new RegExp(`^${learners} learners(?!, more)`)).waitFor({ timeout: 60_000 });
    await page.waitForLoadState("networkidle");
  });
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  const frames: { down: number[]; across: number[] } = { down: [], across: [] };
  const scrollingDown = await workOf(session, async () => {
    frames.down = await scroll(page, "down", 120);
  });
  const scrollingAcross = await workOf(session, async () => {
    frames.across = await scroll(page, "across", 60);
  });
  await page.evaluate((selector) => document.querySelector(selector)!.scrollTo({ top: 0, left: 0 }), grid);
  await page.getByRole("columnheader", { name: "Learner" }).focus();
  const keys = 60;
  const pressing = await workOf(session, async () => {
    for (let n = 0; n < keys; n += 1) {
      await page.keyboard.press(n % 3 === 0 ? "ArrowRight" : "ArrowDown");
      await nextFrame(page);
    }
  });
  const search = await workOf(session, async () => {
    await page.getByRole("searchbox", { name: "Find a learner" }).fill("Learner 7");
    await nextFrame(page);
  });
  await page.close();
  return {
    ...{ nodes, opening, search, key: pressing / keys, ...frames },
    ...{ perDown: scrollingDown / frames.down.length, perAcross: scrollingAcross / frames.across.length },
  };
};

const long = (frames: readonly number[]): number => frames.filter((frame) => frame > 50).length;

const measure = async (site: Site, size: GradebookSize, executablePath: string, rounds: number): Promise<Outcome> => {
  const courseId = await makeWorld(site, size);
  const [name = "", value = ""] = (await signIn(site.url, instructor.email, demoPassword)).split(/=(.*)/s);
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.addCookies([{ name, value, url: site.url }]);
    const url = `${site.url}/teach/courses/${courseId}/gradebook`;
    const rows: Seen[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const seen = await look(context, url, size.learners);
      if (round >= 0) rows.push(seen);
    }
    const of = (read: (seen: Seen) => number) => median(rows.map(read));
    return {
      kind: "measured",
      figures: [
        { name: "elements in the page", value: of(({ nodes }) => nodes), unit: "elements", limit: 3000 },
        { name: "work until all learners are there", value: of(({ opening }) => opening), unit: "ms" },
        { name: "work per frame, scrolling down", value: of(({ perDown }) => perDown), unit: "ms", limit: 16 },
        { name: "work per frame, across", value: of(({ perAcross }) => perAcross), unit: "ms", limit: 16 },
        { name: "work per arrow key", value: of(({ key }) => key), unit: "ms", limit: 16 },
        { name: "work of a search for a name", value: of(({ search }) => search), unit: "ms", limit: 100 },
        { name: "frames over 50 ms, down", value: of(({ down }) => long(down)), unit: "frames", limit: 0 },
        { name: "frames over 50 ms, across", value: of(({ across }) => long(across)), unit: "frames", limit: 0 },
      ],
      tables: [],
      notes: [
        `${size.learners} learners × ${size.quizzes + size.columns} columns in Chromium without a GPU, 1280 × 800; median of ${rounds} visits after one to warm up.`,
        "The whole is scrolled from end to end, 120 px down and 60 px across in each frame. Work is the processor time of the page's main thread; frames are by the clock, so whatever else the machine does lengthens them.",
      ],
      versions: { Chromium: browser.version() },
    };
  } finally {
    await browser.close();
  }
};

const run = async ({ quick }: Options): Promise<Outcome> => {
  const executablePath = findBrowser();
  if (!executablePath) return { kind: "skipped", reason: "no browser was found." };
  await buildIfNeeded();
  return withSite({}, (site) => measure(site, quick ? small : whole, executablePath, quick ? 1 : 5));
};

export const bench: Bench = { name: "gradebook-scroll", title: "The gradebook in a browser", run };

if (import.meta.main) await runBenches([bench]);
