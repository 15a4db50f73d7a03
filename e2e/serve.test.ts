import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../src/kernel/ids.ts";
import { crawl } from "./crawl.ts";
import { plant } from "./plant.ts";
import { addressOf, patterns } from "./routes.ts";
import { type Founder, type Served, served } from "./server.ts";
import type { Answer } from "./visitor.ts";

let server: Served;
let founder: Founder;
let answers: Answer[];

beforeAll(async () => {
  server = await served();
  founder = await server.founder("Servby");
  await plant(founder, "Served");
  answers = await crawl(founder, ["/", ...addresses]);
});
afterAll(() => server.stop());

/** Each route once, with parameters nobody has: whatever it answers, it answers with all headers. */
const values = {
  id: newId(),
  plural: "suppliers",
  what: "units.csv",
  file: "suppliers.csv",
  draft: newId(),
  country: "DK",
  code: "101",
};
const addresses = patterns().map(pattern => addressOf(pattern, values));

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
];

const expectGuarded = ({ address, headers }: Answer) => {
  const told = (headers.get("content-security-policy") ?? "")
    .split("; ")
    .map(part => part.replace(/ 'nonce-[^']+'/, ""));
  expect([address, told]).toEqual([address, policy]);
  expect([address, headers.get("x-content-type-options"), headers.get("referrer-policy")]).toEqual([
    address,
    "nosniff",
    "no-referrer",
  ]);
  expect([
    address,
    headers.get("cross-origin-opener-policy"),
    headers.get("cross-origin-resource-policy"),
  ]).toEqual([address, "same-origin", "same-origin"]);
  expect([address, headers.get("permissions-policy")]).toEqual([
    address,
    expect.stringContaining("camera=()"),
  ]);
  expect([address, headers.get("cache-control")]).toEqual([
    address,
    expect.stringMatching(address === "/favicon.svg" ? /public/ : /no-store/),
  ]);
};

describe("the served application", () => {
  test("is healthy, ready, and counts", async () => {
    const stranger = server.visitor();
    expect(await stranger.get("/health")).toMatchObject({ status: 200, body: "ok\n" });
    expect(await stranger.get("/ready")).toMatchObject({ status: 200, body: "ready\n" });
    const metrics = await stranger.get("/metrics");
    expect(metrics.body).toContain("samsyn_http_request_duration_seconds_count");
    expect(metrics.body).not.toMatch(/Served|[0-9a-f]{8}-[0-9a-f]{4}/);
    const proxied = await stranger.get("/metrics", { "x-forwarded-for": "192.0.2.1" });
    expect(proxied.status).toBe(404);
  });

  test("answers every route and every link, and none with an unexpected error", () => {
    expect(answers.length).toBeGreaterThan(100);
    expect(answers.filter(answer => answer.status >= 500).map(answer => answer.address)).toEqual([]);
    expect(server.log()).not.toContain("unexpected error");
  });

  test("links to nothing that is missing", () => {
    const asked = new Set(addresses);
    const missing = answers.filter(answer => answer.status === 404 && !asked.has(answer.address));
    expect(missing.map(answer => answer.address)).toEqual([]);
  });

  test("sends every security header with every answer", () => {
    for (const answer of answers) expectGuarded(answer);
  });

  test("writes no script, style or handler into a page, and loads nothing from elsewhere", () => {
    const pages = answers.filter(answer => answer.headers.get("content-type")?.startsWith("text/html"));
    expect(pages.length).toBeGreaterThan(60);
    for (const { address, body } of pages) {
      const inline = body.match(/<script(?![^>]*\ssrc=)[^>]*>|<style\b|\sstyle="|\son[a-z]+="|javascript:/gi);
      expect([address, inline]).toEqual([address, null]);
      const elsewhere = body.match(
        /<(?:script|link|img|iframe|form)\b[^>]*\s(?:src|href|action)="(?:https?:)?\/\/[^"]*"/gi,
      );
      expect([address, elsewhere]).toEqual([address, null]);
    }
  });

  test("tells what a page found on the page alone, and not once more for a script that is not there", async () => {
    const [page, data] = [
      await founder.get("/landscape/suppliers"),
      await founder.get("/landscape/suppliers.data"),
    ];
    expect(page.body).toContain("Served");
    expect(data.body).not.toContain("Served");
  });

  test("sends a stranger from every page to the sign-in, and refuses the API with 401", {
    timeout: 900_000,
  }, async () => {
    const stranger = server.visitor();
    // The sign-in itself, what everybody may know (official figures and statistics, releases and analyses, which municipalities there are, open data and tables), links in mails, answering.
    const open =
      /^\/(sign-in|sign-out|figures|facts\/(series(?!\/offices)|analyses)|releases|api\/v2\/|municipalities|dcat|reminder\/|s\/|favicon\.svg)/;
    for (const address of [...addresses, ...answers.map(answer => answer.address)].filter(
      each => !open.test(each),
    )) {
      const answer = await stranger.get(address);
      expectGuarded(answer);
      if (address.startsWith("/api/v1/openapi.json")) expect(answer.status).toBe(200);
      else if (address.startsWith("/api/")) {
        expect([address, answer.status]).toEqual([address, 401]);
        expect(answer.headers.get("content-type")).toContain("application/problem+json");
        expect(JSON.parse(answer.body)).toMatchObject({ status: 401 });
      } else {
        expect([address, answer.status]).toEqual([address, 303]);
        expect(answer.headers.get("location")).toMatch(/^\/sign-in/);
      }
      expect(answer.body).not.toContain("Served");
    }
    for (const path of apiPaths()) expect([path, (await stranger.get(path)).status]).toEqual([path, 401]);
  });

  test("lets a stranger write nothing", async () => {
    const stranger = server.visitor();
    for (const address of ["/landscape/suppliers/new", "/organisation/units/new", "/landscape/import"]) {
      const answer = await stranger.post(address, { name: "Stranger" });
      expect([address, answer.status]).toEqual([address, 303]);
    }
  });

  test("refuses a write that another site's page sends with our cookie", async () => {
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "null", "sec-fetch-site": "cross-site" },
    ]) {
      const answer = await founder.post("/landscape/suppliers/new", { name: "Forged" }, headers);
      expect(answer.status).toBe(403);
    }
    expect((await founder.get("/landscape/suppliers?q=Forged")).body).not.toContain(">Forged<");
  });

  const apiPaths = (): string[] => {
    const described = answers.find(answer => answer.address === "/api/v1/openapi.json");
    const { paths }: { paths: Record<string, unknown> } = JSON.parse(described?.body ?? '{"paths":{}}');
    return Object.keys(paths).map(path => path.replaceAll(/\{\w+\}/g, newId()));
  };
});

test("a made-up session gives a stranger no more tries", async () => {
  const status = async (session: string) => {
    const response = await fetch(`${server.url}/search?q=a`, {
      headers: { cookie: `samsyn=${session}` },
      redirect: "manual",
    });
    await response.body?.cancel();
    return response.status;
  };
  expect(await status(newId())).toBe(303);
  // Many at once: asked one by one on a busy machine, the tries come back as fast as they are used.
  const answered = await Promise.all(Array.from({ length: 600 }, () => status(newId())));
  expect(answered).toContain(429);
});
