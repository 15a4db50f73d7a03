import { afterAll, beforeAll, expect, test } from "vitest";
import { crawl } from "./crawl.ts";
import { plant } from "./plant.ts";
import { addressOf, patterns } from "./routes.ts";
import { type Founder, type Served, served } from "./server.ts";
import type { Answer } from "./visitor.ts";

// Whatever is sent, the answer is a page, a refusal or "not found", never an unexpected error.

let server: Served;
let founder: Founder;
let shown: Answer[];

beforeAll(async () => {
  server = await served();
  founder = await server.founder("Badby");
  const made = await plant(founder, "Bad");
  shown = await crawl(founder, ["/", ...made], 1);
});
afterAll(async () => {
  await server.stop();
});

const failing = async (requests: Iterable<() => Promise<Answer>>): Promise<string[]> => {
  const failed: string[] = [];
  for (const request of requests) {
    const answer = await request();
    if (answer.status >= 500)
      failed.push(`${answer.status} ${decodeURIComponent(answer.address).slice(0, 200)}`);
  }
  return failed;
};

const nasty = [
  "' or 1=1 --",
  "'; select set_config('samsyn.municipality', 'x', false); --",
  "%' union select null --",
  "\\",
  "\u0000",
  "-1",
  "9999999999999999999999",
  "NaN",
  "2026-02-31",
  "0000-00-00",
  "constructor",
  "__proto__",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "🏛️\u202E",
  "x".repeat(300),
];

const parameters = [
  "q",
  "sort",
  "page",
  "depth",
  "year",
  "unit",
  "asOf",
  "asKnownAt",
  "on",
  "date",
  "from",
  "to",
  "lang",
  "kind",
  "type",
  "parent",
  "rows",
  "columns",
  "country",
  "theme",
  "done",
];

const pages = (): string[] => [
  ...new Set(
    shown
      .filter(answer => answer.status === 200 && !/^\/(figures\/|sign-)/.test(answer.address))
      .map(answer => answer.address.split("?")[0]!),
  ),
];

/** A few of many, others at every turn: all are tried somewhere, and the whole stays within minutes. */
const inTurn = <T>(all: readonly T[], turn: number, count: number): T[] =>
  Array.from({ length: Math.min(count, all.length) }, (_, n) => all[(turn * count + n) % all.length]!);

test("any text in any parameter of any page", async () => {
  const own = (path: string) =>
    shown
      .filter(answer => answer.address.startsWith(`${path}?`))
      .flatMap(answer => [...new URL(answer.address, server.url).searchParams.keys()]);
  const asked = (path: string) => [
    ...new Set([
      ...parameters,
      ...own(path),
      ...[...(answerOf(path)?.body.matchAll(/\sname="(\w+)"/g) ?? [])].map(match => match[1]!),
    ]),
  ];
  const answerOf = (path: string) => shown.find(answer => answer.address.split("?")[0] === path);
  const requests = function* () {
    for (const [turn, path] of pages().entries()) {
      // Files may be asked for only so many times a minute.
      for (const text of inTurn(nasty, turn, /\/export\b|\.\w+$/.test(path) ? 1 : 4))
        yield () => founder.get(`${path}?${new URLSearchParams(asked(path).map(name => [name, text]))}`);
      for (const name of own(path))
        yield () => founder.get(`${path}?${new URLSearchParams([[name, nasty[1]!]])}`);
    }
  };
  expect(await failing(requests())).toEqual([]);
});

test("any text as an id, a kind or the name of a file", async () => {
  const requests = function* () {
    for (const [turn, pattern] of patterns()
      .filter(each => each.includes(":"))
      .entries())
      for (const text of inTurn(
        [
          ...nasty.slice(0, 14),
          "constructor.csv",
          "toString.xlsx",
          "matrix-constructor.csv",
          "impact-x.csv",
          "..%2F..%2Fetc%2Fpasswd.csv",
          "%00.csv",
          "%E0%A4%A",
        ],
        turn,
        7,
      )) {
        const value = text.includes("%") && !text.includes(" ") ? text : encodeURIComponent(text);
        for (const plural of pattern.includes(":plural") ? ["suppliers", value] : [""]) {
          const address = addressOf(pattern, {
            plural,
            id: value,
            what: value,
            file: value,
            draft: value,
            country: value,
            code: value,
          });
          yield () => founder.get(address);
          yield () => founder.post(address, { do: "remove", version: text, name: "x" });
        }
      }
  };
  expect(await failing(requests())).toEqual([]);
});

test("addresses that try to leave the files for the browser", async () => {
  const secret = /"name": "samsyn"|root:x:/;
  for (const address of [
    "/assets/../../package.json",
    "/assets/%2e%2e/%2e%2e/package.json",
    "/assets/..%2f..%2fpackage.json",
    "/assets/%00",
    "/..%5c..%5cpackage.json",
    "//etc/passwd",
    "/%",
    "/assets/%E0%A4%A",
  ]) {
    const answer = await founder.get(address);
    expect([address, answer.status < 500, secret.test(answer.body)]).toEqual([address, true, false]);
  }
});

const forms = (): string[] =>
  shown
    .filter(answer => /<form[^>]*method="post"/i.test(answer.body) && !answer.address.startsWith("/sign-out"))
    .map(answer => answer.address);

const bodies: [what: string, type: string, body: () => BodyInit][] = [
  ["no body", "application/x-www-form-urlencoded", () => ""],
  ["a body that is no form", "application/json", () => "{"],
  [
    "a torn multipart body",
    "multipart/form-data; boundary=x",
    () => '--x\r\nContent-Disposition: form-data; name="file"',
  ],
  ["multipart without a boundary", "multipart/form-data", () => "nothing"],
  [
    "bytes that are no text",
    "application/x-www-form-urlencoded",
    () => Buffer.from([0x61, 0x3d, 0xff, 0xfe, 0x00]),
  ],
  ["a text/plain body", "text/plain", () => "a=b"],
];

test.each(bodies)("a write with %s", async (_, type, body) => {
  const headers = { "content-type": type, origin: server.url };
  const requests = forms().map(
    address => () => founder.send(address, { method: "POST", headers, body: body() }),
  );
  expect(requests.length).toBeGreaterThan(20);
  expect(await failing(requests)).toEqual([]);
});

/** Lines of the errors at the head of a page that read as another does: one does not see which field is meant. */
const alike = ({ address, body }: Answer): string[] => {
  const summary = /data-errors="">.*?<ul>(.*?)<\/ul>/s.exec(body)?.[1] ?? "";
  const lines = [...summary.matchAll(/<li>(?:<a [^>]*>)?(.*?)(?:<\/a>)?<\/li>/g)].map(([, line]) => line);
  return lines.filter((line, i) => lines.indexOf(line) !== i).map(line => `${address} ${line}`);
};

test("a form filled with any text in every box, and each fault names its own", async () => {
  const wrong: string[] = [];
  const sent = async (address: string, fields: Record<string, string>) => {
    const answer = await founder.post(address, fields);
    wrong.push(...alike(answer));
    return answer;
  };
  const requests = function* () {
    for (const { address, body } of shown.filter(
      each => forms().includes(each.address) && !each.address.startsWith("/sign-in"),
    )) {
      const names = [
        ...new Set(
          [...body.matchAll(/<(?:input|textarea|select|button)\b[^>]*\sname="([^"]+)"/g)].map(
            ([, name]) => name!,
          ),
        ),
      ];
      // What differs between kinds of boxes is how they are read; six texts reach every way.
      for (const text of [nasty[1]!, nasty[4]!, nasty[6]!, nasty[8]!, nasty[10]!, nasty[14]!])
        yield () => sent(address, Object.fromEntries(names.map(name => [name, text])));
    }
  };
  expect(await failing(requests())).toEqual([]);
  expect([...new Set(wrong)]).toEqual([]);
});

test("a body that is too large is refused by size, also when its length is not told", async () => {
  const big = "a".repeat(2 * 1024 * 1024);
  // The server need not read the rest: it answers, and may close before the sender has finished.
  const answered = (sending: Promise<Answer>) =>
    sending.then(
      answer => answer.status,
      () => "closed",
    );
  const refused = expect.toSatisfy((told: unknown) => told === 413 || told === "closed");
  expect(await answered(founder.post("/landscape/suppliers/new", { name: big }))).toEqual(refused);
  const pieces = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(`name=${big}`));
      controller.close();
    },
  });
  const headers = { "content-type": "application/x-www-form-urlencoded", origin: server.url };
  // Node asks for "duplex" with a streamed body; the DOM types do not know it.
  const streamed = { method: "POST", headers, body: pieces, duplex: "half" } as RequestInit;
  expect(await answered(founder.send("/landscape/suppliers/new", streamed))).toEqual(refused);
  // The kept connection was closed with the refusal; a browser opens another one, and so do we.
  const look = () => founder.get("/landscape/suppliers");
  const after = await look().catch(look);
  expect([after.status, after.body.includes("aaaaaaaa")]).toEqual([200, false]);
});

test("methods that no page has", async () => {
  const headers = { origin: server.url };
  const requests = ["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"].flatMap(method =>
    [
      "/",
      "/landscape/suppliers",
      "/organisation",
      "/search",
      "/api/v1/suppliers",
      "/landscape/export/suppliers.csv",
    ].map(address => () => founder.send(address, { method, headers })),
  );
  expect(await failing(requests)).toEqual([]);
});

test("headers that lie", async () => {
  const requests = ["x".repeat(6_000), "';--", "*", "en;q=z"].map(
    text => () =>
      founder.get("/", {
        "accept-language": text,
        "user-agent": text,
        "x-forwarded-for": text,
        "if-none-match": text,
      }),
  );
  expect(await failing(requests)).toEqual([]);
  const stranger = server.visitor();
  const answer = await stranger.get("/", { cookie: `samsyn=${"x".repeat(3_000)}; lang=' or 1=1` });
  expect(answer.status).toBe(303);
});

test("the API tells what does not fit, by problem+json", async () => {
  for (const text of nasty.slice(0, 14)) {
    for (const address of [
      `/api/v1/suppliers/${encodeURIComponent(text)}`,
      `/api/v1/${encodeURIComponent(text)}`,
    ]) {
      const answer = await founder.get(address);
      expect([address, answer.status >= 400 && answer.status < 500]).toEqual([address, true]);
    }
    const listed = await founder.get(
      `/api/v1/suppliers?${new URLSearchParams({ limit: text, offset: text, after: text, cursor: text })}`,
    );
    expect([text, listed.status < 500]).toEqual([text, true]);
  }
});

test("nothing of all this was an unexpected error", () => {
  expect(
    server
      .log()
      .match(/.*unexpected error.*/g)
      ?.map(line => line.slice(0, 600)) ?? [],
  ).toEqual([]);
});
