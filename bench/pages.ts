import { demoAccounts, demoPassword } from "#/features/users/demo-accounts.ts";
import { buildIfNeeded } from "#/host/build.ts";
import type { Bench, Figure, Options, Outcome, Table } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { firstPages } from "./lib/demo.ts";
import { shown } from "./lib/report.ts";
import { kilobytes, type Script, weighInBrowser, weighTags } from "./lib/script-weight.ts";
import { signIn } from "./lib/sign-in.ts";
import { type Site, withSite } from "./lib/site.ts";
import { percentile } from "./lib/stats.ts";
import { openConnection, timedGet } from "./lib/timed-get.ts";

const timeLimit = 60;
const weightLimit = 150;

type Visitor = { name: string; cookie?: string };
type Timed = { page: string; visitor: string; milliseconds: number[]; bytes: number };

const headersOf = ({ cookie }: Visitor): Record<string, string> => ({ accept: "text/html", ...(cookie && { cookie }) });

/** One visitor who asks `count` times in a row, after as many as it takes for the code to be compiled. */
const timePage = async (url: string, visitor: Visitor, count: number): Promise<Omit<Timed, "page">> => {
  const connection = openConnection();
  const milliseconds: number[] = [];
  let bytes = 0;
  try {
    for (let turn = -Math.ceil(count / 2); turn < count; turn += 1) {
      const answer = await timedGet(connection, url, headersOf(visitor));
      if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`);
      if (turn >= 0) milliseconds.push(answer.milliseconds);
      bytes = answer.body.byteLength;
    }
  } finally {
    connection.destroy();
  }
  return { visitor: visitor.name, milliseconds, bytes };
};

const timesTable = (timed: readonly Timed[]): Table => ({
  title: "Server time, milliseconds until the last byte",
  head: ["page", "visitor", "p50", "p95", "longest", "HTML in kB"],
  rows: timed.map(({ page, visitor, milliseconds, bytes }) => [
    page,
    visitor,
    ...[0.5, 0.95, 1].map((share) => shown(percentile(milliseconds, share))),
    shown(bytes / 1000),
  ]),
});

type Weighed = { visitor: string; tags: Script[]; browser: Script[] | null };

const weigh = async (url: string, visitor: Visitor): Promise<Weighed> => {
  const html = await (await fetch(url, { headers: headersOf(visitor) })).text();
  return {
    visitor: visitor.name,
    tags: await weighTags(url, html),
    browser: await weighInBrowser(url, visitor.cookie),
  };
};

const weightFigures = ({ visitor, tags, browser }: Weighed): Figure[] => [
  { name: `lesson reader's script tags, ${visitor}`, value: kilobytes(tags), unit: "kB gzip", limit: weightLimit },
  ...(browser
    ? [
        {
          name: `the same as Chromium fetches, ${visitor}`,
          value: kilobytes(browser),
          unit: "kB gzip",
          limit: weightLimit,
        },
      ]
    : []),
];

const weightTable = (weighed: readonly Weighed[]): Table => ({
  title: "Scripts of the lesson reader",
  head: ["file", "visitor", "in the page's tags", "kB gzip", "kB"],
  rows: weighed.flatMap(({ visitor, tags, browser }) => {
    const named = new Set(tags.map(({ path }) => path));
    return (browser ?? tags)
      .toSorted((a, b) => b.gzipped - a.gzipped)
      .map(({ path, gzipped, bytes }) => [
        path.slice(path.lastIndexOf("/") + 1),
        visitor,
        named.has(path) ? "yes" : "fetched later",
        shown(gzipped / 1000),
        shown(bytes / 1000),
      ]);
  }),
});

const measure = async (site: Site, count: number): Promise<Outcome> => {
  const pages = await firstPages(site.url);
  const learner: Visitor = { name: "signed in", cookie: await signIn(site.url, demoAccounts[0].email, demoPassword) };
  const visitors: Visitor[] = [{ name: "signed out" }, learner];
  const timed: Timed[] = [];
  const weighed: Weighed[] = [];
  for (const visitor of visitors) {
    for (const [page, path] of Object.entries(pages)) {
      timed.push({ page, ...(await timePage(site.url + path, visitor, count)) });
    }
    weighed.push(await weigh(site.url + pages.lesson, visitor));
  }
  const times = timed.map(({ page, visitor, milliseconds }) => ({
    name: `${page} page, ${visitor}, p95`,
    value: percentile(milliseconds, 0.95),
    unit: "ms",
    limit: timeLimit,
  }));
  return {
    kind: "measured",
    figures: [...times, ...weighed.flatMap(weightFigures)],
    tables: [timesTable(timed), weightTable(weighed)],
    notes: [
      `One user: ${count} requests one after the other over one connection of loopback, after half as many to warm up; the demo course on the embedded engine, started as \`npm start\` does.`,
      "The time runs from sending the request until the last byte of the HTML, so it holds the asking process's own share too. Asking, serving and the database share the machine's cores.",
      "Signed in: the demo learner, with progress in the course. Script tags: the files that the served HTML names, each gzipped by itself, without those for browsers that know no modules.",
      weighed[0]?.browser
        ? "Chromium starts with an empty cache and stays until the network is idle, so it also counts what the page fetches after it is shown."
        : "No browser was found, so what one fetches was not measured.",
    ],
  };
};

const run = async ({ quick }: Options): Promise<Outcome> => {
  await buildIfNeeded();
  return withSite({}, (site) => measure(site, quick ? 5 : 200));
};

export const bench: Bench = { name: "pages", title: "Pages of the demo", run };

if (import.meta.main) await runBenches([bench]);
