import { sql } from "kysely";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../../../kernel/ids.ts";
import { type Lang, langs } from "../../../../kernel/lang.ts";
import { addDays, dayIn } from "../../../../kernel/period.ts";
import type { Act } from "../../../../platform/act.ts";
import { connect, type Db } from "../../../../platform/db/database.ts";
import { migrate } from "../../../../platform/db/migrate.ts";
import { readStrictCsv } from "../../../../platform/files/index.ts";
import type { LoaderArgs } from "../../../../platform/http/page.ts";
import { emptyDatabase } from "../../../../platform/testing/index.ts";
import { readyOf } from "../../instrument/ready.ts";
import { itemsOf } from "../../questionnaire/rules-questionnaire.ts";
import { announceRelease, withdrawRelease } from "../../release/actions.server.ts";
import * as releasePage from "../../release/release.page.tsx";
import { releaseById } from "../../release/store.server.ts";
import { announcedOf, frozenOf, waveOf } from "../../release/testing/releases.server.ts";
import { bundleOf } from "../../release-facts/bundle.ts";
import type { Wave } from "../../release-facts/rules-given.ts";
import { inventedWave } from "../../release-facts/testing/invented-wave.ts";
import { openStatistics } from "../tables.server.ts";
import * as embedPage from "./embed.page.tsx";
import * as figurePage from "./figure.page.tsx";
import * as fileRoute from "./file.route.ts";

// A database of its own, whose clock its owner can set: the application cannot.
let own: Awaited<ReturnType<typeof emptyDatabase>>;
let owner: Db;
let db: Db;
let act: Act;
let id: string;
let record: string;
const house = "http://house";
const [before, after] = ["2027-03-09T05:59:59Z", "2027-03-09T06:00:00Z"];
const day = new Date("2027-03-01T09:00:00Z");

const clockAt = (at: string) =>
  sql
    .raw(
      `create or replace function facts.clock() returns timestamptz language sql stable
       set search_path = pg_catalog, pg_temp as $$ select timestamptz '${at}' $$`,
    )
    .execute(owner);

const frozen = async (wave: Wave, known?: string): Promise<string> => {
  const release = known ?? (await announcedOf(act));
  const bundle = await bundleOf(wave, {
    release,
    publisher: "Koepaikka",
    due: after,
    address: `${house}/releases/${release}`,
    licence: "https://creativecommons.org/publicdomain/zero/1.0/",
    previous: null,
  });
  if (!bundle.ok) throw new Error(bundle.refusal.code);
  const decoder = new TextDecoder();
  await frozenOf(
    act,
    release,
    Object.fromEntries(bundle.value.files.map(({ path, bytes }) => [path, decoder.decode(bytes)])),
  );
  return release;
};

beforeAll(async () => {
  own = await emptyDatabase();
  await migrate(own.url);
  owner = connect(own.url, { role: "samsyn_owner", max: 1 });
  db = connect(own.url, { max: 4 });
  const municipality = newId();
  await sql`insert into platform.municipality (id, country, code, name, time_zone, languages, example)
    values (${municipality}, 'FI', 'T1', '{"fi": "Koepaikka"}', 'Europe/Helsinki', '{fi}', true)`.execute(
    owner,
  );
  const actor = {
    id: newId(),
    name: "Astrid Prøve",
    roles: ["survey-owner" as const, "administrator" as const],
  };
  const zone = "Europe/Helsinki";
  act = { db, actor, municipality, now: day, today: dayIn(day, zone), zone, lang: "en" };
  id = await frozen(inventedWave(readyOf("decision-makers")!, { seed: 8, places: 10, roles: 2 }));
  const open = inventedWave(readyOf("five-questions")!, { seed: 9, places: 3, roles: 3 });
  record = await frozen({ ...open, mode: "on-record" });
});
afterAll(async () => {
  await db.destroy();
  await owner.destroy();
  await own.drop();
});

type Asked = { item: string; release?: string; query?: string; lang?: Lang; ending?: string };
const argsOf = ({ item, release = id, query = "", lang = "en", ending = "" }: Asked): LoaderArgs =>
  ({
    request: new Request(`${house}/releases/${release}/items/${encodeURIComponent(item)}${ending}?${query}`),
    context: { act: null, lang, house, door: { db, now: () => new Date(after) }, report: () => {} },
    params: { id: release, item },
  }) as unknown as LoaderArgs;

const html = async (page: typeof figurePage | typeof embedPage, asked: Asked): Promise<string> => {
  const data = await page.loader(argsOf(asked));
  const Stub = createRoutesStub([{ id: "page", path: "/", Component: page.default }]);
  return renderToString(
    createElement(Stub, { initialEntries: ["/"], hydrationData: { loaderData: { page: data } } }),
  );
};
const wordsOf = (markup: string) => markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const file = async (asked: Asked) => {
  const answer = await fileRoute.loader(argsOf(asked));
  return { type: answer.headers.get("content-type"), text: await answer.text() };
};
const statusOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 200,
    thrown => (thrown as Response).status,
  );
const api = async (path: string) => {
  const answer = await openStatistics(
    db,
    () => new Date(after),
    house,
  )(new Request(`${house}/api/v2${path}`), "somebody");
  return { status: answer.status, json: await answer.json() };
};

const items = async (release: string): Promise<string[]> => {
  const { json } = await api(`/tables/${release}/metadata`);
  return Object.keys(json.dimension.item.category.index);
};

describe("before its hour", () => {
  it("nobody sees a figure, a file of it or its table", async () => {
    await clockAt(before);
    const item = "anything";
    expect(await statusOf(figurePage.loader(argsOf({ item })))).toBe(404);
    expect(await statusOf(embedPage.loader(argsOf({ item })))).toBe(404);
    for (const ending of [".csv", ".metadata.json", ".svg"])
      expect(await statusOf(fileRoute.loader(argsOf({ item, ending })))).toBe(404);
    expect((await api(`/tables/${id}`)).status).toBe(404);
    expect((await api("/tables")).json.tables).toEqual([]);
  });
});

describe("from its hour on", () => {
  let first: string;
  let all: string[];
  beforeAll(async () => {
    await clockAt(after);
    all = await items(id);
    first = all[0]!;
  });

  it("every question has its page in every language, with figure, table and response", async () => {
    for (const item of all) {
      const text = wordsOf(await html(figurePage, { item }));
      expect(text, item).not.toMatch(/undefined|NaN|\[object/);
      expect(text).toContain("Answered");
      expect(text).not.toContain("not asked");
    }
    for (const lang of langs) expect(await html(figurePage, { item: first, lang })).toContain("<svg");
  });

  it("the release leads to each of them", async () => {
    const { questions } = await releasePage.loader(argsOf({ item: "" }));
    expect(questions.map(({ href }) => href)).toEqual(all.map(item => `/releases/${id}/items/${item}`));
  });

  it("questions lead to each other in the order they were asked", async () => {
    const page = await html(figurePage, { item: all[1]! });
    expect(page).toContain(`rel="prev" href="/releases/${id}/items/${all[0]}"`);
    expect(page).toContain(`rel="next" href="/releases/${id}/items/${all[2]}"`);
  });

  it("groups are links, and one that was not planned is not looked at", async () => {
    const page = await html(figurePage, { item: first });
    expect(page).toContain(`/releases/${id}/items/${first}?group=place%3AFI-001`);
    expect(page).not.toContain("<select");
    expect(await html(figurePage, { item: first, query: "group=role:mayor" })).toBe(page);
  });

  it("what is hidden says so in words, in the page and in its table", async () => {
    const pages = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        html(figurePage, { item: first, query: `group=place:FI-${String(at + 1).padStart(3, "0")}` }),
      ),
    );
    expect(pages.some(page => wordsOf(page).includes("hidden: fewer than 5"))).toBe(true);
  });

  it("a municipality stands beside all, with its interval, and no place is ranked", async () => {
    const page = wordsOf(await html(figurePage, { item: first, query: "group=place:FI-005" }));
    expect(page).toContain("Beside all and municipalities of its size");
    expect(page).toContain("Probably between (95 %)");
  });

  it("those who answered stand against all who could be asked, by size of municipality", async () => {
    const data = await figurePage.loader(argsOf({ item: first }));
    expect(data.sizes.length).toBeGreaterThan(1);
    // Three of the ten codes are of real municipalities, whose inhabitants are known.
    expect(data.sizes.map(({ places }) => places)).toEqual(["1", "1", "1"]);
    const page = wordsOf(await html(figurePage, { item: first }));
    expect(page).toContain("Those who answered against all who could be asked, by size of municipality");
    for (const { size, ofFrame } of data.sizes) expect(page).toMatch(new RegExp(`${size}.*${ofFrame}`));
  });

  it("its data and what they mean lie beside it", async () => {
    const csv = await file({ item: first, ending: ".csv" });
    const read = readStrictCsv(new TextEncoder().encode(csv.text), "figure.csv");
    expect(read.ok && [...read.value.columns.keys()].slice(0, 5)).toEqual([
      "item",
      "group",
      "group_label",
      "answer",
      "answer_label",
    ]);
    const metadata = JSON.parse((await file({ item: first, ending: ".metadata.json" })).text);
    expect(metadata.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(
      read.ok ? [...read.value.columns.keys()] : [],
    );
    expect(metadata["dc:isFormatOf"]).toBe(`${house}/api/v2/tables/${id}`);
    expect(metadata.wordingHash).toMatch(/^[0-9a-f]{64}$/);
    const svg = await file({ item: first, ending: ".svg" });
    expect(svg).toMatchObject({ type: "image/svg+xml", text: expect.stringMatching(/^<svg /) });
  });

  it("others may frame the figure, and only that page of ours", async () => {
    expect(embedPage.headers()["Content-Security-Policy"]).toContain("frame-ancestors *");
    expect(embedPage.handle).toEqual({ public: true, bare: true });
    expect("headers" in figurePage).toBe(false);
    const page = await html(embedPage, { item: first });
    expect(page).toContain(`/releases/${id}/items/${first}?lang=en`);
    const code = wordsOf(await html(figurePage, { item: first }));
    expect(code).toContain("/embed?lang=en");
  });

  it("what was answered on the record stands there by office, without a name", async () => {
    const [item] = await items(record);
    const page = wordsOf(await html(figurePage, { item: item!, release: record }));
    expect(page).toContain("What was answered");
    expect(page).toContain("FI-001");
    expect(page).not.toContain("Astrid");
  });

  it("its table is in the API, cell by cell the same as the file beside the figure", async () => {
    const { json: list } = await api("/tables?lang=fi");
    expect(list.tables.map((one: { id: string }) => one.id).sort()).toEqual([id, record].sort());
    const { json } = await api(
      `/tables/${id.toUpperCase()}/data?valuecodes[item]=${first}&valuecodes[ContentsCode]=n&valuecodes[wave]=*`,
    );
    const line = (await file({ item: first, ending: ".csv" })).text
      .split("\n")
      .find(one => one.includes(",_all,"));
    expect(line).toContain(`,${json.value[0]},`);
    const metadata = (await api(`/tables/${id}/metadata?lang=fi`)).json;
    for (const lang of langs) {
      const { label, source } = (await api(`/tables/${id}?lang=${lang}`)).json;
      expect([lang, label.startsWith(" "), source]).toEqual([lang, false, "Koepaikka"]);
    }
    expect(metadata.link.related[0].href).toBe(`${house}/releases/${id}?lang=fi`);
  });

  it("a question that was not asked, and a release that is none, are not found", async () => {
    expect(await statusOf(figurePage.loader(argsOf({ item: "constructor" })))).toBe(404);
    expect(await statusOf(figurePage.loader(argsOf({ item: "x", release: newId() })))).toBe(404);
    expect(await statusOf(figurePage.loader(argsOf({ item: "x", release: "no-id" })))).toBe(404);
    expect((await api("/tables/no-id/data")).json.title).toBe("Non-existent table");
  });
});

describe("a later round of the same questionnaire", () => {
  it("stands beside the earlier one over time, with a gap where a question was worded otherwise", async () => {
    const { instrument } = (await releaseById(db, id))!;
    const asked = await waveOf(act, "closed", { instrument, number: 1 });
    const announced = await announceRelease(act, asked, addDays(act.today, 9));
    if (!announced.ok) throw new Error(announced.refusal.code);
    const wave = inventedWave(readyOf("decision-makers")!, { seed: 11, places: 10, roles: 2 });
    const [same, other] = await items(id);
    const questionnaire = structuredClone(wave.questionnaire);
    for (const row of itemsOf(questionnaire).flatMap(({ item }) => ("rows" in item ? item.rows : [item])))
      if (row.id === other) row.text = { ...row.text, en: "Something else by now" };
    const later = await frozen({ ...wave, questionnaire, period: "2027-02" }, announced.value);
    await clockAt("2027-03-10T06:00:00Z");
    const page = async (item: string, release: string) => wordsOf(await html(figurePage, { item, release }));
    const [text, broken, first] = [
      await page(same!, later),
      await page(other!, later),
      await page(same!, id),
    ];
    expect(text).toContain("Over time");
    expect(text).toMatch(/2026-10: .*; 2027-02: /);
    expect(text).not.toContain("whom its shares are of, changed");
    expect(broken).toContain("The question, or whom its shares are of, changed before 2027-02");
    // A release tells nothing of what came after it.
    expect(first).not.toContain("Over time");
    await clockAt(after);
    expect(await statusOf(figurePage.loader(argsOf({ item: same!, release: later })))).toBe(404);
  });
});

it("what is withdrawn is nowhere any more", async () => {
  const [item] = await items(record);
  const done = await withdrawRelease({ ...act, now: new Date(after) }, record, "It told too much.");
  expect(done.ok).toBe(true);
  expect(await statusOf(figurePage.loader(argsOf({ item: item!, release: record })))).toBe(404);
  expect((await api(`/tables/${record}`)).status).toBe(404);
  expect((await api("/tables")).json.tables).toHaveLength(1);
});
