import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../../kernel/ids.ts";
import { addDays, dayIn } from "../../../kernel/period.ts";
import { type Act, read } from "../../../platform/act.ts";
import { connect, type Db } from "../../../platform/db/database.ts";
import { migrate } from "../../../platform/db/migrate.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { emptyDatabase } from "../../../platform/testing/index.ts";
import { waveOf as waveById } from "../wave/store.server.ts";
import { announceCorrection, announceRelease, withdrawRelease } from "./actions.server.ts";
import * as analysis from "./analysis.page.tsx";
import { writeAnalysis } from "./analysis.server.ts";
import * as bundle from "./bundle.route.ts";
import * as calendar from "./calendar.page.tsx";
import * as feed from "./feed.route.ts";
import * as file from "./file.route.ts";
import { inputOf } from "./input.server.ts";
import * as page from "./release.page.tsx";
import { differenceOf } from "./rules-cell.ts";
import { releaseById } from "./store.server.ts";
import { announcedOf, cubeWith, frozenOf, waveOf } from "./testing/releases.server.ts";

// A database of its own, whose clock its owner can set: the application cannot.
let own: Awaited<ReturnType<typeof emptyDatabase>>;
let owner: Db;
let db: Db;
beforeAll(async () => {
  own = await emptyDatabase();
  await migrate(own.url);
  owner = connect(own.url, { role: "samsyn_owner", max: 1 });
  db = connect(own.url, { max: 4 });
});
afterAll(async () => {
  await db.destroy();
  await owner.destroy();
  await own.drop();
});

const clockAt = (at: string) =>
  sql
    .raw(
      `create or replace function facts.clock() returns timestamptz language sql stable
       set search_path = pg_catalog, pg_temp as $$ select timestamptz '${at}' $$`,
    )
    .execute(owner);

const publisher = async (): Promise<Act> => {
  const municipality = newId();
  await sql`insert into platform.municipality (id, country, code, name, time_zone, languages, example)
    values (${municipality}, 'FI', ${`T${municipality.slice(-8)}`}, '{"fi": "Koepaikka"}', 'Europe/Helsinki', '{fi}', true)`.execute(
    owner,
  );
  const now = new Date("2027-03-01T09:00:00Z");
  const zone = "Europe/Helsinki";
  const actor = {
    id: newId(),
    name: "Astrid Prøve",
    roles: ["survey-owner" as const, "administrator" as const],
  };
  return { db, actor, municipality, now, today: dayIn(now, zone), zone, lang: "en" };
};

const secret = "3.4567";
const [before, at] = ["2027-03-09T05:59:59Z", "2027-03-09T06:00:00Z"];
const files = {
  "response.csv": "group,invited,answered,status,rate\n_all,48,36,,0.75\n",
  "cube.jsonstat.json": cubeWith(3.4567, null),
  "figures/A1.csv": `cell,value\nA1,${secret}\n`,
};

const argsOf = (path: string, params: Record<string, string>, as: Act | null, headers = {}): LoaderArgs =>
  ({
    request: new Request(`http://house${path}`, { headers }),
    context: {
      act: as,
      lang: "en",
      house: "http://house",
      door: { db, now: () => new Date() },
      report: () => {},
    },
    params,
  }) as unknown as LoaderArgs;

/** Every way in which what is in a release could be read, and what it answers. */
const ways = (id: string): [string, (as: Act | null) => Promise<unknown>][] => [
  ["the calendar", as => calendar.loader(argsOf("/releases", {}, as))],
  ["the calendar of the past", as => calendar.loader(argsOf("/releases?when=past", {}, as))],
  ["the calendar to follow", as => feed.loader(argsOf("/releases.ics", {}, as))],
  ["the page", as => page.loader(argsOf(`/releases/${id}`, { id }, as))],
  ...["MANIFEST.json", ...Object.keys(files)].map((path): [string, (as: Act | null) => Promise<unknown>] => [
    path,
    as => file.loader(argsOf(`/releases/${id}/files/${path}`, { id, "*": path }, as)),
  ]),
  ["the whole as zip", as => bundle.loader(argsOf(`/releases/${id}/bundle.zip`, { id }, as))],
];

/** The text of an answer, of a page or of a refusal, with its headers. */
const textOf = async (
  answer: Promise<unknown>,
): Promise<{ status: number; text: string; headers: Headers }> => {
  const got = await answer.catch(error => error);
  if (!(got instanceof Response)) return { status: 200, text: JSON.stringify(got), headers: new Headers() };
  return { status: got.status, text: await got.text(), headers: got.headers };
};

describe("the second in which a release opens", () => {
  it("is the same for a stranger and for the publisher's own people, by every way in", async () => {
    const act = await publisher();
    const id = await announcedOf(act);
    const hash = await frozenOf(act, id, files);
    expect((await releaseById(db, id))?.dueAt.toISOString()).toBe(new Date(at).toISOString());

    await clockAt(before);
    for (const as of [null, act])
      for (const [way, ask] of ways(id)) {
        const { text, status, headers } = await textOf(ask(as));
        expect(text, way).not.toContain(secret);
        expect(text, way).not.toContain("A1");
        if (!way.startsWith("the ") || way.endsWith("zip")) expect(status, way).toBe(404);
        // Nobody keeps an answer from before the hour: the usual no-store stands.
        expect(headers.get("cache-control"), way).toBeNull();
        if (way === "the page") expect(text).toContain(hash);
      }

    await clockAt(at);
    for (const as of [null, act])
      for (const [way, ask] of ways(id)) {
        const { text, status, headers } = await textOf(ask(as));
        expect(status, way).toBe(200);
        if (way in files) {
          expect(text, way).toBe(files[way as keyof typeof files]);
          expect(headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.]+"$/);
          expect(headers.get("x-content-type-options")).toBe("nosniff");
          expect(headers.get("cache-control")).toBe("public, max-age=300");
        }
      }
  });

  it("leaves no old answer standing: a file known already is not sent again", async () => {
    const act = await publisher();
    const id = await announcedOf(act);
    await frozenOf(act, id, files);
    await clockAt(at);
    const ask = (headers = {}) =>
      file.loader(
        argsOf(`/releases/${id}/files/figures/A1.csv`, { id, "*": "figures/A1.csv" }, null, headers),
      );
    const first = await ask();
    expect(first.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect((await ask({ "if-none-match": first.headers.get("etag") })).status).toBe(304);
  });

  it("is not missed by a stranger: where nothing is announced, the calendar shows what has been", async () => {
    const act = await publisher();
    await frozenOf(act, await announcedOf(act), files);
    const shown = async (path: string) => (await calendar.loader(argsOf(path, {}, null))).when;
    await clockAt(before);
    expect(await shown("/releases")).toBe("coming");
    await clockAt("2099-01-01T06:00:00Z");
    expect([await shown("/releases"), await shown("/releases?when=coming")]).toEqual(["past", "coming"]);
  });

  it("gives the same bytes of the whole each time", async () => {
    const act = await publisher();
    const id = await announcedOf(act);
    await frozenOf(act, id, files);
    await clockAt(at);
    const ask = async () =>
      Buffer.from(
        await (await bundle.loader(argsOf(`/releases/${id}/bundle.zip`, { id }, null))).arrayBuffer(),
      );
    expect((await ask()).equals(await ask())).toBe(true);
  });
});

describe("a file that was touched", () => {
  it("is refused and told, and so is the whole", async () => {
    const act = await publisher();
    const id = await announcedOf(act);
    await frozenOf(act, id, files);
    await clockAt(at);
    // Only who owns the tables can, and only by taking the guard away.
    await sql`alter table facts.release_file disable trigger release_file_guard`.execute(owner);
    await sql`update facts.release_file set bytes = ${Buffer.from("A1,4.9999")}
      where release_id = ${id} and path = 'figures/A1.csv'`.execute(owner);
    await sql`alter table facts.release_file enable trigger release_file_guard`.execute(owner);
    const touched = await textOf(
      file.loader(argsOf(`/releases/${id}/files/figures/A1.csv`, { id, "*": "figures/A1.csv" }, null)),
    );
    expect(touched.status).toBe(500);
    expect(touched.text).toMatch(
      /^figures\/A1.csv is no longer the file that was frozen, .* SHA-256 should be/,
    );
    expect((await textOf(bundle.loader(argsOf("/", { id }, null)))).status).toBe(404);
    const { tampered, files: whole, answered } = await page.loader(argsOf(`/releases/${id}`, { id }, null));
    expect(tampered).toEqual(["figures/A1.csv"]);
    expect(whole.map(({ path }) => path)).toEqual(["MANIFEST.json", "cube.jsonstat.json", "response.csv"]);
    expect(answered).toBe("36 of 48 invited, 75%");
  });
});

describe("an analysis", () => {
  const written = {
    title: "Roles agree",
    author: "Astrid Prøve",
    body: "They do.\n\nMostly.",
    cells: "A1/_all/_all/mean",
  };

  it("is written of an open release alone, rests on cells that are in it, and is dated after it", async () => {
    const act = await publisher();
    const id = await announcedOf(act);
    const hash = await frozenOf(act, id, files);
    const release = async () => (await releaseById(db, id))!;
    const codeOf = async (answer: ReturnType<typeof writeAnalysis>) => {
      const one = await answer;
      return one.ok ? "done" : one.refusal.code;
    };
    await clockAt(before);
    expect(await codeOf(writeAnalysis(act, await release(), written))).toBe("analysis.not-open");
    await clockAt(at);
    // The clock of the house is behind: it would be dated before the release.
    expect(await codeOf(writeAnalysis(act, await release(), written))).toBe("analysis.not-open");
    const now = { ...act, now: new Date("2027-03-09T08:00:00Z"), today: "2027-03-09" };
    const of = (cells: string) => writeAnalysis(now, opened, { ...written, cells });
    const opened = await release();
    expect(await codeOf(of(" \n"))).toBe("analysis.cells");
    expect(await codeOf(of("A1/_all/_all/mean\nA1/_all/role:r2/mean"))).toBe("analysis.no-cell");
    expect(await codeOf(of("A1/_all/_all"))).toBe("analysis.no-cell");
    const reader = { ...now, actor: { ...now.actor, roles: ["reader" as const] } };
    expect(await codeOf(writeAnalysis(reader, opened, written))).toBe("role.survey-owner");
    const done = await of("A1/_all/_all/mean\nA1/_all/role:r1/mean");
    if (!done.ok) throw new Error(done.refusal.code);

    const { analysis: told } = await analysis.loader(argsOf("/", { id: done.value }, null));
    expect(told).toMatchObject({
      hash,
      paragraphs: ["They do.", "Mostly."],
      cells: [{ told: "3.46" }, { told: "hidden" }],
    });
    expect((await page.loader(argsOf(`/releases/${id}`, { id }, null))).analyses).toMatchObject([
      { href: `/facts/analyses/${done.value}`, label: "Roles agree" },
    ]);
    await sql`update facts.release_analysis set hash = repeat('0', 64) where id = ${done.value}`
      .execute(owner)
      .then(
        () => expect.unreachable(),
        error => expect(String(error)).toContain("stays"),
      );
  });
});

describe("a release that was wrong", () => {
  const because = "The frame of two places was exchanged.";

  it("is corrected by a new one with every cell that differs, and stays readable and marked", async () => {
    const act = await publisher();
    const id = await announcedOf(act);
    await frozenOf(act, id, files);
    await clockAt(at);
    const later = { ...act, now: new Date("2027-03-10T09:00:00Z"), today: "2027-03-10" };
    const refused = await announceCorrection(later, id, { day: "2027-03-10", because });
    expect(refused).toMatchObject({ refusal: { code: "release.too-near-correction" } });
    const announced = await announceCorrection(later, id, { day: "2027-03-11", because });
    if (!announced.ok) throw new Error(announced.refusal.code);
    expect(await announceCorrection(later, id, { day: "2027-03-12", because })).toMatchObject({
      refusal: { code: "release.not-correctable" },
    });
    const corrected = { "cube.jsonstat.json": cubeWith(3.5, 2.25) };
    const difference = differenceOf(
      JSON.parse(files["cube.jsonstat.json"]),
      JSON.parse(corrected["cube.jsonstat.json"]),
    );
    if (!difference.ok) throw new Error(difference.refusal.code);
    await frozenOf(later, announced.value, corrected, difference.value);

    const told = async (id: string) => page.loader(argsOf(`/releases/${id}`, { id }, null));
    expect(await told(announced.value)).toMatchObject({ difference: { total: 0 }, files: [] });
    await clockAt("2027-03-11T06:00:00Z");
    expect((await told(announced.value)).difference).toEqual({
      total: 2,
      cells: [
        {
          cell: "A1/_all/_all/mean",
          old: { value: 3.4567, status: null },
          new: { value: 3.5, status: null },
        },
        {
          cell: "A1/_all/role:r1/mean",
          old: { value: null, status: "h" },
          new: { value: 2.25, status: null },
        },
      ],
    });
    const old = await told(id);
    expect(old.correctedBy).toBe(announced.value);
    expect(old.files).toHaveLength(4);
  });

  it("is held against what it corrects, also where a later round of the same questions was released since", async () => {
    const act = await publisher();
    const first = await waveOf(act);
    const asked = (await read(act, tx => waveById(tx, first)))!;
    const second = await waveOf(act, "closed", { instrument: asked.instrument, number: asked.number });
    const announced = async (wave: string) => {
      const made = await announceRelease(act, wave, addDays(act.today, 8));
      if (!made.ok) throw new Error(made.refusal.code);
      return made.value;
    };
    const [one, two] = [await announced(first), await announced(second)];
    await frozenOf(act, one, files);
    await frozenOf({ ...act, now: new Date(act.now.getTime() + 60_000) }, two, files);
    await clockAt(at);
    const later = { ...act, now: new Date("2027-03-10T09:00:00Z"), today: "2027-03-10" };
    const correction = await announceCorrection(later, one, { day: "2027-03-11", because });
    if (!correction.ok) throw new Error(correction.refusal.code);
    const gathered = await read(later, async tx =>
      inputOf(tx, (await releaseById(tx, correction.value))!, { address: "https://samsyn.example/x" }),
    );
    expect(gathered).toMatchObject({
      ok: true,
      value: { basis: { held: { corrected: one, before: two }, previous: two } },
    });
  });

  it("is still known to the next release of the same round when it was withdrawn, and to nobody else", async () => {
    const act = await publisher();
    const wave = await waveOf(act);
    const announced = async (now: Act, day: string) => {
      const made = await announceRelease(now, wave, day);
      if (!made.ok) throw new Error(made.refusal.code);
      return made.value;
    };
    const never = await announced(act, addDays(act.today, 8));
    await frozenOf(act, never, { ...files, "frame.csv": "place,role,population\n" });
    await clockAt(before);
    expect((await withdrawRelease(act, never, because)).ok).toBe(true);
    const id = await announced(act, addDays(act.today, 8));
    await frozenOf(act, id, { ...files, "frame.csv": "place,role,population\n" });
    await clockAt(at);
    expect((await withdrawRelease(act, id, because)).ok).toBe(true);
    for (const [way, ask] of ways(id)) expect((await textOf(ask(act))).text, way).not.toContain(secret);
    const later = { ...act, now: new Date("2027-03-10T09:00:00Z"), today: "2027-03-10" };
    const again = await announced(later, "2027-03-20");
    const gathered = await read(later, async tx =>
      inputOf(tx, (await releaseById(tx, again))!, { address: "https://samsyn.example/x" }),
    );
    if (!gathered.ok) throw new Error(gathered.refusal.code);
    expect(gathered.value.basis.held).toEqual({ before: null, corrected: null, withdrawn: id });
    const { withdrawn } = gathered.value.input.held;
    expect(withdrawn?.map(({ path }) => path)).toEqual(["cube.jsonstat.json", "frame.csv", "response.csv"]);
    // What was withdrawn before its hour nobody ever read: nothing is left to hold anything against.
    const left = sql<{ path: string }>`select path from facts.release_file where release_id = ${never}::uuid`;
    expect((await left.execute(owner)).rows).toEqual([{ path: "MANIFEST.json" }]);
    const stranger = await publisher();
    const theirs = await read(stranger, async tx =>
      sql<{
        bytes: Buffer | null;
      }>`select facts.release_held(${id}::uuid, 'cube.jsonstat.json') as bytes`.execute(tx),
    );
    expect(theirs.rows).toEqual([{ bytes: null }]);
  });

  it("is withdrawn: its manifest and the reason stay, its content is gone by every way in", async () => {
    const act = await publisher();
    const id = await announcedOf(act);
    const hash = await frozenOf(act, id, files);
    await clockAt(at);
    expect((await withdrawRelease(act, id, because)).ok).toBe(true);
    const told = await page.loader(argsOf(`/releases/${id}`, { id }, null));
    expect(told).toMatchObject({
      told: { phase: "withdrawn", hash },
      because: { withdrawal: because },
      files: [{ path: "MANIFEST.json", is: hash }],
      tampered: [],
    });
    for (const [way, ask] of ways(id)) expect((await textOf(ask(act))).text, way).not.toContain(secret);
  });
});
