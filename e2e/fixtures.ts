import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

export { expect };

/** Refusals that a journey causes on purpose show in the console as failed requests. */
const isExpected = (text: string, expected: readonly RegExp[]) => expected.some((pattern) => pattern.test(text));

type Fixtures = { expectedErrors: RegExp[] };

/** A console error or an uncaught one in any page fails the journey; React reports what it cannot hydrate as uncaught. */
export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],
  context: async ({ context, expectedErrors }, use) => {
    const found: string[] = [];
    const note = (text: string) => {
      if (!isExpected(text, expectedErrors)) found.push(text);
    };
    context.on("console", (message) => {
      if (message.type() === "error") note(`${message.text()} at ${message.location().url}`);
    });
    context.on("weberror", (error) => note(String(error.error())));
    await use(context);
    expect(found).toEqual([]);
  },
});

/** Pictures for the README are renewed only when asked (`UPDATE_PICTURES=1`), so that a run leaves the tree clean. */
export const pictureFile = (name: string): string =>
  join(import.meta.dirname, "..", process.env.UPDATE_PICTURES ? "docs/images" : "test-results", `${name}.png`);

export const demoPassword = "learn-with-stoa";

export const signIn = async (page: Page, email: string, password = demoPassword): Promise<void> => {
  await page.goto("/signin");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/signin");
};

export const signUp = async (page: Page, name: string): Promise<string> => {
  const email = `${name.toLowerCase().replace(/\W+/g, ".")}.${Date.now()}@journey.example`;
  await page.goto("/signup");
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("seven quiet herons");
  await page.getByRole("button", { name: "Create account" }).click();
  await page.waitForURL((url) => url.pathname !== "/signup");
  return email;
};

const axeFindings = async (page: Page): Promise<string[]> => {
  // "Legacy" is for pages without foreign frames, as ours are, and takes about half the time: no second page is opened.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
};

/** Nothing that axe finds, by the rules of WCAG 2.2 AA and best practice. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const found = await axeFindings(page);
  // While a page is refreshed it may have no title for a moment; what is wrong is wrong at a second look too.
  expect(found.length === 0 ? found : await axeFindings(page)).toEqual([]);
};
