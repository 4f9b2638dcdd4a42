import { chromium } from "playwright";
import { browserArguments, findBrowser } from "./src/test/browser.ts";

const base = "http://localhost:4103";
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: [...browserArguments] });
const out = (n: string) => `/tmp/idx/${n}.png`;
const errors: string[] = [];
for (const [w, h] of [
  [1280, 800],
  [390, 844],
] as const)
  for (const scheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ viewport: { width: w, height: h }, colorScheme: scheme });
    const page = await context.newPage();
    page.on("console", (m) => m.type() === "error" && errors.push(`${w} ${scheme} ${m.text()}`));
    page.setDefaultTimeout(60_000);
    await page.goto(`${base}/search?q=${encodeURIComponent("why does forgeting help")}`);
    await page.screenshot({ path: out(`search-${w}-${scheme}`) });
    await page.goto(`${base}/courses/how-learning-works`);
    await page.waitForLoadState("networkidle").catch(() => {});
    await page.keyboard.press("/");
    const input = page.getByRole("combobox", { name: /Search lessons/ });
    await input.waitFor();
    await input.fill("interleaving stlyes");
    await page.getByRole("option").nth(2).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(400);
    await page.screenshot({ path: out(`dialog-${w}-${scheme}`) });
    await page.keyboard.press("Enter");
    await page.waitForURL(/lessons|glossary|courses\//);
    await page.waitForTimeout(2500);
    console.log(page.url());
    await page.screenshot({ path: out(`jump-${w}-${scheme}`) });
    await context.close();
  }
console.log(errors);
await browser.close();
