import { beforeAll, describe, expect, test } from "vitest";
import { type Act, read, transact } from "../../../platform/act.ts";
import { writeWorkbook } from "../../../platform/files/index.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { readFeed } from "../change/actions.server.ts";
import { sheetsOf } from "../export/sheets.server.ts";
import { personVerbs } from "../person/actions.server.ts";
import { peopleAsOf } from "../person/store.server.ts";
import { setResponsibility } from "../responsibility/actions.server.ts";
import { foundTown, well } from "../testing/town.ts";
import { tell } from "../texts/index.ts";
import { unitById, unitsAsOf } from "../unit/reads.server.ts";
import { registerUnitUse } from "./actions.server.ts";
import { confirmImport, prepareImport } from "./intake.server.ts";

const text = (lines: string) => new TextEncoder().encode(lines);
const csv = (
  act: Act,
  name: string,
  lines: string,
  more: Partial<Parameters<typeof prepareImport>[1]> = {},
) =>
  prepareImport(act, {
    bytes: text(lines),
    fileName: name,
    source: "HR",
    day: act.today,
    complete: false,
    ...more,
  });

const units = `Enheds-id;Navn;Type;Hører under;Fra
1;Ny Kommune;Afdeling;;01-01-2020
2;Teknik;Afdeling;1;01-01-2020
3;Park;Team;2;01-01-2020
4;Skole;Institution;1;01-01-2020
`;
const people = `Person-id;Fornavn;Efternavn;E-mail;Fra
p1;Inge;Lundby;inge@ny.example;2021-01-01
p2;Åge;Hauge;;2021-01-01
`;
const positions = `Stillings-id;Enhed;Person;Titel;Type;Procent af fuld tid;Primær stilling;Fra
s1;2;p1;Teknisk chef;Leder;100;ja;2021-01-01
s2;3;p2;Gartner;Medarbejder;37,5;ja;2021-01-01
s3;3;;Gartner;Medarbejder;100;nej;2021-01-01
`;

const all = async (act: Act, name: string, lines: string, more = {}) => {
  const prepared = await csv(act, name, lines, more);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared));
  const { draft, hash, plan: preview } = prepared.value;
  return {
    preview,
    confirm: () => confirmImport(act, { draft, hash, endsMuchToo: true }),
  };
};

describe("an import", () => {
  let act: Act;
  beforeAll(async () => {
    act = await testAct({ lang: "da" });
    for (const [name, lines] of [
      ["enheder.csv", units],
      ["personer.csv", people],
      ["stillinger.csv", positions],
    ] as const)
      well(await (await all(act, name, lines)).confirm());
  });

  test("writes units, people and positions, each with its own day", async () => {
    const found = await unitsAsOf(act, "2020-06-01");
    expect(found.map(unit => unit.name)).toEqual(["Ny Kommune", "Park", "Skole", "Teknik"]);
    const sitting = await read(act, tx =>
      peopleAsOf(tx, act.today, { search: "Hauge", skip: 0, limit: 5, lang: "da" }),
    );
    expect(sitting.people[0]?.positions).toMatchObject([
      { title: "Gartner", unitName: "Park", primary: true },
    ]);
  });

  test("changes nothing the second time", async () => {
    const before = well(await readFeed(act, 0)).next;
    const { preview } = await all(act, "enheder.csv", units, { complete: true });
    expect(preview.lines).toEqual([]);
    const again = await all(act, "stillinger.csv", positions, { complete: true });
    expect(again.preview.lines).toEqual([]);
    well(await again.confirm());
    expect(well(await readFeed(act, 0)).next).toBe(before);
  });

  test("shows what is added, renamed, moved and ended, and keeps what is still in use", async () => {
    const changed = `Enheds-id;Navn;Hører under
1;Ny Kommune;
2;Teknik og Miljø;1
4;Skole;2
5;Vej;2
`;
    const { preview, confirm } = await all(act, "enheder.csv", changed, { complete: true });
    const told = preview.lines.map(line => [line.key, line.actions, line.use]);
    expect(told).toEqual([
      ["2", ["renamed"], null],
      ["4", ["moved"], null],
      ["5", ["added"], null],
      ["3", ["kept"], { positions: 2, units: 0, duties: 0, elsewhere: 0 }],
    ]);
    expect(well(await confirm())).toMatchObject({ added: 1, renamed: 1, moved: 1, ended: 0, kept: 1 });
    expect((await unitsAsOf(act)).map(unit => unit.name)).toContain("Park");
  });

  test("ends what has gone and nobody uses, and asks modules above who uses a unit", async () => {
    const road = (await unitsAsOf(act)).find(unit => unit.name === "Vej")!;
    let used = 1;
    registerUnitUse(async (_, ids) => new Map(ids.includes(road.id) && used ? [[road.id, used]] : []));
    const without = `Enheds-id;Navn;Hører under
1;Ny Kommune;
2;Teknik og Miljø;1
3;Park;2
4;Skole;2
`;
    const later = { ...act, today: "2026-05-01", now: new Date("2026-05-01T09:00:00Z") };
    const kept = await all(later, "enheder.csv", without, { complete: true });
    expect(kept.preview.lines).toMatchObject([{ key: "5", actions: ["kept"], use: { elsewhere: 1 } }]);
    used = 0;
    const gone = await all(later, "enheder.csv", without, { complete: true });
    expect(gone.preview.lines).toMatchObject([{ key: "5", actions: ["ended"] }]);
    well(await gone.confirm());
    expect(await unitById(later, road.id, "2026-05-01")).toBeNull();
    expect(await unitById(later, road.id, "2026-04-30")).toMatchObject({ name: "Vej" });
  });

  test("is refused when the world has changed since the preview", async () => {
    const { preview, confirm } = await all(
      act,
      "enheder.csv",
      "Enheds-id;Navn;Hører under\n4;Skolen ved åen;2\n",
    );
    expect(preview.lines).toMatchObject([{ actions: ["renamed"] }]);
    const other = await all(act, "skoler.csv", "Enheds-id;Navn;Hører under\n4;Åskolen;2\n");
    well(await other.confirm());
    expect(await confirm()).toMatchObject({ refusal: { code: "import.changed-since" } });
  });

  test("is refused when somebody writes to a person while it is confirmed", async () => {
    const later = { ...act, today: "2026-06-01", now: new Date("2026-06-01T09:00:00Z") };
    const { preview, confirm } = await all(
      later,
      "personer.csv",
      "Person-id;Fornavn;Efternavn;E-mail\np2;Åge;Haugen;\n",
    );
    const id = preview.lines[0]!.id;
    const racing = await transact(later, async tx => {
      const change = { phone: "70 00 00 00" };
      well(await personVerbs.changeIn(tx, later, { id, version: 1, from: later.today, change }));
      // Begun before the edit is committed: it reads the old version and must wait for the new one.
      const confirmed = confirm();
      await new Promise(resolve => setTimeout(resolve, 1000));
      return { confirmed };
    });
    expect(await racing.confirmed).toMatchObject({ refusal: { code: "import.changed-since" } });
    const found = await read(later, tx =>
      peopleAsOf(tx, later.today, { search: "Hauge", skip: 0, limit: 5, lang: "da" }),
    );
    expect(found.people).toMatchObject([{ id }]);
  });

  test("a confirmed draft is gone", async () => {
    const { confirm } = await all(act, "enheder.csv", "Enheds-id;Navn;Hører under\n4;Engskolen;2\n");
    well(await confirm());
    expect(await confirm()).toMatchObject({ refusal: { code: "intake.not-ready" } });
  });
});

describe("a bad file", () => {
  let act: Act;
  beforeAll(async () => {
    act = await testAct({ lang: "en" });
    well(await (await all(act, "units.csv", units)).confirm());
  });
  const errorsOf = async (lines: string, more = {}) => {
    const before = well(await readFeed(act, 0)).next;
    const result = await csv(act, "file.csv", lines, more);
    expect(well(await readFeed(act, 0)).next).toBe(before);
    if (result.ok) throw new Error("it was taken");
    return result.errors.map(error => [
      error.row,
      error.column,
      error.refusal.code,
      tell(error.refusal, "en"),
    ]);
  };

  test("says what is missing, unknown or written twice, each with row and column", async () => {
    expect(
      await errorsOf(
        "Unit id;Name;Type;Belongs to;From\n7;;Gang;9;31-02-2026\n8;X;Team;9;2026-01-01\n8;Y;Team;1;\n",
      ),
    ).toEqual([
      [2, "B (Name)", "import.empty", "“Name” must be filled in."],
      [
        2,
        "C (Type)",
        "import.unknown-word",
        "“Gang” is not known here. Use one of: Department, Team, Institution, Board, Not said.",
      ],
      [2, "D (Belongs to)", "import.unit-unknown", expect.any(String)],
      [2, "E (From)", "value.no-such-day", expect.any(String)],
      [3, "D (Belongs to)", "import.unit-unknown", expect.any(String)],
      [4, "A (Unit id)", "import.id-twice", expect.any(String)],
    ]);
    expect(await errorsOf("Unit id;Name;Belongs to\n8;X;9\n")).toMatchObject([
      [2, "C (Belongs to)", "import.unit-unknown", expect.any(String)],
    ]);
  });

  test("tells of a loop, a second top and a parent that is not there yet", async () => {
    expect(await errorsOf("Unit id;Name;Belongs to\n2;Teknik;3\n")).toMatchObject([
      [2, "C (Belongs to)", "unit.cycle", expect.any(String)],
    ]);
    expect(await errorsOf("Unit id;Name;Belongs to\n9;Øen;\n")).toMatchObject([
      [2, "C (Belongs to)", "unit.second-root", expect.any(String)],
    ]);
    expect(await errorsOf("Unit id;Name;Belongs to;From\n9;Tidlig;2;2019-01-01\n")).toMatchObject([
      [2, "C (Belongs to)", "unit.parent-not-valid", expect.any(String)],
    ]);
  });

  test("names the column of the tree a loop is in", async () => {
    expect(
      await errorsOf("Unit id;Name;Belongs to;In the pay organisation under\n8;Øst;1;9\n9;Vest;1;8\n"),
    ).toMatchObject([[2, "D (In the pay organisation under)", "unit.cycle", expect.any(String)]]);
  });

  test("tells of dates the wrong way round and of a day that has passed", async () => {
    expect(
      await errorsOf("Unit id;Name;Belongs to;From;To (not included)\n9;X;2;2026-05-01;2026-04-01\n"),
    ).toMatchObject([[2, "E (To (not included))", "history.dates-wrong-way", expect.any(String)]]);
    expect(await csv(act, "f.csv", units, { day: "2026-01-01" })).toMatchObject({
      refusal: { code: "import.day-in-past" },
    });
  });

  test("takes a name in three scripts as it is", async () => {
    const name = "Ørsted Ωμέγα 学校";
    const { preview } = await all(act, "file.csv", `Unit id;Name;Belongs to\n9;${name};2\n`);
    expect(preview.lines).toMatchObject([{ name, actions: ["added"] }]);
  });

  test("that is no table is refused in a sentence", async () => {
    const result = await prepareImport(act, {
      bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]),
      fileName: "plan.pdf",
      source: "HR",
      day: act.today,
      complete: false,
    });
    expect(result).toMatchObject({ ok: false, errors: [] });
    if (!result.ok) expect(tell(result.refusal, "en")).not.toBe("");
  });

  test("that would end much must be confirmed aloud", async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `u${i};Enhed ${i};1`).join("\n");
    well(await (await all(act, "units.csv", `Unit id;Name;Belongs to\n${rows}\n`)).confirm());
    const later = { ...act, today: "2026-04-01", now: new Date("2026-04-01T09:00:00Z") };
    const half = await csv(later, "units.csv", units, { complete: true });
    if (!half.ok) throw new Error("refused");
    const { draft, hash, plan } = half.value;
    expect(plan.endsMuch).toBe(true);
    const asked = await confirmImport(later, { draft, hash });
    expect(asked).toMatchObject({ refusal: { code: "import.ends-much", values: { n: 20 } } });
  });
});

test("the export is the import: reading it back changes nothing", async () => {
  const act = await testAct({ lang: "fi", country: "FI" });
  const town = await foundTown(act);
  well(
    await setResponsibility(act, {
      kind: "contact",
      object: { kind: "unit", id: town.park },
      holder: { kind: "person", id: town.gardener },
      from: "2021-01-01",
    }),
  );
  const sheets = (await sheetsOf(act, "all", act.today))!;
  const prepared = await prepareImport(act, {
    bytes: await writeWorkbook(sheets),
    fileName: "organisaatio.xlsx",
    source: "oma",
    day: act.today,
    complete: true,
  });
  if (!prepared.ok) throw new Error(JSON.stringify(prepared));
  expect(prepared.value.plan.lines).toEqual([]);
});

test("another municipality cannot see or confirm a draft", async () => {
  const act = await testAct();
  const prepared = await csv(act, "units.csv", units);
  if (!prepared.ok) throw new Error("refused");
  const stranger = await testAct();
  expect(await confirmImport(stranger, { draft: prepared.value.draft, hash: "" })).toMatchObject({
    refusal: { code: "intake.not-ready" },
  });
});
