import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, type Founder, type Served, served } from "./server.ts";

let server: Served;
let founder: Founder;

beforeAll(async () => {
  server = await served();
  founder = await server.founder("Afbrudt");
}, 180_000);
afterAll(() => server?.stop());

const hashIn = (html: string) => /name="hash" value="([^"]+)"/.exec(html)?.[1] ?? "";
const there = async () => {
  const [row] = await ask(
    server.database,
    `select (select count(*) from landscape.supplier)::int as things,
      (select count(*) from platform.audit_record where action = 'supplier.added')::int as lines`,
  );
  return row;
};

test("killed hard while a file is written, nothing of it is there; the page says so, and it can be begun again", async () => {
  const rows = Array.from({ length: 3000 }, (_, n) => `Opdigtet firma ${n};DK`).join("\n");
  const form = new FormData();
  form.set("file", new File([`name;country\n${rows}\n`], "firmaer.csv"));
  const sent = await founder.post("/landscape/import", form);
  const address = sent.headers.get("location") ?? "";
  const page = async () => (await founder.get(address)).body;
  const shows = async (words: RegExp) => {
    for (let n = 0; n < 300; n++) {
      const body = await page();
      if (words.test(body)) return body;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    throw new Error(`the page never says ${words}`);
  };
  const hash = hashIn(await shows(/name="hash"/));

  // Somebody else holds what the import must write, so that it is killed amid the writing.
  const other = new pg.Client({ connectionString: server.database });
  await other.connect();
  await other.query("begin; lock table platform.audit_record in share mode");
  const confirmed = founder.post(address, { hash }).catch(() => null);
  await expect
    .poll(
      async () => {
        const [row] = await ask(
          server.database,
          "select count(*)::int as n from pg_locks where not granted and relation = 'platform.audit_record'::regclass",
        );
        return row?.n;
      },
      { timeout: 60_000 },
    )
    .toBe(1);
  await server.killHard();
  await other.query("rollback");
  await other.end();
  await confirmed;

  expect(await there()).toEqual({ things: 0, lines: 0 });
  // Who has been silent for less than a moment may only be slow.
  expect(await page()).toMatch(/We are writing/);
  await ask(server.database, "update platform.intake set beat_at = beat_at - interval '1 minute'");
  expect(await page()).toMatch(/was interrupted[\s\S]*Nothing of it was written/);
  expect((await founder.get("/landscape/import")).body).toContain("firmaer.csv");

  await founder.post(address, { step: "again" });
  await founder.post(address, { hash: hashIn(await shows(/name="hash"/)) });
  await shows(/Written: 3,000/);
  expect(await there()).toEqual({ things: 3000, lines: 3000 });
}, 240_000);
