import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { type Act, type Role, read } from "../../../platform/act.ts";
import { ownerDb, testAct } from "../../../platform/testing/index.ts";
import { changeThing, createThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nounNamed } from "../register/nouns.ts";
import type { Values } from "../register/rules.ts";
import { publish, unpublish } from "./actions.server.ts";
import { everythingPublished } from "./published.server.ts";
import { publishedFields } from "./rules.ts";
import { publishedOfAll } from "./store.server.ts";

let here: Act;
let association: Act;
beforeAll(async () => {
  here = await testAct();
  association = await testAct({ country: "SE" });
  association = { ...association, actor: { ...association.actor, roles: ["association"] } };
});

const only = (act: Act, ...roles: Role[]): Act => ({ ...act, actor: { ...act.actor, roles } });
const made = async (noun: string, values: Values): Promise<string> => {
  const written = await createThing(here, nounNamed(noun)!, { values });
  if (!written.ok) throw new Error(JSON.stringify(written.refusals));
  return written.id;
};
const initiative = (title: string, more: Values = {}) =>
  made("initiative", { title, level: "local", stage: "running", ...more });
const seen = async (id: string) => (await read(association, publishedOfAll)).find(row => row.id === id);
const code = (done: { ok: true } | { ok: false; refusal: { code: string } }) =>
  done.ok ? "done" : done.refusal.code;

describe("the association", () => {
  it("sees nothing of a municipality that has not published it", async () => {
    expect(await seen(await initiative("Hemmeligt"))).toBeUndefined();
  });

  it("sees what is published, as it is now, until it is taken back", async () => {
    const id = await initiative("Digital post", { notes: "Kun os", doneElsewhere: "Kun os" });
    expect(code(await publish(here, "initiative", id))).toBe("done");
    expect((await seen(id))?.content.title).toBe("Digital post");
    await changeThing(here, nounNamed("initiative")!, id, 1, { values: { stage: "done" } });
    expect((await seen(id))?.content.stage).toBe("done");
    expect(JSON.stringify(await seen(id))).not.toContain("Kun os");
    expect(code(await unpublish(here, "initiative", id))).toBe("done");
    expect(await seen(id)).toBeUndefined();
  });

  it("sees just the fields the publishing page shows", async () => {
    const id = await initiative("Felter");
    await publish(here, "initiative", id);
    const set = await made("data-set", { title: "Cykelstier", isPublic: "yes" });
    for (const [one, kind] of [
      [id, "initiative"],
      [set, "data-set"],
    ] as const)
      expect(Object.keys((await seen(one))!.content).sort()).toEqual([...publishedFields[kind]].sort());
  });

  it("sees data sets that are marked as public, and no others", async () => {
    const open = await made("data-set", { title: "Træer", isPublic: "yes" });
    const own = await made("data-set", { title: "Lønsedler", isPublic: "no" });
    expect((await seen(open))?.kind).toBe("data-set");
    expect(await seen(own)).toBeUndefined();
  });

  it("finds the municipality beside each thing", async () => {
    const id = await initiative("Med sted");
    await publish(here, "initiative", id);
    const { things } = await everythingPublished(association);
    expect(things.find(one => one.id === id)).toMatchObject({
      municipality: here.municipality,
      country: "DK",
      title: "Med sted",
    });
  });

  it("of invented municipalities sees nothing of real ones", async () => {
    const real = await testAct();
    await sql`update platform.municipality set example = false where id = ${real.municipality}`.execute(
      ownerDb(),
    );
    const written = await createThing(real, nounNamed("data-set")!, {
      values: { title: "Rigtig", isPublic: "yes" },
    });
    if (!written.ok) throw new Error("not written");
    expect(await seen(written.id)).toBeUndefined();
    const rows = await read(real, publishedOfAll);
    expect(rows.map(({ id }) => id)).toContain(written.id);
    expect(rows.some(({ municipality }) => municipality === here.municipality)).toBe(false);
  });

  it("leaves the transaction in the municipality it came from", async () => {
    const setting = await read(association, async tx => {
      await publishedOfAll(tx);
      return sql<{ at: string }>`select current_setting('samsyn.municipality') as at`.execute(tx);
    });
    expect(setting.rows).toEqual([{ at: association.municipality }]);
  });
});

describe("publishing", () => {
  it("is for who speaks for the municipality", async () => {
    const id = await initiative("Ikke af alle");
    expect(code(await publish(only(here, "editor", "reader"), "initiative", id))).toBe("role.coordinator");
    expect(code(await publish(only(here, "portfolio-keeper"), "initiative", id))).toBe("done");
  });

  it("says who and when", async () => {
    const id = await initiative("Hvem og hvornår");
    await publish(here, "initiative", id);
    expect((await landscapeOf(here)).disclosures.get(id)).toEqual({ at: here.now, by: here.actor.id });
  });

  it("is of initiatives and system uses only, and of what is there", async () => {
    const supplier = await made("supplier", { name: "Ikke til udgivelse" });
    expect(code(await publish(here, "supplier", supplier))).toBe("gone");
    expect(code(await publish(association, "initiative", supplier))).toBe("role.coordinator");
    expect(code(await publish(here, "initiative", supplier))).toBe("gone");
  });
});
