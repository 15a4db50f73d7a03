import { existsSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import type { Visitor } from "./visitor.ts";

/** Where a browser is, if there is one. */
export const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  path => existsSync(path),
);

/** What a person does in a browser. */
export const browsed = async (
  url: string,
  who: Visitor,
  work: (page: Page) => Promise<void>,
): Promise<void> => {
  const browser = await chromium.launch({ executablePath: executable!, args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext();
    // Only to end what hangs is time looked at, and the test itself does that.
    context.setDefaultTimeout(0);
    const cookies = who
      .cookies()
      .split("; ")
      .map(pair => ({ pair, at: pair.indexOf("=") }));
    await context.addCookies(
      cookies.map(({ pair, at }) => ({ name: pair.slice(0, at), value: pair.slice(at + 1), url })),
    );
    await work(await context.newPage());
  } finally {
    await browser.close();
  }
};

/** How many pages a browser prints. */
export const pagesPrinted = async (page: Page): Promise<number | undefined> =>
  (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length;
