import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedExample } from "../src/app/demo/seed.server.ts";
import { specs } from "../src/app/demo/spec.ts";
import { newId } from "../src/kernel/ids.ts";
import { langs } from "../src/kernel/lang.ts";
import { connect } from "../src/platform/db/database.ts";
import { browsed as browsedOn, executable, pagesPrinted } from "./browser.ts";
import { type Founder, type Served, served } from "./server.ts";
import { linksOf, type Visitor } from "./visitor.ts";

// From initiatives to an approved plan and its paper, as a person goes it without script: only by links and forms that
// the pages show.

let server: Served;
let founder: Founder;
const browsed = (work: (page: Page) => Promise<void>, who: Visitor = founder) =>
  browsedOn(server.url, who, work);
beforeAll(async () => {
  server = await served();
  founder = await server.founder("Planby");
});
afterAll(() => server.stop());

const instance = (name: string) =>
  readFileSync(new URL(`../src/modules/plan/testing/data/portfolio-${name}.json`, import.meta.url));

const begun = async (file: Uint8Array<ArrayBuffer>, name: string): Promise<string> => {
  const form = new FormData();
  form.set("name", "Forslag til direktionen");
  form.set("note", "Til mødet i december");
  form.set("from", "file");
  form.set("file", new File([file], name));
  const answer = await founder.post("/plan/scenarios/new", form);
  expect(answer.status).toBe(302);
  return answer.headers.get("location")!;
};

/** Searches as the button says, and waits on its page until it leads to what was found. */
const searched = async (at: string, seconds: number, who: Visitor = founder): Promise<void> => {
  const sent = await who.post(`${at}/search`, { step: "start", seconds: String(seconds), seed: "1" });
  const watching = sent.headers.get("location")!;
  for (;;) {
    const page = await who.get(watching);
    if (page.status === 302) {
      expect(page.headers.get("location")).toBe(at);
      return;
    }
    expect(page.body).toContain("Search for a plan");
    await new Promise(resolve => setTimeout(resolve, 300));
  }
};

describe("planning in the browser", () => {
  test("leads from initiatives to an approved plan and its paper", async () => {
    const list = await founder.get("/plan/scenarios");
    expect(linksOf(list.body)).toContain("/plan/scenarios/new");
    const at = await begun(new Uint8Array(instance("100-1")), "portfolio.json");
    const empty = await founder.get(at);
    expect(empty.body).toContain("No plan yet");
    await searched(at, 8);
    const board = await founder.get(at);
    expect(board.body).toContain("48 of 48 deadlines");
    for (const part of ["/hold", "/money", "/history", "/room", "/compare", "/paper", "/approve"])
      expect(linksOf(board.body)).toContain(at + part);
    const approving = await founder.get(`${at}/approve`);
    const revision = /name="revision" value="(\d+)"/.exec(approving.body)?.[1] ?? "";
    const mark = /name="mark" value="(\w+)"/.exec(approving.body)?.[1] ?? "";
    const approved = await founder.post(`${at}/approve`, { revision, mark });
    expect(approved.headers.get("location")).toBe(`${at}/paper`);
    const paper = await founder.get(`${at}/paper`);
    expect(paper.body).toContain("Approved by Founder of Planby");
    expect((await founder.get(at)).body).toContain("This plan is approved");
    // Approved is approved: nobody is asked again.
    expect(paper.body).not.toContain("☐");
    expect((await founder.get("/plan/scenarios")).body).toContain("Approved: Forslag til direktionen");
    expect((await founder.get("/")).body).toContain("Approved: Forslag til direktionen");
    expect((await founder.get(`${at}/compare`)).body).not.toContain("The approved plan");
  });

  test("says of each start what breaks, and keeps to what is decided", async () => {
    const at = await begun(new Uint8Array(instance("tiny")), "tiny.json");
    await searched(at, 5);
    const one = await founder.get(`${at}/initiatives/A`);
    expect(one.body).toContain("Pin it where it is");
    const answer = JSON.parse((await founder.get(`${at}/initiatives/A/1`)).body);
    expect(answer.told.join(" ")).toMatch(/break|Nothing breaks/);
    expect((await founder.post(`${at}/initiatives/A`, { will: "1" })).status).toBe(302);
    await searched(at, 5);
    const pinned = await founder.get(`${at}/initiatives/A`);
    expect(pinned.body).toContain("Its start is pinned");
    expect((await founder.get(`${at}/history`)).body).toContain("is pinned to");
  });

  test("tells all that is wrong in a file at once, each with its place", async () => {
    const raw = JSON.parse(instance("tiny").toString()) as { initiatives: { duration: number }[] };
    for (const one of raw.initiatives) one.duration = -1;
    const form = new FormData();
    form.set("name", "Forkert");
    form.set("note", "");
    form.set("file", new File([JSON.stringify(raw)], "wrong.json"));
    const answer = await founder.post("/plan/scenarios/new", form);
    expect(answer.status).toBe(200);
    for (const i of raw.initiatives.keys()) expect(answer.body).toContain(`/initiatives/${i}/duration`);
  });

  test("says in a sentence why there is no plan", async () => {
    const at = await begun(new Uint8Array(instance("infeasible")), "infeasible.json");
    await founder.post(`${at}/search`, { step: "start", seconds: "5", seed: "1" });
    for (;;) {
      const page = await founder.get(at);
      if (page.body.includes("It cannot be done as it stands")) {
        expect(page.body).toContain("These cannot all be planned");
        return;
      }
      await new Promise(resolve => setTimeout(resolve, 300));
    }
  });
});

describe("the large example municipality", () => {
  test("leads its portfolio keeper from initiatives to an approved plan and its paper of two pages", async () => {
    const spec = { ...specs[3]!, id: newId() };
    const db = connect(server.database, { max: 2 });
    await seedExample(db, spec, new Date());
    await db.destroy();
    const of = { ...founder, municipality: spec.id, country: "DK" as const };
    const keeper = await server.colleague(of, "Porteføljens holder", ["portfolio-keeper"]);
    const led = async (from: string, to: string) => {
      const page = await keeper.get(from);
      expect(linksOf(page.body)).toContain(to);
      return page.body;
    };
    await led("/", "/plan");
    await led("/plan", "/plan/initiatives");
    await led("/plan/initiatives", "/plan");
    // Who is led away to say what is missing is led back.
    const lacking = linksOf((await keeper.get("/plan/initiatives?state=out")).body);
    const away = lacking.find(link => link.startsWith("/landscape/initiatives/"))!;
    await led(away, away.replace("/landscape/", "/plan/").replace(/\/edit$/, ""));
    await led("/plan", "/plan/scenarios");
    await led("/plan/scenarios", "/plan/scenarios/new");
    const form = { name: "Forslag til direktionen", note: "Til mødet i december", from: "own" };
    const begun = await keeper.post("/plan/scenarios/new", form);
    expect(begun.status).toBe(302);
    const at = begun.headers.get("location")!;
    await searched(at, 20, keeper);
    const board = await led(at, `${at}/approve`);
    const [, kept, duties] = /(\d+) of (\d+) deadlines/.exec(board) ?? [];
    expect(Number(duties)).toBeGreaterThan(10);
    // Counted out of all: those that lack something stand beside it by name.
    const [, outside] = /(\d+) duties are not in this plan/.exec(board) ?? [];
    expect(Number(kept) + Number(outside)).toBe(Number(duties));
    const approving = await keeper.get(`${at}/approve`);
    const revision = /name="revision" value="(\d+)"/.exec(approving.body)?.[1] ?? "";
    const mark = /name="mark" value="(\w+)"/.exec(approving.body)?.[1] ?? "";
    const approved = await keeper.post(`${at}/approve`, { revision, mark });
    expect(approved.headers.get("location")).toBe(`${at}/paper`);
    expect((await keeper.get(`${at}/paper`)).body).toContain("Approved by Porteføljens holder");
    expect(await led("/plan", at)).toContain("Forslag til direktionen");
    // The register's own dates stand on the load page; that a plan says otherwise stands above them.
    const load = await led("/landscape/load", at);
    expect(load).toContain("The plan “Forslag til direktionen” was approved");
    // Only where somebody works at home may the paper stay unprinted.
    if (!executable) return expect(process.env.CI).toBeUndefined();
    await browsed(async page => {
      for (const lang of ["da", "fi"]) {
        await page.goto(`${server.url}${at}/paper?lang=${lang}`);
        expect([lang, await pagesPrinted(page)]).toEqual([lang, 2]);
      }
    }, keeper);
  });
});

const printed = () => {
  test("Enter after the arrow keys leads to what keeps the move, and a second one keeps it", async () => {
    const at = await begun(new Uint8Array(instance("tiny")), "tiny.json");
    await searched(at, 5);
    await browsed(async page => {
      await page.goto(`${server.url}${at}`);
      const bar = page.locator('[data-bar="A"]');
      const before = await bar.getAttribute("data-start");
      await bar.focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.closest("form[data-moved]") !== null);
      expect(new URL(page.url()).pathname).toBe(at);
      const answer = page.waitForResponse(response => response.request().method() === "POST");
      await page.keyboard.press("Enter");
      await answer;
      expect((await founder.get(`${at}/history`)).body).toContain("is pinned to");
      expect(before).toBe("0");
    });
  });

  test.each(["100-1", "400-1"])("the paper of %s fits two pages", async name => {
    const at = await begun(new Uint8Array(instance(name)), `${name}.json`);
    await searched(at, 10);
    await browsed(async page => {
      for (const lang of langs) {
        await page.goto(`${server.url}${at}/paper?lang=${lang}`);
        expect([lang, await pagesPrinted(page)]).toEqual([lang, 2]);
      }
    });
  });
};

const withoutBrowser = () =>
  test("without a browser the paper is not printed, which the build machine does not accept", () => {
    expect(process.env.CI).toBeUndefined();
  });

describe("the paper for the meeting", executable ? printed : withoutBrowser);
