import { existsSync, readFileSync } from "node:fs";
import { get } from "node:http";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { langs } from "../src/kernel/lang.ts";
import type { InventedWave } from "../src/modules/facts/answer/testing/invented-wave.ts";
import { askedIn, begun, dumped, everyType } from "./asked.ts";
import { ask, type Founder, type Served, served } from "./server.ts";
import type { Visitor } from "./visitor.ts";

let server: Served;
let founder: Founder;
let wave: InventedWave;
/** The next of those invited. */
let next = 0;

beforeAll(async () => {
  server = await served();
  founder = await server.founder("Kysyvä", "FI");
  wave = await askedIn(server.database, founder.municipality, everyType, 120);
});
afterAll(() => server.stop());

const page = (number: number | string) => `/s/${wave.code}/ask/${number}`;
const link = (n: number) => `/s/${wave.code}/${wave.codes[n]}`;

const marks = { "user-agent": "Keksitty-Selain/7", "x-forwarded-for": "203.0.113.77" };
const sends = async (who: Visitor, n: number): Promise<string> => {
  const code = await begun(who, wave, n);
  await who.post(page(1), { R1: "5", R2: "dontknow", do: "next" }, marks);
  await who.post(page(2), { S1: "3", N1: "12", X1: "Kiitos kysymästä", do: "next" }, marks);
  const sent = await who.post(page("review"), { do: "send" }, marks);
  expect(sent.headers.get("location")).toBe(page("received"));
  return code;
};

describe("what is answered over HTTP", () => {
  test("leaves no code, ticket, browser or address in the database or the log, nor a line of the log at all", async () => {
    const tickets: string[] = [];
    // Enough to be mixed, and some that wait.
    for (let n = 0; n < 14; n++) tickets.push(await sends(server.visitor(), next++));
    const tables = await dumped(server.database);
    expect(tables.get("facts.response")!.split("\n").length).toBeGreaterThanOrEqual(10);
    const secret = [
      ...tickets.flatMap(ticket => [ticket, ticket.replaceAll("-", "")]),
      ...wave.codes,
      ...Object.values(marks),
    ];
    const found = [...tables, ["the log", server.log()] as const].flatMap(([table, text]) =>
      secret.filter(one => text.includes(one)).map(one => `${table}: ${one}`),
    );
    expect(found).toEqual([]);
    const people = [...tables].filter(([, text]) => /Keksitty Henkilö|esimerkki\.example/.test(text));
    expect(people.map(([table]) => table)).toEqual(["facts.invitation"]);
    // Of all that was asked, the log tells of the founding and of this.
    await founder.get("/facts");
    await expect.poll(() => server.log().split('"answered"').length - 1).toBe(2);
  });

  test("is not tied to a sign-in of the same browser", async () => {
    const sessions = () => ask(server.database, "select s::text as row from platform.session s order by 1");
    await founder.get("/facts");
    const before = await sessions();
    await sends(founder, next++);
    expect(await sessions()).toEqual(before);
    const { body } = await founder.get(`${link(next)}?lang=en`);
    expect(body).not.toContain("Founder of Kysyvä");
  });

  test("is told neither to caches nor to other sites", async () => {
    const { headers } = await server.visitor().get(link(next));
    expect([headers.get("cache-control"), headers.get("referrer-policy")]).toEqual([
      "no-store",
      "no-referrer",
    ]);
    const who = server.visitor();
    const begin = await who.post(link(next), { do: "begin", form: "f", lang: "en" });
    next += 1;
    expect(begin.headers.getSetCookie().join()).toMatch(
      new RegExp(`^samsyn-answer=[0-9a-z]{24}; Path=/s/${wave.code}; HttpOnly; SameSite=Lax$`),
    );
  });

  test("that was received is there after the server was killed hard", async () => {
    const who = server.visitor();
    await sends(who, next++);
    await server.killHard();
    expect((await who.get(page("received"))).body).toContain("Your answers are received");
    const [{ n } = { n: 0 }] = await ask(
      server.database,
      "select count(*)::int as n from facts.spent_ticket",
    );
    const [{ m } = { m: 0 }] = await ask(
      server.database,
      "select (select count(*) from facts.response)::int + (select count(*) from facts.queued_answer)::int as m",
    );
    expect(m).toBe(n);
  });
});

/** The bytes of an address as they come over the wire, and what it loads. */
const bytesOf = (
  address: string,
  cookie: string,
): Promise<{ bytes: number; text: Buffer; encoding: string }> =>
  new Promise((resolve, reject) => {
    const headers = { "accept-encoding": "gzip", ...(cookie && { cookie }) };
    get(server.url + address, { headers }, answer => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const text = Buffer.concat(chunks);
        resolve({ bytes: text.length, text, encoding: `${answer.headers["content-encoding"]}` });
      });
    }).on("error", reject);
  });

test("a page of those who are asked weighs at most 60 kB with all it loads", async () => {
  const who = server.visitor();
  const first = await who.get(link(next));
  await begun(who, wave, next++);
  const loaded = [
    ...new Set([...first.body.matchAll(/(?:src|href)="(\/(?:assets|favicon)[^"]+)"/g)].map(([, to]) => to!)),
  ];
  expect(loaded.filter(address => address.endsWith(".css"))).toHaveLength(1);
  let beside = 0;
  for (const address of loaded) beside += (await bytesOf(address, "")).bytes;
  for (const address of [link(next), page(1), page(2)]) {
    const { bytes, encoding } = await bytesOf(address, who.cookies());
    expect(encoding).toBe("gzip");
    const kilobytes = (bytes + beside) / 1000;
    console.log(`${address.replace(/\/[0-9a-z]{12}$/, "/…")}: ${kilobytes.toFixed(1)} kB`);
    expect(kilobytes).toBeLessThanOrEqual(60);
  }
});

const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(path =>
  existsSync(path),
);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const withoutBrowser = () =>
  test("without a browser the pages are not looked at, which the build machine does not accept", () => {
    expect(process.env.CI).toBeUndefined();
  });

const inBrowser = () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable!, args: ["--no-sandbox"] });
  });
  afterAll(() => browser?.close());

  /** What is wrong with the page as it stands: what axe finds, and what lies beside the screen. */
  const faultsOn = (at: Page): Promise<string[]> =>
    at.evaluate(async () => {
      // axe has been put on the page's window before.
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run(document, {
        rules: { "target-size": { enabled: true } },
        resultTypes: ["violations"],
      });
      const { scrollWidth, clientWidth } = document.documentElement;
      return [
        ...(scrollWidth > clientWidth ? [`${scrollWidth} of ${clientWidth} pixels wide`] : []),
        ...violations.map(one => `${one.id}: ${one.nodes.map(({ html }) => html.slice(0, 160))[0]}`),
      ];
    });

  test("can be used by all: no violations in five languages on three screens, light and dark", async () => {
    const context = await browser.newContext({ bypassCSP: true, javaScriptEnabled: true });
    const at = await context.newPage();
    const found: string[] = [];
    const look = async (what: string) => {
      for (const colorScheme of ["light", "dark"] as const)
        for (const width of [320, 768, 1280]) {
          await at.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await at.setViewportSize({ width, height: 900 });
          await at.evaluate(
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
          );
          found.push(...(await faultsOn(at)).map(fault => `${what} ${colorScheme} ${width} ${fault}`));
        }
    };
    const go = async (address: string) => {
      await at.goto(server.url + address, { waitUntil: "load" });
      await at.evaluate(axe);
    };
    const press = async (value: string) => {
      await Promise.all([at.waitForEvent("load"), at.locator(`main button[value="${value}"]`).click()]);
      await at.evaluate(axe);
    };
    for (const lang of langs) {
      const n = next++;
      const look1 = (what: string) => look(`${lang} ${what}`);
      await go(`${link(n)}?lang=${lang}`);
      await look1("first");
      await press("begin");
      await look1("page 1");
      await go(`/s/${wave.code}?lang=${lang}`);
      await look1("code");
      await go(`${link(n)}?lang=${lang}`);
      await look1("used");
      await go(`${page(2)}?lang=${lang}`);
      await at.locator("#f-N1").fill("1000");
      await at.locator("#f-P1\\.h").fill("7");
      await press("next");
      await look1("wrong");
      await at.locator("#f-N1").fill("10");
      await at.locator("#f-P1\\.h").fill("");
      await press("next");
      await press("next");
      await look1("review");
      await press("send");
      await look1("received");
      await go(`/s/${wave.code}/${"0".repeat(12)}?lang=${lang}`);
      await look1("nothing");
    }
    expect(found).toEqual([]);
    await context.close();
  });

  test("is answered without script by keyboard and by name: every line of a table is told with its question", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const at = await context.newPage();
    await at.goto(`${server.url}${link(next++)}?lang=fi`);
    await at.getByRole("button", { name: "Aloita" }).click();
    for (let n = 1; n <= 12; n++)
      expect(await at.getByRole("group", { name: `Rivi ${n} (fi)`, exact: true }).count()).toBe(1);
    await at
      .getByRole("group", { name: "Rivi 3 (fi)", exact: true })
      .getByRole("radio", { name: "Arvo 4 (fi)" })
      .focus();
    await at.keyboard.press("Space");
    // The language changes before anything was saved, and the answer is there.
    await at.getByRole("button", { name: "Svenska" }).click();
    const row = at.getByRole("group", { name: "Rivi 3 (sv)", exact: true });
    expect(await row.getByRole("radio", { name: "Arvo 4 (sv)" }).isChecked()).toBe(true);
    await at.getByRole("button", { name: "Spara och fortsätt" }).click();
    // Enter in a box goes on, and does not change the language.
    await at.getByLabel("Luku (sv) (h)").fill("12,5");
    await at.keyboard.press("Enter");
    expect(await at.getByRole("alert").textContent()).toContain("Du hoppade över det här");
    expect(await at.getByLabel("Luku (sv) (h)").inputValue()).toBe("12,5");
    await at.getByRole("link", { name: /Asteikko/ }).click();
    await at.getByRole("button", { name: "Spara och fortsätt" }).click();
    await at.getByRole("button", { name: "Skicka mina svar" }).click();
    expect(await at.getByRole("heading", { level: 1 }).textContent()).toBe("Dina svar har tagits emot");
    await context.close();
  });
};

describe("the pages of those who are asked", executable ? inBrowser : withoutBrowser);
