import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Founder, type Served, served } from "./server.ts";

const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(path =>
  existsSync(path),
);

const inBrowser = () => {
  let server: Served;
  let founder: Founder;
  let browser: Browser;
  beforeAll(async () => {
    server = await served();
    founder = await server.founder("Kladdeby");
    browser = await chromium.launch({ executablePath: executable!, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    await server.stop();
  });

  const cookies = () =>
    founder
      .cookies()
      .split("; ")
      .map(pair => {
        const [name, ...value] = pair.split("=");
        return { name: name!, value: value.join("="), url: server.url };
      });

  const opened = async (): Promise<Page> => {
    const context = await browser.newContext({ locale: "en" });
    await context.addCookies(cookies());
    const page = await context.newPage();
    await page.goto(`${server.url}/landscape/suppliers/new`);
    return page;
  };
  const name = (page: Page) => page.locator("[name=name]");
  const save = (page: Page) =>
    page.locator("form[data-draft] button[type=submit], form[data-draft] button:not([type])").last();
  const kept = (page: Page) =>
    page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith("samsyn-draft:")).length);

  test("what was sent after the sign-in had ended is told as not saved, and stands in the form again", async () => {
    const page = await opened();
    await name(page).fill("Opdigtet Leverandør");
    await page.context().clearCookies();
    await save(page).click();
    await page.waitForURL(/\/sign-in\?/);
    expect(await page.textContent("main")).toContain("nothing was saved");
    expect(await kept(page)).toBe(1);
    await page.context().addCookies(cookies());
    await page.goto(`${server.url}${new URL(page.url()).searchParams.get("to")}`);
    expect(await name(page).inputValue()).toBe("Opdigtet Leverandør");
    await save(page).click();
    await page.waitForURL(/\/landscape\/suppliers\/[0-9a-f]/);
    expect(await page.textContent("h1")).toContain("Opdigtet Leverandør");
    expect(await kept(page)).toBe(0);
  });

  test("a form sent after somebody signed out in another tab is kept too", async () => {
    const page = await opened();
    await name(page).fill("Opdigtet To");
    const other = await page.context().newPage();
    await other.goto(`${server.url}/sign-in?left=1`);
    expect(await kept(other)).toBe(0);
    await page.context().clearCookies();
    await save(page).click();
    await page.waitForURL(/\/sign-in\?/);
    expect(await kept(page)).toBe(1);
  });
};

const withoutBrowser = () =>
  test("without a browser drafts are not tried, which the build machine does not accept", () => {
    expect(process.env.CI).toBeUndefined();
  });

describe("what is typed into a form", executable ? inBrowser : withoutBrowser);
