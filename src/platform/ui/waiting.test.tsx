import { existsSync, readFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Form, InLang } from "./index.ts";

const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(path =>
  existsSync(path),
);
const script = readFileSync(new URL("./enhance.js", import.meta.url), "utf8");
const address = "http://samsyn.example/file";
const pageOf = (title: string, body: string) =>
  `<!doctype html><html><title>${title}</title><body>${body}<script>${script}</script></body></html>`;

const inBrowser = () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable!, args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());

  test("the tab says what the page says while a file is read, and when it is", async () => {
    const busy = (share: number) => `<div id="underway" data-poll="${address}">${share}</div>`;
    const pages = [
      pageOf("Reading", busy(1)),
      pageOf("Writing", busy(2)),
      pageOf("Mistakes", "<p>Mistakes</p>"),
    ];
    const page = await browser.newPage();
    await page.route(address, route =>
      route.fulfill({ contentType: "text/html", body: pages.length > 1 ? pages.shift()! : pages[0]! }),
    );
    await page.goto(address);
    expect(await page.title()).toBe("Reading");
    await page.waitForFunction(() => document.querySelector("#underway")?.textContent === "2");
    expect(await page.title()).toBe("Writing");
    await page.waitForSelector("p");
    expect(await page.title()).toBe("Mistakes");
  });

  test("a form that sends a file says so while the answer is on its way", async () => {
    const form = renderToStaticMarkup(
      <InLang lang="en">
        <Form upload>
          <button type="submit">Send</button>
        </Form>
      </InLang>,
    );
    const page = await browser.newPage();
    await page.route(address, route =>
      route.fulfill({ contentType: "text/html", body: pageOf("Form", form) }),
    );
    await page.goto(address);
    expect(await page.isVisible("progress")).toBe(false);
    // An answer that never comes.
    await page.evaluate(() => document.forms[0]!.addEventListener("submit", event => event.preventDefault()));
    await page.click("button");
    await page.waitForSelector("progress", { state: "visible" });
    // Who comes back to the page is not told that it is still being sent.
    await page.evaluate(() => dispatchEvent(new Event("pageshow")));
    expect(await page.isVisible("progress")).toBe(false);
  });

  test("what a form would give is drawn while it is typed, and stands where it cannot be", async () => {
    const form = renderToStaticMarkup(
      <InLang lang="en">
        <Form preview="drawn">
          <input name="word" defaultValue="" />
          <button type="submit" name="do" value="preview">
            Show
          </button>
        </Form>
      </InLang>,
    );
    const asked: string[] = [];
    const page = await browser.newPage();
    await page.route(address, async route => {
      const sent = new URLSearchParams(route.request().postData() ?? "");
      if (sent.size > 0) asked.push(`${sent.get("do")} ${sent.get("word")}`);
      const word = sent.get("word") ?? "";
      const refused = word === "" && sent.size > 0 ? "<div data-errors></div>" : "";
      await route.fulfill({
        contentType: "text/html",
        body: pageOf("Form", `${form}${refused}<div id="drawn"><b>${word}</b></div>`),
      });
    });
    await page.goto(address);
    expect(await page.isVisible("button")).toBe(false);
    await page.locator("input").pressSequentially("vej");
    await page.waitForFunction(() => document.querySelector("#drawn b")?.textContent === "vej");
    await page.fill("input", "");
    await expect.poll(() => asked.at(-1)).toBe("preview ");
    await page.fill("input", "vejen");
    await page.waitForFunction(() => document.querySelector("#drawn b")?.textContent === "vejen");
    expect(await page.inputValue("input")).toBe("vejen");
    expect(asked.every(one => one.startsWith("preview "))).toBe(true);
  });
};

if (executable) describe("while one waits", inBrowser);
else
  test("without a browser waiting is not looked at, which the build machine does not accept", () => {
    expect(process.env.CI).toBeUndefined();
  });
