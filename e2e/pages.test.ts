import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { RunOptions } from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { langs } from "../src/kernel/lang.ts";
import { crawl, pagesIn } from "./crawl.ts";
import { inAYear, openData, plant } from "./plant.ts";
import { plantFiles } from "./plant-files.ts";
import { plantReleases } from "./plant-release.ts";
import { type Founder, type Served, served } from "./server.ts";
import { plain, type Visitor } from "./visitor.ts";

const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(path =>
  existsSync(path),
);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const desk = { width: 1280, height: 720 };
const phone = { width: 320, height: 640 };

const withoutBrowser = () =>
  test("without a browser the pages are not looked at, which the build machine does not accept", () => {
    console.log("No Chromium here: pages are not checked for accessibility and narrow screens.");
    expect(process.env.CI).toBeUndefined();
  });

const inBrowser = () => {
  let server: Served;
  let founder: Founder;
  let browser: Browser;
  let places: Place[];
  /** An address, and whether somebody who has not signed in looks at it. */
  type Place = { address: string; stranger: boolean };
  /** Told by the browser itself: what the policy blocked, what broke, what came from elsewhere. */
  const wrong: string[] = [];

  beforeAll(async () => {
    server = await served();
    founder = await server.founder("Sidevik");
    const made = await plant(founder, "Vist");
    made.push(await openData(founder, "Vist"));
    const { release, pages: results } = await plantReleases(founder, "Vist", server.database);
    // A question of one municipality, of one question whose answers nobody may group, and in somebody else's page.
    const figures = ["A1?group=place:DK-751", "C1", "A1/embed"].map(of => `/releases/${release}/items/${of}`);
    // Of one round no direction can be told, which the page says.
    figures.push(`/facts/analyses/trends/${release}`);
    const shown = await crawl(founder, ["/", ...made.filter(address => address.startsWith("/plan/"))], 1);
    const workbook = shown.find(answer => answer.address === "/landscape/export/landscape.xlsx");
    expect(workbook?.status).toBe(200);
    const source = made
      .find(address => address.startsWith("/landscape/sources/"))!
      .split("/")
      .at(-1)!;
    const own = [
      ...pagesIn(shown),
      "/sign-out",
      "/nowhere",
      await draftOf(),
      ...(await plantFiles(founder, source)),
    ];
    // What two kinds of rounds end in, told and not only asked for.
    for (const address of results) {
      expect((await founder.get(address)).body, address).toContain("<table");
      if (!own.includes(address)) own.push(address);
    }
    // What was named beforehand is told of each kind: between roles and sizes, in means and shares, and what could not be.
    const tested = (await server.visitor().get(`/facts/analyses/tests/${release}?lang=da`)).body;
    for (const told of ["Svar c", "procentpoint", "100.000 indbyggere og derover", "runden før"])
      expect(plain(tested)).toContain(told);
    // What somebody sees who has not signed in; other pages that both see have the same parts for both.
    const outside = ["/", "/sign-in", `/dcat/${founder.municipality}`, `/releases/${release}`];
    const open = pagesIn(await crawl(server.visitor(), outside, 1));
    for (const address of [...outside.slice(1), `/facts/analyses/tests/${release}`])
      expect(open).toContain(address);
    places = [
      ...own.map(address => ({ address, stranger: false })),
      ...open
        .filter(address => outside.includes(address) || !own.includes(address))
        .map(address => ({ address, stranger: true })),
      ...figures.map(address => ({ address, stranger: true })),
    ];
    browser = await chromium.launch({ executablePath: executable!, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    await server.stop();
  });

  /** An import that waits to be looked at: the municipality's own workbook, downloaded and sent back. */
  const draftOf = async (): Promise<string> => {
    const file = await fetch(`${server.url}/landscape/export/landscape.xlsx`, {
      headers: { cookie: founder.cookies() },
    });
    const form = new FormData();
    form.set("file", new File([await file.arrayBuffer()], "landscape.xlsx"));
    const answer = await founder.post("/landscape/import", form);
    expect(answer.headers.get("location")).toMatch(/^\/landscape\/import\//);
    return answer.headers.get("location")!;
  };

  const opened = async (
    options: Parameters<Browser["newContext"]>[0],
    who: Visitor = founder,
  ): Promise<BrowserContext> => {
    const context = await browser.newContext(options);
    const cookies = who.cookies();
    await context.addCookies(
      (cookies === "" ? [] : cookies.split("; ")).map(pair => ({
        name: pair.split("=")[0]!,
        value: pair.slice(pair.indexOf("=") + 1),
        url: server.url,
      })),
    );
    context.on("request", request => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith("data:"))
        wrong.push(`asked ${request.url()}`);
    });
    context.on("console", message => {
      // A page that is not there says so itself.
      if (message.type() === "error" && !message.text().includes("404"))
        wrong.push(`${message.page()?.url()} ${message.text()}`);
    });
    return context;
  };

  const inLang = (address: string, lang: string) =>
    `${server.url}${address}${address.includes("?") ? "&" : "?"}lang=${lang}`;

  /** Looks at every place, two at a time for two cores, each with a page of its own of who looks. */
  const everywhere = async (
    options: Parameters<Browser["newContext"]>[0],
    look: (page: Page, address: string) => Promise<void>,
  ) => {
    const contexts = [await opened(options), await opened(options, server.visitor())] as const;
    const left = [...places];
    const looking = async () => {
      const [own, outside] = [await contexts[0].newPage(), await contexts[1].newPage()];
      for (let place = left.shift(); place; place = left.shift())
        await look(place.stranger ? outside : own, place.address);
    };
    await Promise.all([looking(), looking()]);
    for (const context of contexts) await context.close();
  };

  /** The violations on the page as it stands. */
  const violationsOn = (page: Page, options: RunOptions): Promise<string[]> =>
    page.evaluate(async given => {
      // axe has been put on the page's window before.
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      // No page has frames or sounds, and how the screen is turned locks nothing.
      const quick = { preload: false, iframes: false };
      const result = await axe.run(document, { ...given, ...quick, resultTypes: ["violations"] });
      return result.violations.map(
        v =>
          `${v.id}: ${v.nodes
            .map(node => node.html.slice(0, 160))
            .slice(0, 2)
            .join(" | ")}`,
      );
    }, options);

  // Colours depend on the theme and on no language, all other rules on the language and on no theme (the theme changes
  // colours only): each rule is run on all that it depends on, and five languages in two themes are covered.
  const allButColours = { rules: { "color-contrast": { enabled: false } } };
  const colours = { runOnly: ["color-contrast"] };

  /** What this screen does not show: what lies beside it, whole cells, and values without the name of their column. */
  const unseen = () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`${scrollWidth} pixels wide`] : [];
    for (const details of document.querySelectorAll("details")) details.open = true;
    const cells = [...document.querySelectorAll<HTMLTableCellElement>("tbody :is(th, td), thead th:has(a)")];
    // Cards do not scroll: what lies beyond their edge is cut off.
    const cut = [...document.querySelectorAll(".table-frame")].filter(
      frame => frame.scrollWidth > frame.clientWidth + 1,
    );
    const hidden = cells
      .filter(cell => cell.textContent.trim() !== "" || cell.querySelector("input, svg"))
      .filter(cell => {
        const { width, height } = cell.getBoundingClientRect();
        const name = "bare" in cell.dataset ? "" : (cell.dataset.label ?? "");
        const named = getComputedStyle(cell, "::before").content.includes(name);
        return !cell.checkVisibility({ visibilityProperty: true }) || width < 2 || height < 2 || !named;
      });
    return [...wide, ...[...cut, ...hidden].map(element => element.outerHTML.slice(0, 100))];
  };

  test("can be used by all, on any screen: no violations, and nothing cut off or left out at 320 pixels", {
    timeout: 1_800_000,
  }, async () => {
    const found: string[] = [];
    await everywhere({ bypassCSP: true, reducedMotion: "reduce" }, async (page, address) => {
      for (const lang of langs) {
        await page.emulateMedia({ colorScheme: "light" });
        await page.goto(inLang(address, lang), { waitUntil: "load" });
        await page.evaluate(axe);
        const tell = (violations: string[], how: string) =>
          found.push(...violations.map(violation => `${how} ${address} ${violation}`));
        tell(await violationsOn(page, allButColours), lang);
        if (lang === "en")
          for (const colorScheme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme });
            // On a busy machine the colours of before may still be drawn.
            await page.evaluate(
              () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
            );
            tell(await violationsOn(page, colours), colorScheme);
          }
        // The same page on a phone: what a screen decides is decided by its style alone.
        await page.setViewportSize(phone);
        tell(await page.evaluate(unseen), `${lang} on a phone`);
        await page.setViewportSize(desk);
      }
    });
    expect(found).toEqual([]);
  });

  describe("a box for the name of a unit", () => {
    const began = async (javaScriptEnabled: boolean) => {
      const context = await opened({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(inLang("/organisation/units/new", "en"), { waitUntil: "load" });
      await page.getByLabel("Name", { exact: true }).fill(javaScriptEnabled ? "Typed" : "Written");
      return { context, page, box: page.getByLabel("Belongs to") };
    };

    test("offers what is called so on the day of the form, and is filled in from the keyboard", async () => {
      const { context, page, box } = await began(true);
      const offered = page.locator("#f-parentLine-choices option[value='Vist units name']");
      await page.getByLabel("Valid from").fill("2001-01-01");
      const answered = page.waitForResponse(answer => answer.url().endsWith("q=vist+u&on=2001-01-01"));
      await box.pressSequentially("vist u");
      await answered;
      expect(await offered.count()).toBe(0);
      await page.getByLabel("Valid from").fill(inAYear());
      await offered.waitFor({ state: "attached" });
      await box.fill("Vist units name");
      await box.press("Enter");
      await page.getByRole("heading", { level: 1, name: "Typed" }).waitFor();
      await context.close();
    });

    test("takes a whole name without script, and says beside it what comes near", async () => {
      const { context, page, box } = await began(false);
      await box.fill("Vist unit");
      await page.getByRole("button", { name: "Save" }).click();
      const why = page.locator("#f-parentLine-error");
      expect(await why.textContent()).toContain("Did you mean “Vist units name”");
      expect(await box.getAttribute("aria-describedby")).toContain("f-parentLine-error");
      expect(await box.inputValue()).toBe("Vist unit");
      expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Written");
      await box.fill("Vist units name");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("heading", { level: 1, name: "Written" }).waitFor();
      await context.close();
    });
  });

  test("keeps to its policy and its own server, on a phone", { timeout: 900_000 }, async () => {
    await everywhere({ viewport: phone }, async (page, address) => {
      await page.goto(inLang(address, "da"), { waitUntil: "load" });
      expect([address, await page.evaluate(unseen)]).toEqual([address, []]);
    });
    expect([...new Set(wrong)]).toEqual([]);
  });
};

describe("every page in a browser", executable ? inBrowser : withoutBrowser);
