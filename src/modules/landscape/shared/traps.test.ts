import { type RawBuilder, sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../../kernel/ids.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { ownerDb, testAct } from "../../../platform/testing/index.ts";
import { publish } from "../disclosure/actions.server.ts";
import { createThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nounNamed } from "../register/nouns.ts";
import type { Values } from "../register/rules.ts";
import { promote, propose } from "./actions.server.ts";
import { contentOf } from "./content.ts";
import type { SharedContent } from "./rules.ts";
import * as store from "./store.server.ts";

// The functions that write the shared catalogue run as its owner. Each is called by others with all they could know
// of a municipality: its ids, and texts made to be more than texts.

let here: Act;
let there: Act;
/** A municipality that is not invented; the two others are. */
let real: Act;
let proposal: string;
let product: string;
let system: string;

const at = new Date("2026-03-02T09:00:00Z");
const content: SharedContent = {
  name: "Taken over",
  formerNames: "",
  supplier: "",
  supplierOrgNo: "",
  supplierCountry: "",
  description: "",
  licence: "",
  hostingOptions: "",
  archiveDuty: "",
  tasks: [],
};

const made = async (act: Act, noun: string, values: Values): Promise<string> => {
  const written = await createThing(act, nounNamed(noun)!, { values });
  if (!written.ok) throw new Error(JSON.stringify(written.refusals));
  return written.id;
};
const proposed = async (act: Act, name: string) => {
  const id = await made(act, "system", { name, description: "Only here" });
  const landscape = await landscapeOf(act);
  const done = await propose(act, id, contentOf(landscape, landscape.byId.get(id)!.thing));
  if (!done.ok) throw new Error(done.refusal.code);
  return { id, shared: done.value };
};

beforeAll(async () => {
  [here, there, real] = await Promise.all([testAct(), testAct({ country: "SE" }), testAct()]);
  await sql`update platform.municipality set example = false where id = ${real.municipality}`.execute(
    ownerDb(),
  );
  const waiting = await proposed(here, "Waiting");
  [system, proposal] = [waiting.id, waiting.shared];
  product = (await proposed(here, "Promoted")).shared;
  expect((await promote(here, product, 1)).ok).toBe(true);
  const initiative = await made(here, "initiative", { title: "Shown", level: "local", stage: "running" });
  expect((await publish(here, "initiative", initiative)).ok).toBe(true);
});

/** Everything of the municipality that the functions could reach, and its products, row by row. */
const standing = (act: Act) =>
  read(act, async tx => {
    const tables = ["shared_link", "system", "supplier", "initiative", "disclosure"];
    const rows = await Promise.all(
      tables.map(name =>
        sql`select to_jsonb(t) as row from ${sql.table(`landscape.${name}`)} t order by 1`.execute(tx),
      ),
    );
    const { rows: products } = await sql`select to_jsonb(s) as row from landscape.shared_system s
      where id = any(${[proposal, product]}::uuid[]) order by 1`.execute(tx);
    return [...rows.map(found => found.rows), products];
  });

/** Every function with an id and a version that fits, as somebody calls it. */
const calls = (id: string, version: number): Record<string, (tx: Tx) => Promise<boolean>> => ({
  withdraw: tx => store.withdrawShared(tx, id),
  promote: tx => store.decideShared(tx, id, version, "promoted", null, at),
  decline: tx => store.decideShared(tx, id, version, "declined", "no", at),
  describe: tx => store.describeShared(tx, id, version, content),
  deactivate: tx => store.deactivateShared(tx, id, version, "2026-01-01", "no"),
  "merge away": tx => store.mergeShared(tx, id, version, product),
  "merge into": tx => store.mergeShared(tx, product, 2, id),
});

/** What the calls answer, by name. */
const answers = async (act: Act, id: string, version: number, only?: string[]) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(calls(id, version))
        .filter(([name]) => !only || only.includes(name))
        .map(async ([name, call]) => [name, await transact(act, call)] as const),
    ),
  );

describe("the functions of the shared catalogue", () => {
  it("are all tried here", async () => {
    const { rows } = await sql<{ name: string }>`select proname as name from pg_proc
      where pronamespace = 'landscape'::regnamespace and prosecdef order by 1`.execute(ownerDb());
    expect(rows.map(({ name }) => name)).toEqual(
      // What an erasure strikes is tried with the erasures.
      ["deactivate", "decide", "describe", "merge", "propose", "strike", "withdraw"].map(
        verb => `shared_${verb}`,
      ),
    );
  });

  it("change nothing of another kind of municipality, and answer as for an id that nobody has", async () => {
    const before = await standing(here);
    for (const [id, version] of [
      [proposal, 1],
      [product, 2],
    ] as const) {
      const missing = await answers(real, newId(), version);
      expect(new Set(Object.values(missing))).toEqual(new Set([false]));
      expect(await answers(real, id, version)).toEqual(missing);
    }
    expect(await standing(here)).toEqual(before);
  });

  it("change nothing where no municipality acts", async () => {
    const before = await standing(here);
    for (const municipality of ["", newId()]) {
      const nobody = { ...here, municipality };
      for (const [id, version] of [
        [proposal, 1],
        [product, 2],
      ] as const)
        expect(new Set(Object.values(await answers(nobody, id, version)))).toEqual(new Set([false]));
      const id = newId();
      expect(await transact(nobody, tx => store.proposeShared(tx, id, content, at))).toBe(false);
      expect(await read(here, tx => store.sharedById(tx, id))).toBeUndefined();
    }
    expect(await standing(here)).toEqual(before);
  });

  it("answer for a municipality's own ids as for ids that nobody has", async () => {
    const before = await standing(here);
    expect(await answers(there, system, 1)).toEqual(await answers(there, newId(), 1));
    expect(await answers(there, here.municipality, 1)).toEqual(await answers(there, newId(), 1));
    // A proposal under the id of another's system is as good as any, so that its answer tells nothing.
    expect(await transact(there, tx => store.proposeShared(tx, system, content, at))).toBe(true);
    expect(await standing(here)).toEqual(before);
  });

  it("let nobody take back what another proposed, not even with a link of their own", async () => {
    const before = await standing(here);
    expect(await transact(there, tx => store.withdrawShared(tx, proposal))).toBe(false);
    const own = await made(there, "system", { name: "Pretends" });
    const forged = transact(there, async tx => {
      await store.insertLink(tx, there.municipality, own, proposal, at);
      return store.withdrawShared(tx, proposal);
    });
    const error: unknown = await forged.then(
      () => null,
      found => found,
    );
    expect(error).toMatchObject({ code: "23503" });
    expect(JSON.stringify(error)).not.toContain(here.municipality);
    expect(await standing(here)).toEqual(before);
  });

  it("take no version but today's, so that nobody writes over what they have not seen", async () => {
    const before = await standing(here);
    for (const version of [0, 1, 3])
      expect(
        new Set(Object.values(await answers(there, product, version, ["describe", "deactivate", "decline"]))),
      ).toEqual(new Set([false]));
    expect(await standing(here)).toEqual(before);
  });

  it("see, as the owner they run as, the links of the acting municipality only", async () => {
    const seen = (municipality: string) =>
      ownerDb()
        .transaction()
        .execute(async tx => {
          await sql`select set_config('samsyn.municipality', ${municipality}, true)`.execute(tx);
          const { rows } = await sql<{ n: number }>`select count(*)::int as n from landscape.shared_link
            where shared_id = any(${[proposal, product]}::uuid[])`.execute(tx);
          return rows[0]!.n;
        });
    expect([await seen(here.municipality), await seen(there.municipality), await seen("")]).toEqual([
      2, 0, 0,
    ]);
  });

  it("are the only way to write: the tables themselves take nothing from anybody", async () => {
    const statements = [
      "insert into landscape.shared_system (id, example, content, proposed_at) values (gen_random_uuid(), true, '{}', now())",
      `update landscape.shared_system set decided_in = '${there.municipality}'`,
      `delete from landscape.shared_system where id = '${proposal}'`,
      "update landscape.shared_revision set n = 0",
    ];
    for (const statement of statements)
      await expect(
        transact(there, tx => sql.raw(statement).execute(tx)),
        statement,
      ).rejects.toThrow(/permission denied/);
  });
});

const tricks = (other: string): string[] => [
  `'; set samsyn.municipality = '${other}'; --`,
  `x' or decided_in = '${other}' or 'x' = 'x`,
  `$$; delete from landscape.shared_system; $$`,
  `'); select set_config('samsyn.municipality', '${other}', false); --`,
  `%'; update landscape.shared_link set municipality_id = '${other}'; --`,
];

describe("what looks like SQL", () => {
  it("is a value in every text of a product, and comes back as it was written", async () => {
    const before = await standing(here);
    for (const text of tricks(here.municipality)) {
      const id = newId();
      const tricked = {
        ...content,
        name: text,
        description: text,
        tasks: [{ scheme: text, code: text, label: text }],
      };
      expect(await transact(there, tx => store.proposeShared(tx, id, tricked, at))).toBe(true);
      expect(
        await transact(there, tx => store.describeShared(tx, id, 1, { ...tricked, formerNames: text })),
      ).toBe(true);
      expect(await transact(there, tx => store.decideShared(tx, id, 2, "promoted", text, at))).toBe(true);
      expect(await transact(there, tx => store.deactivateShared(tx, id, 3, "2026-01-01", text))).toBe(true);
      expect(await read(there, tx => store.sharedById(tx, id))).toMatchObject({
        content: { ...tricked, formerNames: text },
        declinedBecause: text,
        deactivationReason: text,
        decidedIn: there.municipality,
      });
      for (const state of ["promoted", "waiting"] as const) {
        const found = await read(real, tx =>
          store.searchShared(tx, { q: text, state, skip: 0, size: 9, lang: "en" }),
        );
        expect(found).toEqual({ products: [], total: 0 });
      }
      expect(await read(real, tx => store.sharedNamed(tx, text))).toEqual([]);
    }
    expect(await standing(here)).toEqual(before);
  });

  it("is refused where an id, a number, a day, a decision or a moment is due", async () => {
    const before = await standing(here);
    const parameters = (text: string): RawBuilder<unknown>[] => [
      sql`landscape.shared_propose(${text}, '{"name": "x"}', ${at})`,
      sql`landscape.shared_propose(${newId()}, ${text}, ${at})`,
      sql`landscape.shared_propose(${newId()}, '{"name": "x"}', ${text})`,
      sql`landscape.shared_withdraw(${text})`,
      sql`landscape.shared_decide(${text}, 1, 'promoted', null, ${at})`,
      sql`landscape.shared_decide(${proposal}, ${text}, 'promoted', null, ${at})`,
      sql`landscape.shared_decide(${proposal}, 1, ${text}, null, ${at})`,
      sql`landscape.shared_decide(${proposal}, 1, 'promoted', null, ${text})`,
      sql`landscape.shared_describe(${text}, 1, '{"name": "x"}')`,
      sql`landscape.shared_describe(${product}, ${text}, '{"name": "x"}')`,
      sql`landscape.shared_describe(${product}, 2, ${text})`,
      sql`landscape.shared_deactivate(${text}, 2, null, null)`,
      sql`landscape.shared_deactivate(${product}, ${text}, null, null)`,
      sql`landscape.shared_deactivate(${product}, 2, ${text}, null)`,
      sql`landscape.shared_merge(${text}, 2, ${product})`,
      sql`landscape.shared_merge(${product}, ${text}, ${product})`,
      sql`landscape.shared_merge(${product}, 2, ${text})`,
    ];
    for (const text of tricks(here.municipality))
      for (const call of parameters(text))
        await expect(transact(there, tx => sql`select ${call}`.execute(tx))).rejects.toThrow(
          /invalid input syntax|violates check constraint/,
        );
    expect(await standing(here)).toEqual(before);
  });
});

describe("what all have published", () => {
  it("is read with the right of whoever asks, and never of the tables' owner", async () => {
    const { rows } = await sql<{ definer: boolean }>`select prosecdef as definer from pg_proc
      where oid in ('landscape.published_of_all()'::regprocedure, 'landscape.acting()'::regprocedure)`.execute(
      ownerDb(),
    );
    expect(rows).toEqual([{ definer: false }, { definer: false }]);
  });

  it("holds of another municipality only what it published, and leads into none of its rows", async () => {
    const seen = await read(there, async tx => {
      const { rows } = await sql<{
        row: unknown;
      }>`select to_jsonb(p) as row from landscape.published_of_all() p
        where municipality_id = ${here.municipality}`.execute(tx);
      const { rows: after } = await sql`select id from landscape.initiative`.execute(tx);
      return { published: JSON.stringify(rows), n: rows.length, after };
    });
    expect([seen.n, seen.after]).toEqual([1, []]);
    expect(seen.published).toContain("Shown");
    expect(seen.published).not.toContain("Only here");
  });
});
