import { describe, expect, it } from "vitest";
import { changeThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { thingsOf } from "../register/landscape.ts";
import { nounNamed } from "../register/nouns.ts";
import { chooseKitos, importKitosFolder, kitosDraft, writeKitos } from "./actions.server.ts";
import type { Json } from "./invented.ts";
import { inventedUuid } from "./invented-names.ts";
import { mapChoices } from "./mapping.server.ts";
import { entriesOf } from "./store-testing.server.ts";
import { act, draft, foundUse, list, simulator, withKitos, write } from "./testing.ts";

withKitos();

describe("changed here and in KITOS", () => {
  /** Three purposes edited on both sides, and what the draft says of them. */
  const both = async () => {
    await write();
    const noun = nounNamed("system-use")!;
    const landscape = await landscapeOf(act);
    for (const [i, localId] of ["LOK-0001", "LOK-0002", "LOK-0003"].entries()) {
      const use = foundUse(landscape, localId)!;
      const values = { purpose: `Vores ${i}`, ...(i === 0 ? { notes: "Vores note" } : {}) };
      expect((await changeThing(act, noun, use.id, use.version, { values })).ok).toBe(true);
      Object.assign(list("it-system-usages")[i]!.general as Json, {
        purpose: `Deres ${i}`,
        notes: "Deres note",
      });
    }
    return draft();
  };
  const purposes = async () => {
    const landscape = await landscapeOf(act);
    return ["LOK-0001", "LOK-0002", "LOK-0003"].map(id => foundUse(landscape, id)?.values.purpose);
  };
  const name = (n: number) => `system-use|${inventedUuid("use", n)}|purpose`;

  it("takes theirs only where one has chosen it, keeps ours elsewhere, and says so in the log", async () => {
    const { id, hash } = await both();
    expect((await chooseKitos(act, id, new Set([name(2)]))).ok).toBe(true);
    const chosen = await kitosDraft(act, id);
    if (!chosen.ok) throw new Error(chosen.refusal.code);
    expect(chosen.value.effects.conflicts.map(one => [one.name, one.takes])).toContainEqual([
      name(2),
      "theirs",
    ]);
    // What was shown before the choice is not what would be written now.
    expect(await writeKitos(act, id, hash)).toMatchObject({ refusal: { code: "import.plan-changed" } });
    expect((await writeKitos(act, id, chosen.value.hash)).ok).toBe(true);
    expect(await purposes()).toEqual(["Vores 0", "Deres 1", "Vores 2"]);
    const [told] = await entriesOf(act, "landscape.kitos-imported");
    expect(told).toContainEqual(
      expect.objectContaining({ kind: "system-use", field: "purpose", takes: "theirs" }),
    );
    expect(told).toContainEqual(expect.objectContaining({ field: "notes", takes: "ours" }));
    const again = await draft();
    expect([again.writes, again.effects.conflicts]).toEqual([0, []]);
  });
  it("takes choices made together with the yes", async () => {
    const { id, hash } = await both();
    expect((await writeKitos(act, id, hash, new Set([name(1), name(3)]))).ok).toBe(true);
    expect(await purposes()).toEqual(["Deres 0", "Vores 1", "Deres 2"]);
  });
  it("asks again after an import by the command line, where nobody could choose", async () => {
    await both();
    const files = Object.entries(simulator.data.lists).map(([file, items]) => ({
      name: `${file}.json`,
      content: Buffer.from(JSON.stringify(items)),
    }));
    expect((await importKitosFolder(act, files, { confirm: true })).ok).toBe(true);
    expect(await purposes()).toEqual(["Vores 0", "Vores 1", "Vores 2"]);
    expect((await draft()).effects.conflicts.map(one => one.name)).toContain(name(1));
  });
  it("a reader cannot choose", async () => {
    const { id } = await both();
    const reader = { ...act, actor: { ...act.actor, roles: ["reader" as const] } };
    expect((await chooseKitos(reader, id, new Set())).ok).toBe(false);
  });
});

it("a choice nobody knows is mapped once, planned anew, kept, and taken back", async () => {
  for (const contract of list("it-contracts").slice(0, 2))
    (contract.procurement as Json).procurementStrategy = {
      uuid: inventedUuid("choice", 60),
      name: "Lodtrækning",
    };
  const first = await draft();
  const strange = { field: "contract.procurement", value: "Lodtrækning" };
  expect(first.reading.unmapped).toContainEqual({ ...strange, count: 2 });
  for (const bad of [
    { ...strange, code: "lottery" },
    { field: "contract.noticeMonths", value: "Efter aftale", code: "snart" },
    { field: "deletion.entityType", value: "X", code: "unit" },
  ])
    expect(await mapChoices(act, [bad])).toMatchObject({ refusal: { code: "kitos.bad-mapping" } });
  expect((await mapChoices(act, [{ ...strange, code: "direct-award" }])).ok).toBe(true);
  expect(await entriesOf(act, "landscape.kitos-choices-mapped")).toHaveLength(1);
  const mapped = await kitosDraft(act, first.id);
  if (!mapped.ok) throw new Error(mapped.refusal.code);
  expect(mapped.value.reading.unmapped).toContainEqual({ ...strange, count: 2, code: "direct-award" });
  expect((await writeKitos(act, first.id, mapped.value.hash)).ok).toBe(true);
  const contract = thingsOf(await landscapeOf(act), "contract").find(one => one.values.number === "K-0001")!;
  expect(contract.values.procurement).toBe("direct-award");
  expect((await draft()).writes).toBe(0);
  expect((await mapChoices(act, [{ ...strange, code: "" }])).ok).toBe(true);
  expect((await draft()).reading.unmapped).toContainEqual({ ...strange, count: 2 });
  const reader = { ...act, actor: { ...act.actor, roles: ["reader" as const] } };
  expect((await mapChoices(reader, [{ ...strange, code: "" }])).ok).toBe(false);
});
