import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { transact } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { attest } from "../attestation/actions.server.ts";
import { changeThing, createThing, removeThing } from "./actions.server.ts";
import { landscapeOf } from "./landscape.server.ts";
import { fieldsOf } from "./noun.ts";
import { nounNamed, nouns } from "./nouns.ts";
import { checkThing, type Values } from "./rules.ts";

let act: Act;
let other: Act;
beforeAll(async () => {
  act = await testAct();
  other = await testAct();
});
afterAll(async () => {
  await act.db.destroy();
  await other.db.destroy();
});

const supplier = nounNamed("supplier")!;
const system = nounNamed("system")!;
const contract = nounNamed("contract")!;

const made = async (noun: (typeof nouns)[number], values: Values): Promise<string> => {
  const written = await createThing(act, noun, { values });
  if (!written.ok) throw new Error(JSON.stringify(written.refusals));
  return written.id;
};

describe("a noun of the landscape", () => {
  it("asks for at most three fields to begin with and counts at most twelve", () => {
    for (const noun of nouns) {
      const fields = fieldsOf(noun).map(([, field]) => field);
      expect(fields.filter(field => field.required).length, noun.name).toBeLessThanOrEqual(3);
      expect(fields.filter(field => field.counted).length, noun.name).toBeLessThanOrEqual(12);
    }
  });

  it("is changed by one of two who read the same version", async () => {
    const id = await made(supplier, { name: "Opdigtet Data" });
    const [one, two] = await Promise.all([
      changeThing(act, supplier, id, 1, { values: { orgNo: "1" } }),
      changeThing(act, supplier, id, 1, { values: { orgNo: "2" } }),
    ]);
    expect([one.ok, two.ok].sort()).toEqual([false, true]);
  });

  it("tells where each answer came from and since when", async () => {
    const id = await made(supplier, { name: "Kildevand" });
    expect((await landscapeOf(act)).byId.get(id)!.thing.facts.name).toEqual({
      source: "by-hand",
      on: act.today,
    });
  });

  it("cannot be removed while something points to it", async () => {
    const id = await made(supplier, { name: "Ankerfirma" });
    await made(system, { name: "Hægter", supplier: id });
    const removed = await removeThing(act, supplier, id, 1);
    expect(removed.ok ? "" : removed.refusal.code).toBe("still-pointed-to");
  });

  it("is confirmed by a person for a year", async () => {
    const id = await made(supplier, { name: "Sikker" });
    expect((await attest(act, supplier, id)).ok).toBe(true);
    expect((await landscapeOf(act)).attestations.get(id)?.by).toBe(act.actor.name);
  });
});

describe("another municipality", () => {
  it("sees nothing of ours, and its things look like missing ones to us", async () => {
    const id = await made(supplier, { name: "Hemmelig" });
    expect((await landscapeOf(other)).byId.has(id)).toBe(false);
    const changed = await changeThing(other, supplier, id, 1, { values: { name: "Stjålet" } });
    expect(changed.ok ? "" : changed.refusals[0]?.refusal.code).toBe("gone");
    const pointed = await createThing(other, system, { values: { name: "Lytter", supplier: id } });
    expect(pointed.ok ? "" : pointed.refusals[0]?.refusal.code).toBe("unknown-reference");
  });
});

describe("what does not hold together", () => {
  it("is refused at its field", async () => {
    const refusal = async (values: Values) => {
      const written = await createThing(act, contract, { values });
      return written.ok ? [] : written.refusals.map(({ field, refusal: { code } }) => `${field}: ${code}`);
    };
    expect(await refusal({ title: "Aftale" })).toEqual(["supplier: required", "responsibleUnit: required"]);
    const wrongWay = checkThing(contract, {
      title: "A",
      supplier: act.municipality,
      responsibleUnit: act.municipality,
      validFrom: "2027-01-01",
      validTo: "2026-01-01",
    });
    expect(wrongWay.map(({ field, refusal: { code } }) => `${field}: ${code}`)).toEqual([
      "validTo: dates-wrong-way",
    ]);
  });

  it("and a mandatory item without its law is no duty", () => {
    const found = checkThing(nounNamed("source-item")!, {
      title: "Pligt",
      source: act.municipality,
      status: "mandatory",
    });
    expect(found.map(({ field }) => field)).toEqual(["legalSource", "deadline"]);
  });

  it("and a reader may look but not write", async () => {
    const reader: Act = { ...act, actor: { ...act.actor, roles: ["reader"] } };
    const written = await createThing(reader, supplier, { values: { name: "Nej" } });
    expect(written.ok ? "" : written.refusals[0]?.refusal.code).toBe("role.editor");
  });
});

describe("a write that fails half way", () => {
  it("leaves nothing behind", async () => {
    const before = (await landscapeOf(act)).byId.size;
    await transact(act, async () => {
      throw new Error("power cut");
    }).catch(() => undefined);
    expect((await landscapeOf(act)).byId.size).toBe(before);
  });
});
