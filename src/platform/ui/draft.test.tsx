import { existsSync, readFileSync } from "node:fs";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Form, InLang } from "./index.ts";

const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(path =>
  existsSync(path),
);
const script = readFileSync(new URL("./enhance.js", import.meta.url), "utf8");

/** What is saved, and who looks at it. */
type Saved = { version: number; owner: string; notes: string; person: string; municipality: string };
const begin: Saved = { version: 1, owner: "Anna", notes: "old", person: "anna", municipality: "by" };

const pageOf = ({ version, owner, notes, person, municipality }: Saved): string => {
  const form = renderToStaticMarkup(
    <InLang lang="en">
      <Form draft="contract">
        <input type="hidden" name="version" value={version} readOnly />
        <input name="owner" defaultValue={owner} />
        <input name="notes" defaultValue={notes} />
      </Form>
    </InLang>,
  );
  return `<!doctype html><html data-person="${person}" data-municipality="${municipality}">
    <body>${form}<script>${script}</script></body></html>`;
};

const inBrowser = () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable!, args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());

  /** Types half a word over what is saved and closes the tab; answers the browser it was done in. */
  const leftHalfTyped = async (): Promise<{ context: BrowserContext; saved: Saved }> => {
    const context = await browser.newContext();
    const saved = { ...begin };
    await context.route("http://samsyn.example/**", route =>
      route.fulfill({ contentType: "text/html", body: pageOf(saved) }),
    );
    const page = await opened(context);
    await page.fill("[name=notes]", "half typed");
    await page.close();
    return { context, saved };
  };
  const opened = async (context: BrowserContext) => {
    const page = await context.newPage();
    await page.goto("http://samsyn.example/contracts/1/edit");
    return page;
  };
  const shown = async (context: BrowserContext) => {
    const page = await opened(context);
    const values = await page.evaluate(() => Object.fromEntries(new FormData(document.forms[0]!)));
    const told = await page.locator("[data-draft-told]:visible").allInnerTexts();
    await page.close();
    return { values, told: told.join(" ") };
  };

  test("what was typed and not saved is put back, and it is said", async () => {
    const { context } = await leftHalfTyped();
    const { values, told } = await shown(context);
    expect(values).toMatchObject({ owner: "Anna", notes: "half typed" });
    expect(told).toContain("We put back what you had typed");
    const page = await opened(context);
    await page.click("[data-draft-drop]");
    await page.waitForLoadState();
    await page.close();
    expect(await shown(context)).toEqual({ values: expect.objectContaining({ notes: "old" }), told: "" });
  });

  test("a draft is never laid over what a colleague has saved since, and it is said that it is gone", async () => {
    const { context, saved } = await leftHalfTyped();
    Object.assign(saved, { version: 2, owner: "Bo" });
    const first = await shown(context);
    expect(first.values).toMatchObject({ version: "2", owner: "Bo", notes: "old" });
    expect(first.told).toContain("newer version");
    expect((await shown(context)).told).toBe("");
  });

  test("a draft is not shown in another municipality, nor to the next person at the computer", async () => {
    const { context, saved } = await leftHalfTyped();
    Object.assign(saved, { municipality: "land" });
    expect((await shown(context)).values).toMatchObject({ notes: "old" });
    Object.assign(saved, { municipality: "by" });
    expect((await shown(context)).values).toMatchObject({ notes: "half typed" });
    Object.assign(saved, { person: "bo" });
    expect((await shown(context)).values).toMatchObject({ notes: "old" });
    const page = await opened(context);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain("half typed");
  });
};

if (executable) describe("a form left half typed", inBrowser);
else
  test("without a browser drafts are not looked at, which the build machine does not accept", () => {
    expect(process.env.CI).toBeUndefined();
  });
