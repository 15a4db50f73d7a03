import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { writeWorkbook } from "../../../platform/files/index.ts";
import { testAct } from "../../../platform/testing/index.ts";
import {
  endPerson,
  erasePerson,
  personVerbs,
  positionVerbs,
  responsibilitiesOf,
  setResponsibility,
  spansOf,
  unitVerbs,
} from "../../organisation/index.server.ts";
import { sheetOf } from "../export/workbook.ts";
import { draftImport, writeImport } from "../import/intake.server.ts";
import { losingHolders, overlookedIn } from "../overlooked/facts.ts";
import { changeThing, createThing, removeThing, type Written } from "./actions.server.ts";
import { answeredForBy, thingsSeen } from "./duty-things.server.ts";
import { inputOf } from "./form.server.ts";
import { landscapeOf } from "./landscape.server.ts";
import { nounNamed } from "./nouns.ts";
import type { Values } from "./rules.ts";
import { holderText } from "./show.ts";

const systemUse = nounNamed("system-use")!;
let act: Act;
let unit: string;
let anne: string;
let bo: string;

const well = <T>(result: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const idOf = (written: Written): string => {
  if (!written.ok) throw new Error(JSON.stringify(written.refusals));
  return written.id;
};
const refusedAt = (written: Written) =>
  written.ok ? [] : written.refusals.map(({ field, refusal: { code } }) => `${field}: ${code}`);

const person = async (given: string, family: string) => {
  const value = { given, family, display: null, email: null, phone: null, protected: false };
  return well(await personVerbs.start(act, { from: "2020-01-01", value })).id;
};
const position = async (title: string, holder: string | null) => {
  const value = { title, unit, person: holder, jobClass: null, type: "employee" as const, fraction: 100 };
  return well(await positionVerbs.start(act, { from: "2020-01-01", value: { ...value, primary: false } })).id;
};
const use = async (values: Values = {}) =>
  idOf(
    await createThing(act, systemUse, {
      values: {
        localName: `System ${crypto.randomUUID()}`,
        responsibleUnit: unit,
        lifeCycle: "operational",
        ...values,
      },
    }),
  );
const thing = async (id: string, as: Act = act) => (await landscapeOf(as)).byId.get(id)!.thing;
const spans = (id: string) => read(act, tx => spansOf(tx, { objects: [id] }));
const change = async (id: string, values: Values, as: Act = act) =>
  changeThing(as, systemUse, id, (await thing(id)).version, { values });

beforeAll(async () => {
  act = await testAct({ lang: "da" });
  const value = { name: "IT-afdelingen", type: "department" as const, parentLine: null };
  const rest = { parentPay: null, parentSafety: null, parentPolitics: null, ean: null, pNumber: null };
  const reach = { email: null, phone: null, address: null, openingHours: null };
  unit = well(await unitVerbs.start(act, { from: "2020-01-01", value: { ...value, ...rest, ...reach } })).id;
  anne = await person("Anne", "Opdigtet");
  bo = await person("Bo", "Opdigtet");
});

describe("who owns a system", () => {
  it("is a responsibility in the organisation", async () => {
    const id = await use({ owner: anne, deputy: bo });
    expect(await spans(id)).toMatchObject([
      { kind: "system-owner", objectKind: "system-use", holder: anne, deputy: bo, from: act.today, to: null },
    ]);
    expect((await thing(id)).values).toMatchObject({ owner: anne, deputy: bo });
  });

  it("passes from one to the next on the day, and what was stays readable", async () => {
    const id = await use({ owner: anne });
    const later = { ...act, today: "2026-05-01" };
    expect((await change(id, { owner: bo }, later)).ok).toBe(true);
    expect((await thing(id)).values.owner).toBe(anne);
    expect((await thing(id, later)).values.owner).toBe(bo);
    expect((await spans(id)).map(({ holder, from, to }) => [holder, from, to])).toEqual([
      [anne, act.today, "2026-05-01"],
      [bo, "2026-05-01", null],
    ]);
  });

  it("may be nobody again, on the same day too", async () => {
    const id = await use({ owner: anne });
    expect((await change(id, { owner: null })).ok).toBe(true);
    expect((await thing(id)).values.owner).toBe(null);
    expect(await spans(id)).toEqual([]);
  });

  it("keeps a handover that is planned", async () => {
    const id = await use({ owner: anne });
    const object = { kind: "system-use", id };
    const holder = { kind: "person" as const, id: bo };
    well(await setResponsibility(act, { kind: "system-owner", object, holder, from: "2026-09-01" }));
    const clara = await person("Clara", "Opdigtet");
    expect((await change(id, { owner: clara })).ok).toBe(true);
    expect((await spans(id)).map(span => [span.holder, span.to])).toEqual([
      [clara, "2026-09-01"],
      [bo, null],
    ]);
  });

  it("lasts no longer than the owner is here, and the next owner is not bound by that", async () => {
    const leaving = await person("Dan", "Opdigtet");
    const id = await use({ owner: leaving });
    const gone = await endPerson(act, { id: leaving, version: 1, day: "2026-06-01", letGo: true });
    expect(gone.ok).toBe(true);
    expect((await spans(id)).map(span => span.to)).toEqual(["2026-06-01"]);
    const other = await use({ owner: leaving });
    expect((await spans(other)).map(span => span.to)).toEqual(["2026-06-01"]);
    expect((await change(id, { owner: bo })).ok).toBe(true);
    expect((await spans(id)).map(span => [span.holder, span.to])).toEqual([[bo, null]]);
  });

  it("cannot be somebody who is not here, nor a deputy of nobody or of oneself", async () => {
    const left = await person("Eva", "Opdigtet");
    well(await endPerson(act, { id: left, version: 1, day: "2026-04-01" }));
    const may = { ...act, today: "2026-05-01" };
    const id = await use();
    expect(refusedAt(await change(id, { owner: left }, may))).toEqual([
      "owner: responsibility.holder-not-valid",
    ]);
    expect(refusedAt(await change(id, { deputy: bo }))).toEqual(["deputy: responsibility.deputy-alone"]);
    expect(refusedAt(await change(id, { owner: bo, deputy: bo }))).toEqual([
      "deputy: responsibility.deputy-same",
    ]);
    expect((await thing(id)).version).toBe(1);
  });

  it("may be whoever sits in a position", async () => {
    const chief = await position("Digitaliseringschef", anne);
    const vacant = await position("Konsulent", null);
    const id = await use({ owner: chief });
    const landscape = await landscapeOf(act);
    expect(holderText(landscape, chief, "da")).toBe("Anne Opdigtet (Digitaliseringschef, IT-afdelingen)");
    const read = await inputOf(act, systemUse, { owner: "Konsulent, IT-afdelingen", "was.owner": "" });
    expect(read.ok && read.input.values.owner).toBe(vacant);
    expect((await change(id, { owner: vacant })).ok).toBe(true);
    expect(holderText(await landscapeOf(act), vacant, "da")).toBe("ledig (Konsulent, IT-afdelingen)");
  });

  it("ends when the system is taken out of the list", async () => {
    const id = await use({ owner: anne });
    const later = { ...act, today: "2026-07-01" };
    expect((await removeThing(later, systemUse, id, 1)).ok).toBe(true);
    expect((await spans(id)).map(span => [span.from, span.to])).toEqual([[act.today, "2026-07-01"]]);
  });
});

describe("what a unit answers for", () => {
  it("is told on the organisation's pages, each thing with whoever is responsible on the day", async () => {
    const mine = await position("Enhedschef", anne);
    const id = await use({ owner: mine, from: "2026-01-01", to: "2027-01-01" });
    const groups = await answeredForBy(act, unit, "2026-06-01");
    const systems = groups.find(group => group.kind === "system-use")!;
    expect(systems).toMatchObject({
      part: "responsible",
      href: `/landscape/system-uses?responsibleUnit=${unit}`,
    });
    const all = async (day: string) =>
      (await answeredForBy(act, unit, day)).find(group => group.kind === "system-use")!.total;
    expect((await all("2026-06-01")) - (await all("2027-06-01"))).toBe(1);
    expect(await thingsSeen(act, [id, unit])).toMatchObject([{ id, href: `/landscape/system-uses/${id}` }]);
    expect((await responsibilitiesOf(act, { objects: [{ kind: "system-use", id }] }))[0]).toMatchObject({
      personName: "Anne Opdigtet",
      title: "Enhedschef",
    });
  });

  it("loses its owner when that one leaves, which is told among the overlooked with the day", async () => {
    const leaving = await person("Ida", "Opdigtet");
    const id = await use({ owner: leaving });
    const lead = await use({ owner: anne, deputy: leaving });
    well(await endPerson(act, { id: leaving, version: 1, day: "2026-05-01", letGo: true }));
    const landscape = await landscapeOf(act);
    const found = losingHolders(landscape).filter(one => [id, lead].includes(one.object));
    expect(found).toEqual([{ object: id, kind: "system-owner", from: "2026-05-01" }]);
    expect((await thing(lead, { ...act, today: "2026-05-01" })).values).toMatchObject({
      owner: anne,
      deputy: null,
    });
    const rows = overlookedIn(await landscapeOf({ ...act, today: "2026-05-01" })).find(
      one => one.code === "use-without-owner",
    )!.rows;
    expect(rows.some(row => row.ids[0] === id)).toBe(true);
  });
});

describe("a form that was open while the organisation changed", () => {
  it("changes the owner only where somebody typed one", async () => {
    const id = await use({ owner: anne });
    const object = { kind: "system-use", id };
    const holder = { kind: "person" as const, id: bo };
    well(await setResponsibility(act, { kind: "system-owner", object, holder, from: act.today }));
    const sent = { owner: "Anne Opdigtet", "was.owner": "Anne Opdigtet", purpose: "Sager" };
    const read = await inputOf(act, systemUse, sent);
    expect(read.ok && Object.keys(read.input.values)).toEqual(["purpose"]);
    const written = await changeThing(act, systemUse, id, 1, read.ok ? read.input : { values: {} });
    expect(written.ok).toBe(true);
    expect((await thing(id)).values).toMatchObject({ owner: bo, purpose: "Sager" });
  });
});

describe("a workbook", () => {
  it("comes back as nothing to do, with people who share a name and positions too", async () => {
    const twin = await person("Anne", "Opdigtet");
    await use({ owner: twin, deputy: anne });
    await use({ owner: await position("Systemforvalter", bo) });
    const book = await writeWorkbook([sheetOf(await landscapeOf(act), systemUse, "da")]);
    const { plan } = well(await draftImport(act, book, "egen.xlsx"));
    const changed = plan.changed.map(({ fields, before, after }) =>
      fields.map(name => [before[name], after[name]]),
    );
    expect([plan.faults, plan.created, changed]).toEqual([[], [], []]);
  });

  it("names new owners, and makes them responsible when it is written", async () => {
    const frida = await person("Frida", "Opdigtet");
    const text =
      "id;localName;responsibleUnit;lifeCycle;owner\n;Fra fil;IT-afdelingen;operational;Frida Opdigtet\n";
    const draft = well(
      await draftImport(act, new Uint8Array(Buffer.from(text)), "ny.csv", { noun: "system-use" }),
    );
    expect(draft.plan.faults).toEqual([]);
    well(await writeImport(act, draft.id, draft.hash));
    const made = (await landscapeOf(act)).things
      .get("system-use")!
      .find(one => one.values.localName === "Fra fil")!;
    expect(await spans(made.id)).toMatchObject([{ kind: "system-owner", holder: frida }]);
  });
});

describe("whoever is responsible", () => {
  it("is not erased until it is given to another; then the name is nowhere, and that there was someone stays", async () => {
    const gone = await person("Gerda Qzx", "Fjeldqzx");
    const id = await use({ owner: gone });
    expect(await erasePerson(act, { id: gone, ground: "objection" })).toMatchObject({
      refusal: { code: "erasure.still-responsible" },
    });
    expect((await change(id, { owner: bo }, { ...act, today: "2026-03-05" })).ok).toBe(true);
    well(await erasePerson({ ...act, today: "2026-03-06" }, { id: gone, ground: "objection" }));
    expect((await spans(id)).map(span => span.holder)).toEqual([gone, bo]);
    const { rows } = await read(act, tx =>
      sql<{
        n: number;
      }>`select count(*)::int as n from platform.audit_payload where municipality_id = ${act.municipality}
        and payload like '%Fjeldqzx%'`.execute(tx),
    );
    expect(rows[0]!.n).toBe(0);
  });
});
