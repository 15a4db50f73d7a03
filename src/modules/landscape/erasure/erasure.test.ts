import { sql } from "kysely";
import { expect, it } from "vitest";
import { type Act, read, transact } from "../../../platform/act.ts";
import { verify } from "../../../platform/audit/index.server.ts";
import { testAct } from "../../../platform/testing/index.ts";
import {
  erasePerson,
  erasureList,
  personVerbs,
  replayErasures,
  searchPeople,
} from "../../organisation/index.server.ts";
import { createThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { fieldsOf } from "../register/noun.ts";
import { nounNamed, nouns } from "../register/nouns.ts";
import type { Values } from "../register/rules.ts";
// The door registers what the landscape erases.
import "../index.server.ts";
import { insertDraft } from "../import/store.server.ts";
import { propose } from "../shared/actions.server.ts";
import { contentOf } from "../shared/content.ts";

const marker = "Qzxbjørn Fjeldqzx";
const upload = (act: Act, id: string) =>
  transact(act, tx =>
    insertDraft(tx, act.municipality, {
      id,
      fileName: `${marker}.csv`,
      bytes: Buffer.from(`Ejer\n${marker}\n`),
      options: {},
      hash: "",
      by: act.actor.id,
    }),
  );
const found = (act: Act) =>
  read(act, async tx => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from landscape.import_draft
      where position(${Buffer.from(marker)}::bytea in bytes) > 0 or file_name like ${`%${marker}%`}`.execute(
      tx,
    );
    return rows[0]!.n;
  });

it("leaves no file waiting to be confirmed when a person is erased, nor when erasures are replayed", async () => {
  const act = await testAct();
  const other = await testAct();
  const value = { given: "Qzxbjørn", family: "Fjeldqzx", protected: false };
  const person = await personVerbs.start(act, { from: "2020-01-01", value });
  if (!person.ok) throw new Error(person.refusal.code);
  const { id } = person.value;
  await upload(act, id);
  await upload(other, id);
  expect(await found(act)).toBe(1);
  expect((await erasePerson(act, { id, ground: "objection" })).ok).toBe(true);
  expect(await found(act)).toBe(0);
  expect(await found(other)).toBe(1);
  await upload(act, id);
  const list = await erasureList(act);
  await transact(act, tx => replayErasures(tx, act, list));
  expect(await found(act)).toBe(0);
});

it("strikes who is erased from every text of the landscape and from what the change log says of it", async () => {
  const act = await testAct();
  const other = await testAct();
  const value = { given: "Qzxbjørn", family: "Fjeldqzx", email: "qzx@fjeld.example", protected: false };
  const person = await personVerbs.start(act, { from: "2020-01-01", value });
  if (!person.ok) throw new Error(person.refusal.code);
  let planted = 0;
  for (const noun of nouns)
    for (const at of [act, other]) {
      const values: Values = {};
      for (const [name, field] of fieldsOf(noun)) {
        if (field.kind === "long" || (field.kind === "text" && (field.max ?? 100) > 60))
          values[name] = `Spørg ${marker} (qzx@fjeld.example), ${noun.name}`;
        else if (field.kind === "choice") values[name] = field.choices![0]!;
      }
      if ((await createThing(at, noun, { values })).ok && at === act) planted += 1;
    }
  expect(planted).toBeGreaterThan(5);
  const before = await everywhere(other);
  expect(before).toBeGreaterThan(5);
  expect((await erasePerson(act, { id: person.value.id, ground: "objection" })).ok).toBe(true);
  expect(await everywhere(act)).toBe(0);
  expect(await everywhere(other)).toBe(before);
  expect((await verify(act.db, act.municipality)).findings).toEqual([]);
});

it("strikes a name that was corrected away, one written in decomposed letters, and what was proposed to all", async () => {
  const act = await testAct();
  const other = await testAct();
  const started = async (given: string, family: string) => {
    const value = { given, family, protected: false };
    const person = await personVerbs.start(act, { from: "2020-01-01", value });
    if (!person.ok) throw new Error(person.refusal.code);
    return person.value.id;
  };
  const decomposed = await started("Åse".normalize("NFD"), "Qzxlind");
  expect((await searchPeople(act, { search: "Åse" })).total).toBe(1);
  const misspelt = await started("Mette", "Qzxgammel");
  const interval = { from: "2020-01-01", to: null };
  const change = { family: "Qzxny" };
  const how = { id: misspelt, version: 1, interval, change, reason: "stavefejl" };
  expect((await personVerbs.correct(act, how)).ok).toBe(true);

  const said = `Spørg Åse Qzxlind, ${"Åse Qzxlind".normalize("NFD")}, Mette Qzxgammel eller Mette Qzxny`;
  const proposed = async (at: Act) => {
    const made = await createThing(at, nounNamed("system")!, {
      values: { name: "Journalix", description: said },
    });
    if (!made.ok) throw new Error("no system");
    const system = (await landscapeOf(at)).byId.get(made.id)!.thing;
    const shared = await propose(at, system.id, contentOf(await landscapeOf(at), system));
    if (!shared.ok) throw new Error(shared.refusal.code);
    return shared.value;
  };
  const [mine, theirs] = [await proposed(act), await proposed(other)];
  for (const id of [decomposed, misspelt])
    expect((await erasePerson(act, { id, ground: "objection" })).ok).toBe(true);
  const content = async (id: string) =>
    read(act, async tx => {
      const { rows } = await sql<{ text: string }>`
        select content::text as text from landscape.shared_system where id = ${id}`.execute(tx);
      return rows[0]!.text;
    });
  expect(await content(mine)).not.toContain("Qzx");
  expect(await content(theirs)).toContain("Qzxgammel");
  const left = await read(act, async tx => {
    const { rows } = await sql<{ text: string }>`
      select description as text from landscape.system
      union all select payload from platform.audit_payload
      union all select slices::text from organisation.registration`.execute(tx);
    return rows.map(row => row.text ?? "").filter(text => text.includes("Qzx"));
  });
  expect(left).toEqual([]);
});

it("erases two people under whose addresses another register knows things, and again after a restore", async () => {
  const act = await testAct();
  const people: string[] = [];
  for (const given of ["Qzxada", "Qzxbo"]) {
    const email = `${given.toLowerCase()}@fjeld.example`;
    const person = await personVerbs.start(act, {
      from: "2020-01-01",
      value: { given, family: "Fjeldqzx", email, protected: false },
    });
    if (!person.ok) throw new Error(person.refusal.code);
    people.push(person.value.id);
    const values = {
      name: `System ${people.length}`,
      externalIds: [`ad: ${email}`, `own: ${people.length}`],
    };
    expect((await createThing(act, nounNamed("system")!, { values })).ok).toBe(true);
  }
  for (const id of people) expect((await erasePerson(act, { id, ground: "objection" })).ok).toBe(true);
  const list = await erasureList(act);
  await transact(act, tx => replayErasures(tx, act, list));
  const lines = [...(await landscapeOf(act)).byId.values()].flatMap(({ thing }) => thing.values.externalIds);
  expect(lines.toSorted()).toEqual(["own: 1", "own: 2"]);
});

/** The rows of any table of the municipality that hold the name or the address. */
const everywhere = (act: Act): Promise<number> =>
  read(act, async tx => {
    const { rows: tables } = await sql<{ name: string }>`
      select format('%I.%I', table_schema, table_name) as name from information_schema.columns
      where column_name = 'municipality_id' and table_schema in ('landscape', 'organisation', 'platform')`.execute(
      tx,
    );
    let found = 0;
    for (const { name } of tables) {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.raw(name)} t
        where t.municipality_id = ${act.municipality}
          and (t::text ilike ${`%${marker}%`} or t::text ilike '%qzx@fjeld%')`.execute(tx);
      found += rows[0]!.n;
    }
    return found;
  });
