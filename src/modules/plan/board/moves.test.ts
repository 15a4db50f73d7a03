import { existsSync, readFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(path =>
  existsSync(path),
);
const script = readFileSync(new URL("./moves.js", import.meta.url), "utf8");

/** One bar that may be moved one period on, and what tells of it. */
const plan = `<!doctype html>
  <table data-moves="/plan" data-periods="4" data-no-earlier="no earlier" data-no-later="no later"><tr>
    <th><a href="#">School</a></th>
    <td><svg><a href="#" data-bar="s" data-start="0" data-earliest="0" data-latest="1"><rect class="bar" width="9" height="9" /></a></svg></td>
  </tr></table>
  <form data-moved hidden><div data-moved-told></div><input name="initiative"><input name="will">
    <button data-moved-if="holds">Take</button><button data-moved-if="breaks">Search</button><button type="button" data-moved-drop>Drop</button>
  </form><script>${script}</script>`;

const inBrowser = () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable!, args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());

  test("that it cannot start later is told with the answer that was still to come", async () => {
    const page = await browser.newPage();
    let answer = () => {};
    const pressed = new Promise<void>(resolve => {
      answer = resolve;
    });
    await page.route("http://samsyn.example/", route =>
      route.fulfill({ contentType: "text/html", body: plan }),
    );
    await page.route("**/plan/initiatives/**", async route => {
      await pressed;
      await route.fulfill({ json: { holds: true, told: ["Nothing breaks."] } });
    });
    await page.goto("http://samsyn.example/");
    await page.locator("[data-bar]").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    answer();
    await page.locator("[data-moved]").waitFor({ state: "visible" });
    expect(await page.locator("[data-moved-told] p").allInnerTexts()).toEqual([
      "Nothing breaks.",
      "no later",
    ]);
    await page.close();
  });
};

if (executable) describe("a bar moved by hand", inBrowser);
else
  test("without a browser moves are not looked at, which the build machine does not accept", () => {
    expect(process.env.CI).toBeUndefined();
  });
