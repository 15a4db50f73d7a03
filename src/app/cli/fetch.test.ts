import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../kernel/ids.ts";
import { connect } from "../../platform/db/database.ts";
import { migrate } from "../../platform/db/migrate.ts";
import { emptyDatabase } from "../../platform/testing/index.ts";
import { run } from "./run.ts";

// What is fetched is shared by all: a database of its own, so that no other test sees it.
let database: Awaited<ReturnType<typeof emptyDatabase>>;
/** An office that has moved away: it answers every question with "gone". */
const office = createServer((_, response) => void response.writeHead(410).end());
let address = "";

beforeAll(async () => {
  database = await emptyDatabase();
  await migrate(database.url);
  const owner = connect(database.url, { role: "samsyn_owner", max: 1 });
  await sql`insert into platform.municipality (id, country, code, name, time_zone, languages, example)
    values (${newId()}, 'SE', 'T1', '{"sv": "Provstad"}', 'Europe/Stockholm', '{sv}', true)`.execute(owner);
  await owner.destroy();
  await new Promise<void>(resolve => office.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(office.address() as AddressInfo).port}`; // it listens on a port
}, 120_000);
afterAll(async () => {
  await new Promise(resolve => office.close(resolve));
  await database.drop();
});

const samsyn = async (...words: string[]) => {
  const err: string[] = [];
  const code = await run(words, {
    env: { DATABASE_URL: database.url },
    out: () => {},
    err: text => err.push(text),
    watched: false,
    now: () => new Date("2026-03-02T09:00:00Z"),
  });
  return { code, err: err.join("\n") };
};

describe("samsyn fetch", () => {
  it("ends with 1 where the office does not answer, and with 2 where what was typed is wrong", async () => {
    const down = await samsyn("fetch", "scb", "--address", address);
    expect(down).toEqual({ code: 1, err: expect.stringContaining("The office refused the question (410).") });
    const unknown = await samsyn("fetch", "eurostat");
    expect(unknown).toEqual({ code: 2, err: expect.stringContaining("dst, scb, stat-fi, ssb, kolada") });
    expect((await samsyn("fetch", "scb", "--years", "99")).code).toBe(2);
  });
});
