import { gzipSync } from "node:zlib";
import { chromium } from "playwright";
import { browserArguments, findBrowser } from "#/test/browser.ts";

export type Script = { path: string; bytes: number; gzipped: number };

const scriptOf = (path: string, body: Buffer): Script => ({
  path,
  bytes: body.byteLength,
  gzipped: gzipSync(body).byteLength,
});

/** Addresses of the script tags that a modern browser loads; `nomodule` ones it leaves out. */
export const scriptSources = (html: string): string[] => {
  const tags = [...html.matchAll(/<script\b([^>]*)>/gi)].map(([, attributes = ""]) => attributes);
  const sources = tags
    .filter((attributes) => !/\bnomodule\b/i.test(attributes))
    .flatMap((attributes) => /\bsrc="([^"]+)"/i.exec(attributes)?.[1] ?? []);
  return [...new Set(sources)];
};

/** What the served page's own script tags weigh. */
export const weighTags = async (url: string, html: string): Promise<Script[]> =>
  Promise.all(
    scriptSources(html).map(async (source) => {
      const response = await fetch(new URL(source, url));
      if (!response.ok) throw new Error(`${source} answered ${response.status}.`);
      return scriptOf(source, Buffer.from(await response.arrayBuffer()));
    }),
  );

const domain = (url: string) => new URL(url).hostname;

/** What a real Chromium fetches until the network is idle, with an empty cache; null when there is no browser. */
export const weighInBrowser = async (url: string, cookie?: string): Promise<Script[] | null> => {
  const executablePath = findBrowser();
  if (!executablePath) return null;
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const context = await browser.newContext();
    const [name, value] = cookie?.split(/=(.*)/s) ?? [];
    if (name && value) await context.addCookies([{ name, value, domain: domain(url), path: "/" }]);
    const page = await context.newPage();
    const bodies: Promise<Script>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() !== "script") return;
      bodies.push(response.body().then((body) => scriptOf(new URL(response.url()).pathname, body)));
    });
    await page.goto(url, { waitUntil: "networkidle", timeout: 60_000 });
    return await Promise.all(bodies);
  } finally {
    await browser.close();
  }
};

/** In kB of 1,000 bytes. */
export const kilobytes = (scripts: readonly Script[]): number =>
  scripts.reduce((sum, script) => sum + script.gzipped, 0) / 1000;
