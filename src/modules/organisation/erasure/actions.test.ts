import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../../kernel/ids.ts";
import { type Act, transact } from "../../../platform/act.ts";
import type { Db } from "../../../platform/db/database.ts";
import { testAct, testDatabase } from "../../../platform/testing/index.ts";
import { establish } from "../bulk/actions.server.ts";
import { readFeed } from "../change/actions.server.ts";
import { endPerson, personVerbs } from "../person/actions.server.ts";
import { positionVerbs } from "../position/actions.server.ts";
import { aPerson, aPosition, aUnit, foundTown, well } from "../testing/town.ts";
import { unitVerbs } from "../unit/actions.server.ts";
import { erasePerson, erasureList, replayErasures, setKeepingDuty } from "./actions.server.ts";

/** Invented and found nowhere else, so that a hit is a leak. */
const marker = `qzx${Date.now().toString(36)}`;
let everything: Db;
beforeAll(async () => {
  const pg = await import("pg");
  const { Kysely, PostgresDialect } = await import("kysely");
  // The cluster's own user passes row-level security: nothing can hide from the search.
  everything = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.default.Pool({ connectionString: testDatabase(), max: 1 }) }),
  });
});
afterAll(() => everything.destroy());

/** The tables that hold a text anywhere in any row, as it is, in base64 or in an address. */
const holding = async (text: string): Promise<string[]> => {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`.execute(everything);
  const forms = [text, Buffer.from(text).toString("base64").slice(0, -4), encodeURIComponent(text)];
  const hits: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql`select 1 from ${sql.raw(name)} t
      where t::text ilike any(${forms.map(form => `%${form}%`)}) limit 1`.execute(everything);
    if (rows.length > 0) hits.push(name);
  }
  return hits;
};

/** A person with the marker wherever a person can be written, who has left. */
const plant = async (act: Act) => {
  const town = await foundTown(act);
  const value = aPerson(`Liv${marker}`, `Dal${marker}`, {
    display: `Liv ${marker}`,
    email: `liv.${marker}@provested.example`,
    phone: `70 ${marker}`,
  });
  const id = well(await personVerbs.start(act, { from: "2020-01-01", value })).id;
  const position = well(
    await positionVerbs.start(act, {
      from: "2020-01-01",
      value: aPosition(town.park, id, { title: "Planlægger" }),
    }),
  );
  well(
    await personVerbs.correct(act, {
      id,
      version: 1,
      interval: { from: "2020-01-01", to: "2021-01-01" },
      change: { family: `Fjeld${marker}` },
      reason: `${marker} tog nyt navn`,
    }),
  );
  well(
    await positionVerbs.correct(act, {
      id: position.id,
      version: position.version,
      interval: { from: "2020-01-01", to: "2021-01-01" },
      change: { fraction: 80 },
      reason: `${marker} var på nedsat tid`,
    }),
  );
  well(
    await unitVerbs.change(act, {
      id: town.park,
      version: 1,
      from: "2026-05-01",
      change: { address: `Spørg LIV ${marker.toUpperCase()}`, email: `liv.${marker}@provested.example` },
    }),
  );
  well(await endPerson(act, { id, version: 2, day: "2026-03-02", letGo: true }));
  return { id, town };
};

describe("an erasure", () => {
  test("leaves no value of the person in any table, log or feed, and keeps id and intervals", async () => {
    const act = await testAct();
    const { id } = await plant(act);
    expect(await holding(marker)).toContain("organisation.person_value");
    const erasure = well(await erasePerson(act, { id, ground: "no-longer-needed" }));
    expect(erasure).toMatchObject({ person: id, erasedOn: "2026-03-02" });
    expect(await holding(marker)).toEqual([]);
    const { rows } = await sql`select valid_from, valid_to from organisation.person where id = ${id}`.execute(
      everything,
    );
    expect(rows).toMatchObject([
      { valid_from: "2020-01-01", valid_to: "2021-01-01" },
      { valid_from: "2021-01-01", valid_to: "2026-03-02" },
    ]);
    const feed = well(await readFeed(act, 0));
    expect(feed.changes.at(-1)).toMatchObject({ type: "person", id, verb: "erased", registration: null });
  });

  test("is refused while the person is employed, or a law requires keeping", async () => {
    const act = await testAct();
    const { id, town } = await plant(act);
    expect(await erasePerson(act, { id: town.chief, ground: "objection" })).toMatchObject({
      refusal: { code: "erasure.still-employed" },
    });
    well(await setKeepingDuty(act, id, { law: "Arkivloven § 8", until: "2031-01-01" }));
    expect(await erasePerson(act, { id, ground: "objection" })).toMatchObject({
      refusal: {
        code: "erasure.law-requires-keeping-until",
        values: { law: "Arkivloven § 8", day: "2031-01-01" },
      },
    });
    well(await setKeepingDuty(act, id, null));
    expect((await erasePerson(act, { id, ground: "objection" })).ok).toBe(true);
    expect(await erasePerson(act, { id, ground: "objection" })).toMatchObject({
      refusal: { code: "erasure.already" },
    });
    const back = await personVerbs.change(act, {
      id,
      version: 3,
      from: "2026-04-01",
      change: { given: "Liv" },
    });
    expect(back.ok).toBe(false);
  });

  test("takes a duty to keep only with a day that exists and a law that is no essay", async () => {
    const act = await testAct();
    const { chief } = await foundTown(act);
    const keep = (law: string, until: string) => setKeepingDuty(act, chief, { law, until });
    for (const until of ["snart", "2026-02-30", "", "01.01.2031"])
      expect(await keep("Arkivloven § 8", until)).toMatchObject({
        refusal: { code: "erasure.until-not-a-day" },
      });
    expect(await keep("§".repeat(501), "2031-01-01")).toMatchObject({
      refusal: { code: "erasure.law-too-long", values: { max: 500 } },
    });
    well(await keep("§".repeat(500), "2031-01-01"));
  });

  test("is not for an editor", async () => {
    const act = await testAct();
    const { id } = await plant(act);
    const editor = { ...act, actor: { ...act.actor, roles: ["editor" as const] } };
    expect(await erasePerson(editor, { id, ground: "objection" })).toMatchObject({
      refusal: { code: "role.data-protection-officer" },
    });
    well(await erasePerson(act, { id, ground: "objection" }));
  });

  test("is replayed after a restore brought the values back", async () => {
    const act = await testAct();
    const { id } = await plant(act);
    well(await erasePerson(act, { id, ground: "objection" }));
    const list = await erasureList(act);
    // An older backup: the person is there, the erasure is not known.
    const restored = await testAct();
    const life = { recordedAt: "2026-01-01T10:00:00Z", verb: "change" as const, from: "2020-01-01" };
    well(
      await establish(restored, [
        { kind: "unit", id: newId(), steps: [{ ...life, change: aUnit("By", null) }] },
        { kind: "person", id, steps: [{ ...life, change: aPerson(`Liv${marker}`, `Dal${marker}`) }] },
      ]),
    );
    expect(await holding(marker)).toContain("organisation.person");
    expect(await transact(restored, tx => replayErasures(tx, restored, list))).toBe(1);
    expect(await holding(marker)).toEqual([]);
  });
});
