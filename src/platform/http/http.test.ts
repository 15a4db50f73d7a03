import { describe, expect, it } from "vitest";
import { z } from "zod";
import { limited, TooLarge } from "./bodies.ts";
import { compressed, encodingFor, pageAnswer } from "./compress.ts";
import { checked, formOf } from "./form.ts";
import { addressOf, listOf, withinPages } from "./list.ts";
import { rateLimiter } from "./rates.ts";
import { contentSecurityPolicy, fromOwnPage, securityText } from "./security.ts";

const here = "http://localhost:4400";
const post = (headers: Record<string, string>, body: BodyInit = "a=1") =>
  new Request(`${here}/x`, { method: "POST", headers, body });

describe("a write", () => {
  const own = (headers: Record<string, string>) => fromOwnPage(post(headers), [here]);

  it("must come from our own pages", () => {
    expect(own({ origin: here, cookie: "samsyn=1" })).toBe(true);
    expect(own({ origin: "null", "sec-fetch-site": "same-origin", cookie: "samsyn=1" })).toBe(true);
    expect(own({ origin: "https://elsewhere.example", cookie: "samsyn=1" })).toBe(false);
    expect(own({ origin: "null", "sec-fetch-site": "cross-site", cookie: "samsyn=1" })).toBe(false);
    expect(own({ origin: "null", cookie: "samsyn=1" })).toBe(false);
    expect(own({ "sec-fetch-site": "same-site", cookie: "samsyn=1" })).toBe(false);
  });

  it("from a program carries no cookie", () => {
    expect(own({})).toBe(true);
    expect(own({ cookie: "samsyn=1" })).toBe(false);
  });
});

it("the content security policy allows nothing inline and nothing from elsewhere", () => {
  expect(contentSecurityPolicy()).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
  );
  expect(contentSecurityPolicy("abc")).toContain("script-src 'self' 'nonce-abc';");
});

describe("rates", () => {
  it("let a visitor do so much a minute, then say how long to wait", () => {
    let now = 0;
    const wait = rateLimiter(
      [{ name: "search", matches: (_, path) => path === "/search", perMinute: 2 }],
      () => now,
    );
    expect([wait("GET", "/search", "a"), wait("GET", "/search", "a")]).toEqual([0, 0]);
    expect(wait("GET", "/search", "a")).toBe(30);
    expect(wait("GET", "/search", "b")).toBe(0);
    expect(wait("GET", "/", "a")).toBe(0);
    now = 30_000;
    expect(wait("GET", "/search", "a")).toBe(0);
  });
});

describe("a body", () => {
  it("over the limit is stopped, whatever length it declares", async () => {
    const large = "x".repeat(1024 * 1024 + 1);
    expect(() => limited(post({ "content-length": "99999999" }))).toThrow(TooLarge);
    await expect(limited(post({ "content-type": "text/plain" }, large)).text()).rejects.toThrow();
    expect(await limited(post({ "content-type": "text/plain" })).text()).toBe("a=1");
  });
});

describe("compression", () => {
  it("takes the smallest the reader understands", () => {
    expect(encodingFor("gzip, deflate, br")).toBe("br");
    expect(encodingFor("gzip;q=1, br;q=0")).toBe("gzip");
    expect(encodingFor(null)).toBeNull();
  });

  it("leaves files alone that are compressed already, and keeps several cookies", async () => {
    const request = new Request(here, { headers: { "accept-encoding": "gzip" } });
    const headers = new Headers({ "content-type": "text/html" });
    headers.append("set-cookie", "a=1");
    headers.append("set-cookie", "b=2");
    const page = await compressed(request, await pageAnswer(request, 200, headers, "hej"));
    expect(page.headers.get("content-encoding")).toBe("gzip");
    expect(page.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    const text = new Response(page.body!.pipeThrough(new DecompressionStream("gzip")));
    expect(await text.text()).toBe("hej");
    const flowing = await compressed(
      request,
      new Response("a;b", { headers: { "content-type": "text/csv" } }),
    );
    expect(await new Response(flowing.body!.pipeThrough(new DecompressionStream("gzip"))).text()).toBe("a;b");
    const sheet = new Response("zip", { headers: { "content-type": "application/vnd.ms-excel" } });
    expect((await compressed(request, sheet)).headers.has("content-encoding")).toBe(false);
  });
});

describe("a form", () => {
  it("gives back what was typed, and the files", async () => {
    const data = new FormData();
    data.append("name", "  Ældrepleje ");
    data.append("role", "a");
    data.append("role", "b");
    data.append("file", new File(["x"], "units.csv"));
    const form = await formOf(new Request(here, { method: "POST", body: data }));
    expect(form.values).toEqual({ name: "Ældrepleje", role: "b" });
    expect(form.all("role")).toEqual(["a", "b"]);
    expect(form.file("file")?.name).toBe("units.csv");
    expect(form.file("other")).toBeNull();
  });
  it("tells an empty file from a box left alone", async () => {
    const part = (name: string, file: string) =>
      `--x\r\nContent-Disposition: form-data; name="${name}"; filename="${file}"\r\nContent-Type: text/csv\r\n\r\n\r\n`;
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const body = `${part("left-alone", "")}${part("empty", "empty.csv")}--x--\r\n`;
    const form = await formOf(new Request(here, { method: "POST", headers, body }));
    expect(form.file("left-alone")).toBeNull();
    expect(form.file("empty")?.size).toBe(0);
  });

  it("that is too large or no form is told by its status", async () => {
    const large = limited(
      post({ "content-type": "application/x-www-form-urlencoded" }, "x".repeat(1024 * 1024 + 1)),
    );
    await expect(formOf(large)).rejects.toMatchObject({ status: 413 });
    await expect(
      formOf(post({ "content-type": "multipart/form-data; boundary=x" }, "junk")),
    ).rejects.toMatchObject({ status: 400 });
    await expect(formOf(post({ "content-type": "application/json" }, "{}"))).rejects.toMatchObject({
      status: 400,
    });
  });

  it("is refused field by field, with what was typed kept", () => {
    const schema = z.object({
      name: z.string().min(1),
      hours: z.coerce.number().max(10),
      code: z.string("unit.code-missing"),
    });
    expect(checked(schema, { name: "", hours: "12" })).toEqual({
      ok: false,
      values: { name: "", hours: "12" },
      refusals: [
        { field: "name", refusal: { code: "field.required" } },
        { field: "hours", refusal: { code: "field.too-big", values: { most: 10 } } },
        { field: "code", refusal: { code: "unit.code-missing" } },
      ],
    });
  });
});

describe("a list", () => {
  const allowed = { sort: ["name", "cost"], filters: ["owner"], size: 20 } as const;
  const read = (query: string) => listOf(new Request(`${here}/systems${query}`), allowed);

  it("sends whoever asks for a page behind its last to the last, and nobody else anywhere", () => {
    const sentTo = (query: string, total: number) => {
      try {
        withinPages(read(query), total);
      } catch (sent) {
        return (sent as Response).headers.get("location");
      }
    };
    expect(sentTo("?page=99999999&owner=x", 41)).toBe("/systems?owner=x&sort=name&page=3");
    expect(sentTo("?page=2", 0)).toBe("/systems?sort=name");
    expect(sentTo("?page=3", 41)).toBeUndefined();
    expect(sentTo("", 0)).toBeUndefined();
  });

  it("is what its address says", () => {
    expect(read("?sort=-cost&page=3&q=journal&owner=x&other=y")).toEqual({
      path: "/systems",
      filters: { q: "journal", owner: "x" },
      sort: "cost",
      descending: true,
      page: 3,
      size: 20,
      skip: 40,
    });
  });

  it("takes nonsense as nothing said", () => {
    expect(read("?sort=;drop&page=-4")).toMatchObject({ sort: "name", descending: false, page: 1, skip: 0 });
  });

  it("has an address for every change of it", () => {
    const list = read("?q=å&page=2");
    expect(addressOf(list, { sort: "cost", descending: true })).toBe("/systems?q=%C3%A5&sort=-cost");
    expect(addressOf(list, { page: 3 })).toBe("/systems?q=%C3%A5&sort=name&page=3");
    expect(addressOf(list, { filters: {} })).toBe("/systems?sort=name");
  });
});

it("says where a weakness is reported, for less than a year", () => {
  const now = new Date("2026-11-22T10:00:00Z");
  expect(securityText("mailto:security@by.example", "https://samsyn.by.example", now)).toBe(
    `Contact: mailto:security@by.example
Expires: 2027-05-21T10:00:00.000Z
Preferred-Languages: en, da, sv, fi, nb
Canonical: https://samsyn.by.example/.well-known/security.txt
`,
  );
});
