import { sql } from "kysely";
import { expect, it } from "vitest";
import { read } from "../../../platform/act.ts";
import { zip } from "../../../platform/files/zip.ts";
import { unitsAsOf } from "../../organisation/index.server.ts";
import { validityIn } from "../contract/validity.ts";
import { validityAbout } from "../contract/validity-show.ts";
import { changeThing, createThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { thingsOf } from "../register/landscape.ts";
import { nounNamed } from "../register/nouns.ts";
import { externalIds } from "../register/store-external-ids.server.ts";
import { titleOf } from "../register/title.ts";
import { draftKitos, importKitosFolder, type KitosInput, writeKitos } from "./actions.server.ts";
import type { Json } from "./invented.ts";
import { inventedUuid } from "./invented-names.ts";
import { simulatedLogin, simulatedToken } from "./simulator.ts";
import { rowsOf } from "./store-testing.server.ts";
import { act, counted, draft, foundUse, list, live, simulator, withKitos, world, write } from "./testing.ts";

withKitos();

it("brings units, people and the landscape of a small municipality; again it writes nothing", async () => {
  expect(await write(live({ access: simulatedLogin }))).toBeGreaterThan(100);
  const landscape = await landscapeOf(act);
  expect(counted(landscape, "system-use")).toBe(15);
  expect(counted(landscape, "contract")).toBe(15);
  expect(counted(landscape, "integration")).toBe(5);
  const use = foundUse(landscape, "LOK-0003")!;
  expect(use.values.localName).toBe("Vores Møllejournal 3");
  expect(use.facts.localName).toEqual({ source: "kitos", on: "2031-02-01" });
  expect(titleOf(landscape, String(use.values.owner))).toMatch(/^\S+ \S+$/);
  expect((await unitsAsOf(act, act.today)).length).toBe(5);
  const before = await rowsOf(act);
  const again = await draft();
  expect(again.writes).toBe(0);
  expect(await writeKitos(act, again.id, again.hash)).toEqual({ ok: true, value: 0 });
  expect(await rowsOf(act)).toEqual(before);
});

it("knows a thing by its KITOS uuid, never by its name", async () => {
  await write();
  const [first, second] = ["LOK-0001", "LOK-0002"];
  const before = await landscapeOf(act);
  const kept = await read(act, tx => externalIds(tx, "kitos", act.today));
  expect(kept.get(inventedUuid("use", 1))?.id).toBe(foundUse(before, first)?.id);
  // The two change names with each other upstream: each stays who it was.
  const [one, two] = list("it-system-usages").map(({ general }) => general as Json);
  const names = ["Opdigtet alfa", "Opdigtet beta"];
  Object.assign(one!, { localCallName: names[0] });
  Object.assign(two!, { localCallName: names[1] });
  await write();
  Object.assign(one!, { localCallName: names[1] });
  Object.assign(two!, { localCallName: names[0] });
  await write();
  const after = await landscapeOf(act);
  expect(after.byId.get(foundUse(before, first)!.id)?.thing.values.localName).toBe(names[1]);
  expect(after.byId.get(foundUse(before, second)!.id)?.thing.values.localName).toBe(names[0]);
  expect(counted(after, "system-use")).toBe(15);
});

it("says by which rule it fills what KITOS does not tell", async () => {
  const first = list("it-contracts")[0]!;
  first.supplier = null;
  first.responsible = null;
  const { effects } = await draft();
  expect(effects.notes).toContainEqual({ code: "kitos.default-supplier", values: { n: 1 } });
  expect(effects.notes).toContainEqual({ code: "kitos.default-unit", values: { n: 1 } });
  expect(effects.notes).toContainEqual({ code: "kitos.default-year", values: { year: "2031", n: 15 } });
  await write();
  const landscape = await landscapeOf(act);
  const contract = thingsOf(landscape, "contract").find(one => one.values.number === "K-0001")!;
  expect(landscape.byId.get(String(contract.values.supplier))?.thing.values.name).toBe("Unknown supplier");
  expect(landscape.units.get(String(contract.values.responsibleUnit))?.parent).toBeNull();
  expect((await draft()).writes).toBe(0);
});

it("follows a change and a deletion, keeps what was edited here, and tells of both", async () => {
  await write();
  const landscape = await landscapeOf(act);
  const mine = foundUse(landscape, "LOK-0001")!;
  const noun = nounNamed("system-use")!;
  const edited = await changeThing(act, noun, mine.id, mine.version, {
    values: { purpose: "Vores eget formål" },
  });
  expect(edited.ok).toBe(true);
  const usages = list("it-system-usages");
  for (const [i, purpose] of [
    [0, "Deres nye formål"],
    [1, "Nyt formål"],
  ] as const)
    (usages[i]!.general as Json).purpose = purpose;
  simulator.remove("it-contracts", inventedUuid("contract", 15), "ItContract", "2031-02-01T10:00:00Z");
  (usages[14]!.general as Json).mainContract = null;
  const shown = await draft();
  expect(shown.effects.conflicts).toEqual([
    {
      name: `system-use|${inventedUuid("use", 1)}|purpose`,
      takes: "ours",
      kind: "system-use",
      id: mine.id,
      field: "purpose",
      here: "Vores eget formål",
      there: "Deres nye formål",
    },
  ]);
  expect(shown.effects.counts.get("contract")?.removed).toBe(1);
  expect((await writeKitos(act, shown.id, shown.hash)).ok).toBe(true);
  const after = await landscapeOf(act);
  expect(after.byId.get(mine.id)?.thing.values.purpose).toBe("Vores eget formål");
  expect(foundUse(after, "LOK-0002")?.values.purpose).toBe("Nyt formål");
  expect(counted(after, "contract")).toBe(14);
  expect(counted(after, "money-line")).toBe(14);
  const again = await draft();
  expect(again.writes).toBe(0);
  // Ours was kept with open eyes: it is asked about again only when KITOS says something new.
  expect(again.effects.conflicts).toEqual([]);
  (usages[0]!.general as Json).purpose = "Endnu et formål";
  expect((await draft()).effects.conflicts).toMatchObject([
    { here: "Vores eget formål", there: "Endnu et formål" },
  ]);
});

it("keeps every oversight, takes one that is here already as the same, and drops one gone upstream", async () => {
  await write();
  const looks = async () => {
    const landscape = await landscapeOf(act);
    const [first] = thingsOf(landscape, "processor-agreement");
    return thingsOf(landscape, "oversight").filter(one => one.values.agreement === first!.id);
  };
  const before = await looks();
  expect(before.map(({ values }) => values.on).sort()).toEqual(["2029-09-03", "2030-09-02"]);
  const made = await createThing(act, nounNamed("oversight")!, {
    values: { agreement: before[0]!.values.agreement!, on: "2031-01-15" },
  });
  expect(made.ok).toBe(true);
  const registrations = list("data-processing-registrations");
  const kept = await read(act, tx => externalIds(tx, "kitos", act.today));
  const there = [...kept].find(([, { id }]) => id === before[0]!.values.agreement)?.[0];
  const dates = (registrations.find(({ uuid }) => uuid === there)!.oversight as Json)
    .oversightDates as Json[];
  dates.splice(0, 1, { uuid: inventedUuid("look", 99), completedAt: "2031-01-15T00:00:00Z", remark: null });
  await write();
  expect((await looks()).map(({ values }) => values.on).sort()).toEqual(["2030-09-02", "2031-01-15"]);
  expect((await looks()).some(({ id }) => made.ok && id === made.id)).toBe(true);
  expect((await draft()).writes).toBe(0);
});

it("follows the feed of deletions when only changes are read", async () => {
  await write();
  simulator.remove("it-systems", inventedUuid("system", 15), "ItSystem", "2031-02-01T13:00:00Z");
  simulator.remove("it-system-usages", inventedUuid("use", 15), "ItSystemUsage", "2031-02-01T13:00:00Z");
  const later = { ...act, now: new Date("2031-02-01T14:00:00Z") };
  expect(await write(live({ onlyChanges: true }), later)).toBeGreaterThan(2);
  const landscape = await landscapeOf(act);
  expect(counted(landscape, "system-use")).toBe(14);
  expect(counted(landscape, "system")).toBe(14);
  expect(simulator.requests.some(path => path.includes("deleted-entities"))).toBe(true);
});

it("ends rather than deletes what something of our own points to", async () => {
  await write();
  const use = foundUse(await landscapeOf(act), "LOK-0009")!;
  const { createThing } = await import("../register/actions.server.ts");
  const own = await createThing(act, nounNamed("data-set")!, {
    values: { title: "Vores data", uses: [use.id], unit: use.values.responsibleUnit! },
  });
  expect(own).toMatchObject({ ok: true });
  simulator.remove("it-system-usages", inventedUuid("use", 9), "ItSystemUsage", "2031-02-01T10:00:00Z");
  const shown = await draft();
  expect(shown.effects.notes.map(({ code }) => code)).toContain("kitos.kept-ended");
  expect((await writeKitos(act, shown.id, shown.hash)).ok).toBe(true);
  expect(foundUse(await landscapeOf(act), "LOK-0009")?.values).toMatchObject({
    to: "2031-02-01",
    lifeCycle: "not-in-use",
  });
  expect((await draft()).writes).toBe(0);
});

it("waits when told to; a fault in the middle writes nothing and says why", async () => {
  simulator.faults.push({
    list: "it-contracts",
    times: 1,
    answer: { status: 429, headers: { "retry-after": "3" } },
  });
  expect((await draftKitos(act, live(), world)).ok).toBe(true);
  const before = await rowsOf(act);
  const refusal = async (input: KitosInput) => {
    const result = await draftKitos(act, input, world);
    return result.ok ? null : result.refusal.code;
  };
  simulator.faults.push({ list: "data-processing-registrations", times: 99, answer: { status: 500 } });
  expect(await refusal(live())).toBe("kitos.server-fault");
  expect(await refusal(live({ access: { token: "wrong" } }))).toBe("kitos.unauthorised");
  expect(await refusal(live({ organizationUuid: inventedUuid("org", 9) }))).toBe("kitos.refused");
  expect(await rowsOf(act)).toEqual(before);
});

it("does not take another municipality for ours, nor a plan that no longer holds", async () => {
  const [one, two] = [await draft(), await draft()];
  expect((await writeKitos(act, one.id, one.hash)).ok).toBe(true);
  expect(await writeKitos(act, two.id, two.hash)).toMatchObject({
    ok: false,
    refusal: { code: "import.plan-changed" },
  });
  expect(await draftKitos(act, live({ organizationUuid: inventedUuid("org", 9) }), world)).toMatchObject({
    refusal: { code: "kitos.other-organization" },
  });
});

it("keeps neither token nor a person's name in what it remembers", async () => {
  await write();
  const kept = await read(act, async tx => {
    const records = await sql<{
      text: string;
    }>`select imported::text as text from landscape.kitos_record where kind = 'person'`.execute(tx);
    const drafts = await sql<{
      text: string;
    }>`select convert_from(bytes, 'UTF8') || options::text as text from landscape.import_draft`.execute(tx);
    return [...records.rows, ...drafts.rows].map(row => row.text).join();
  });
  expect(kept).not.toContain(simulatedToken);
  expect(kept).not.toMatch(/Lyngby|Møllegård|Engdal/);
});

it("reads a folder from the command line: a dry run first", async () => {
  const files = Object.entries(simulator.data.lists).map(([name, items]) => ({
    name: `${name}.json`,
    content: Buffer.from(JSON.stringify(items)),
  }));
  const dry = await importKitosFolder(act, files, { confirm: false });
  const pieces = files.map(({ name, content }) => ({ name: `kitos/${name}`, pieces: [content.toString()] }));
  const asZip = [{ name: "kitos.zip", content: await zip(pieces) }];
  expect(await importKitosFolder(act, asZip, { confirm: false })).toEqual(dry);
  expect(dry).toMatchObject({ ok: true, value: { written: 0 } });
  expect(counted(await landscapeOf(act), "system")).toBe(0);
  expect((await importKitosFolder(act, files, { confirm: true })).ok).toBe(true);
  expect(counted(await landscapeOf(act), "system")).toBe(15);
  expect((await draft()).writes).toBe(0);
});

it("takes texts with signs that cannot be stored, and cuts a unit's name between characters", async () => {
  const bad = "\u0000\ud83d";
  const unit = list("organization-units")[1]!;
  unit.name = `${"x".repeat(199)}😀 og mere${bad}`;
  for (const use of list("it-system-usages")) use[`ukendt${bad}`] = bad;
  const { general, systemContext: context } = list("it-system-usages")[0]! as Record<string, Json>;
  if (!general || !context) throw new Error("no general part");
  general.notes = `Før${bad}\nefter`;
  general.localCallName = `${"y".repeat(199)}😀${bad}`;
  general.licensingAndCodeModels = [`Fri${bad}`];
  context.name = `${context.name}${bad}`;
  expect(await write()).toBeGreaterThan(100);
  const names = (await unitsAsOf(act, act.today)).map(({ name }) => name);
  expect(names).toContain("x".repeat(199));
  expect((await draft()).writes).toBe(0);
  // The same again as a change of what is here.
  list("organization-units")[2]!.name = `${"z".repeat(199)}😀${bad}`;
  await write();
  expect((await unitsAsOf(act, act.today)).map(({ name }) => name)).toContain("z".repeat(199));
  expect((await draft()).writes).toBe(0);
});

it("keeps what KITOS says of validity beside our own answer, and shows it where the two differ", async () => {
  const [one] = list("it-contracts");
  const validity = (one!.general as Json).validity as Json;
  const title = String(one!.name).trim();
  const foundIn = async () => {
    const landscape = await landscapeOf(act);
    const thing = thingsOf(landscape, "contract").find(({ values }) => values.title === title)!;
    return { landscape, thing, ours: validityIn(landscape).get(thing.id)! };
  };
  await write();
  const { ours } = await foundIn();
  expect(ours.kitos?.valid).toBe(validity.valid);
  validity.valid = !ours.valid;
  const next = await draft();
  expect([next.writes, next.said.map(({ kind }) => kind)]).toEqual([0, ["contract"]]);
  await write();
  const after = await foundIn();
  expect(after.ours.valid).toBe(ours.valid);
  expect(after.ours.kitos?.valid).toBe(!ours.valid);
  expect(
    validityAbout(after.landscape, after.thing, null, { lang: "en", zone: "Europe/Copenhagen" })?.kitos,
  ).toMatch(/^KITOS says that it is /);
  expect((await draft()).said).toEqual([]);
});
