import { afterAll, describe, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { transact } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { workbookOf } from "../export/workbook.ts";
import { draftImport, writeImport } from "../import/intake.server.ts";
import { changeThing, createThing, removeThing } from "./actions.server.ts";
import { landscapeOf } from "./landscape.server.ts";
import { idsOf, thingsOf } from "./landscape.ts";
import { nounNamed } from "./nouns.ts";
import { checkThing, type Values } from "./rules.ts";
import { externalIdIn, externalIdLine } from "./rules-external-ids.ts";
import { externalIds, insertExternalIds } from "./store-external-ids.server.ts";

afterAll(closeWorkers);

const supplier = nounNamed("supplier")!;
const system = nounNamed("system")!;

const made = async (act: Act, noun: typeof supplier, values: Values): Promise<string> => {
  const written = await createThing(act, noun, { values });
  if (!written.ok) throw new Error(JSON.stringify(written.refusals));
  return written.id;
};
const linesOf = async (act: Act, id: string) => {
  const found = (await landscapeOf(act)).byId.get(id);
  return found ? idsOf(found.thing, "externalIds") : [];
};

describe("what another register calls a thing", () => {
  it("is its scheme and value, with from and until where they are known", () => {
    for (const line of [
      "kitos: 12",
      "own: A:1 (x)",
      "kitos: 12 (2024-01-01 – 2026-01-01)",
      "kitos: 12 (2024-01-01 –)",
      "kitos: 12 (– 2026-01-01)",
    ])
      expect(externalIdLine(externalIdIn(line)!)).toBe(line);
    expect(externalIdIn("kitos:12 (2024-01-01-2026-01-01)")).toEqual({
      scheme: "kitos",
      value: "12",
      from: "2024-01-01",
      to: "2026-01-01",
    });
  });

  it("is refused where it is none, ends before it begins or is said twice", () => {
    const codes = (...lines: string[]) =>
      checkThing(supplier, { name: "A", externalIds: lines }).map(({ refusal }) => refusal.code);
    for (const line of ["12", "kitos:", "kitos: 1 (2026-01-01 – 2024-01-01)", "kitos: 1 (2024-13-01 –)"])
      expect(codes(line)).toEqual(["external-id-form"]);
    expect(codes("kitos: 1", "kitos: 1 (2024-01-01 –)")).toEqual(["external-id-taken"]);
    expect(codes("kitos: 1", "cvr: 1")).toEqual([]);
  });

  it("is looked at only so far as a person writes it, so that one field keeps nobody waiting", () => {
    const lines = (n: number) => Array.from({ length: n }, (_, i) => `own: ${i}`);
    const found = (externalIds: string[]) =>
      checkThing(supplier, { name: "A", externalIds }).map(({ refusal }) => refusal);
    expect(found(lines(50))).toEqual([]);
    expect(found(lines(51))).toEqual([{ code: "too-many-external-ids", values: { max: 50, n: 51 } }]);
    expect(found(lines(200_000))).toMatchObject([{ code: "too-many-external-ids" }]);
    expect(found([`own: 1${" ".repeat(500)}(2024-01-01 –)`])).toMatchObject([{ code: "external-id-form" }]);
    // Blanks and brackets of a whole form: read once through, however many there are.
    for (const bulk of [" ".repeat(900_000), "(-".repeat(400_000), "( ".repeat(400_000)])
      expect(externalIdIn(`own: 1${bulk}x`)).toBeNull();
  });

  it("stands on the thing, is changed with it, means one thing only, and goes with it", async () => {
    const act = await testAct();
    const id = await made(act, supplier, { name: "Nordsys", externalIds: ["cvr: 1"] });
    expect(await linesOf(act, id)).toEqual(["cvr: 1"]);
    const lines = ["cvr: 1", "own: N (2024-01-01 –)"];
    await changeThing(act, supplier, id, 1, { values: { externalIds: lines } });
    expect(await linesOf(act, id)).toEqual(lines);
    await changeThing(act, supplier, id, 2, { values: { name: "Nordsys A/S" } });
    expect(await linesOf(act, id)).toEqual(lines);
    const other = await createThing(act, system, { values: { name: "Pay", externalIds: ["cvr: 1"] } });
    expect(other.ok ? [] : other.refusals).toMatchObject([
      { field: "externalIds", refusal: { code: "external-id-taken", values: { value: "cvr: 1" } } },
    ]);
    expect((await removeThing(act, supplier, id, 3)).ok).toBe(true);
    await made(act, system, { name: "Pay", externalIds: ["cvr: 1"] });
  });

  it("may be another thing's from a day on, never two things' at once, typed or in a file", async () => {
    const act = { ...(await testAct()), lang: "en" as const };
    const old = await made(act, supplier, { name: "Nordsys", externalIds: ["cvr: 1 (– 2025-01-01)"] });
    const lines = ["cvr: 1 (2025-01-01 –)"];
    const early = await createThing(act, supplier, {
      values: { name: "Ny", externalIds: ["cvr: 1 (2024-12-31 –)"] },
    });
    expect(early.ok ? [] : early.refusals).toMatchObject([{ refusal: { code: "external-id-taken" } }]);
    const fresh = await made(act, supplier, { name: "Ny", externalIds: lines });
    expect([await linesOf(act, old), await linesOf(act, fresh)]).toEqual([["cvr: 1 (– 2025-01-01)"], lines]);
    const kept = await transact(act, tx => externalIds(tx, "cvr", act.today));
    expect(kept.get("1")?.id).toBe(fresh);
    const text =
      "Name;What others call it\nA;cvr: 1 (2026-01-01 –)\nB;cvr: 2 (– 2026-01-01)\nC;cvr: 2 (2026-01-01 –)\n";
    const sent = await draftImport(act, Buffer.from(text), "s.csv", { noun: "supplier" });
    expect(sent.ok && sent.value.plan.faults.map(({ row, refusal }) => [row, refusal.code])).toEqual([
      [2, "external-id-taken"],
    ]);
  });

  it("is the one an import from another register gave, and that finds the thing again", async () => {
    const act = await testAct();
    const id = await made(act, supplier, { name: "Nordsys" });
    await transact(act, async tx => {
      await insertExternalIds(tx, act, "kitos", [{ value: "u1", noun: "supplier", id }]);
    });
    await changeThing(act, supplier, id, 1, { values: { name: "Nordsys A/S" } });
    expect(await linesOf(act, id)).toEqual(["kitos: u1"]);
    const kept = await transact(act, tx => externalIds(tx, "kitos", act.today));
    expect(kept.get("u1")).toEqual({ noun: "supplier", id, imported: true });
  });
});

describe("what an import gave", () => {
  it("stays on the thing whatever is typed or sent in a file, and shows what is typed beside it", async () => {
    const act = { ...(await testAct()), lang: "en" as const };
    const id = await made(act, supplier, { name: "Nordsys", externalIds: ["own: 1"] });
    await transact(act, tx => insertExternalIds(tx, act, "kitos", [{ value: "u1", noun: "supplier", id }]));
    const typed = { values: { externalIds: ["own: 2", "kitos: u1 (2024-01-01 –)"] } };
    expect((await changeThing(act, supplier, id, 1, typed)).ok).toBe(true);
    expect(await linesOf(act, id)).toEqual(["kitos: u1", "own: 2"]);
    const text = "Name;What others call it\nNordsys;own: 3\n";
    const sent = await draftImport(act, Buffer.from(text), "s.csv", { noun: "supplier" });
    if (!sent.ok) throw new Error(sent.refusal.code);
    expect((await writeImport(act, sent.value.id, sent.value.hash)).ok).toBe(true);
    expect(await linesOf(act, id)).toEqual(["kitos: u1", "own: 3"]);
    expect((await landscapeOf(act)).byId.get(id)?.thing.imported).toEqual(["kitos: u1"]);
  });
});

describe("of two who write at once", () => {
  const twoSuppliers = async () => {
    const act = await testAct();
    return { act, ids: [await made(act, supplier, { name: "A" }), await made(act, supplier, { name: "B" })] };
  };
  const namedBy = async (act: Act, line: string) =>
    thingsOf(await landscapeOf(act), "supplier").filter(thing => idsOf(thing, "externalIds").includes(line))
      .length;

  it("only one import gives an id of another register, and the other's thing goes without", async () => {
    const { act, ids } = await twoSuppliers();
    const entry = (id: string) => [{ value: "u1", noun: "supplier", id }];
    await Promise.all(ids.map(id => transact(act, tx => insertExternalIds(tx, act, "kitos", entry(id)))));
    expect(await namedBy(act, "kitos: u1")).toBe(1);
    // Nor where the days of both would begin apart, which the key of the table lets in.
    const since = { values: { externalIds: ["kitos: u2 (2020-01-01 –)"] } };
    expect((await changeThing(act, supplier, ids[0]!, 1, since)).ok).toBe(true);
    const later = [{ value: "u2", noun: "supplier", id: ids[1]! }];
    await transact(act, tx => insertExternalIds(tx, act, "kitos", later));
    const kept = await transact(act, tx => externalIds(tx, "kitos", act.today));
    expect([kept.get("u2")?.id, await namedBy(act, "kitos: u2")]).toEqual([ids[0], 0]);
  });

  it("a person and a file, or two files, never give one id to two things", async () => {
    const { act, ids } = await twoSuppliers();
    const drafted = async (noun: string, id: string) => {
      const text = `Name;What others call it\n${noun} ${id};hr: ${id} (2025-01-01 –)\n`;
      const sent = await draftImport(act, Buffer.from(text), "s.csv", { noun });
      if (!sent.ok || sent.value.plan.faults.length > 0) throw new Error(JSON.stringify(sent));
      return sent.value;
    };
    const files = [await drafted("supplier", "1"), await drafted("system", "1")];
    const both = await Promise.all(files.map(({ id, hash }) => writeImport(act, id, hash)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const file = await drafted("system", "2");
    const race = await Promise.all([
      writeImport(act, file.id, file.hash),
      changeThing(act, supplier, ids[0]!, 1, { values: { externalIds: ["hr: 2"] } }),
    ]);
    expect(race.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("in files and the API", () => {
  it("they go out and come back, and one that is taken is told at its row", async () => {
    const act = { ...(await testAct()), lang: "en" as const };
    await made(act, supplier, { name: "Nordsys", externalIds: ["cvr: 1", "cvr: 2 (2024-01-01 –)"] });
    const sheets = workbookOf(await landscapeOf(act), "en");
    expect(JSON.stringify(sheets)).toContain("cvr: 1\\ncvr: 2 (2024-01-01 –)");
    const send = (text: string) => draftImport(act, Buffer.from(text), "s.csv", { noun: "supplier" });
    const heading = "Name;What others call it\n";
    const same = await send(`${heading}Nordsys;"cvr: 2 (2024-01-01 –)\ncvr: 1"\n`);
    expect(same.ok && [same.value.plan.faults, same.value.plan.unchanged]).toEqual([[], { supplier: 1 }]);
    const taken = await send(`${heading}Sydsys;cvr: 1\nVestsys;cvr: 9\nØstsys;cvr: 9\n`);
    expect(taken.ok && taken.value.plan.faults.map(({ row, refusal }) => [row, refusal.code])).toEqual([
      [2, "external-id-taken"],
      [4, "external-id-taken"],
    ]);
    const moved = await send(`${heading}Nordsys;\nSydsys;cvr: 1\n`);
    if (!moved.ok) throw new Error(moved.refusal.code);
    expect((await writeImport(act, moved.value.id, moved.value.hash)).ok).toBe(true);
    const landscape = await landscapeOf(act);
    const names = [...landscape.byId.values()].map(({ thing }) => [
      thing.values.name,
      thing.values.externalIds,
    ]);
    expect(names.sort()).toEqual([
      ["Nordsys", []],
      ["Sydsys", ["cvr: 1"]],
    ]);
  });
});
