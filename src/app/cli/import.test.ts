import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { unitsAsOf } from "../../modules/organisation/index.server.ts";
import type { Act } from "../../platform/act.ts";
import { testAct, testDatabase } from "../../platform/testing/index.ts";
import { run } from "./run.ts";

let folder: string;
let act: Act;
let code: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samsyn-import-"));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  act = await testAct();
  const found = await sql<{ code: string }>`
    select country || '-' || code as code from platform.municipality where id = ${act.municipality}`.execute(
    act.db,
  );
  code = found.rows[0]!.code;
});

/** Imports a file of these lines, or of these bytes. */
const imported = async (name: string, lines: string | Uint8Array, ...options: string[]) => {
  const file = join(folder, name);
  await writeFile(file, lines);
  return cli("import", file, "--municipality", code, ...options);
};

const cli = async (...argv: string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await run(argv, {
    env: { DATABASE_URL: testDatabase() },
    out: text => out.push(text),
    err: text => err.push(text),
    watched: false,
    now: () => act.now,
  });
  return { exit, out: out.join("\n"), err: err.join("\n") };
};

const units = "Number;Unit name;Parent number\n1;Town;\n2;Roads;1\n";

describe("samsyn import of an organisation", () => {
  it("says in JSON what it would do, in a sentence that nothing is written, and writes nothing", async () => {
    const { exit, out, err } = await imported("units.csv", units);
    expect(JSON.parse(out)).toMatchObject({ ok: true, value: { added: 2, ended: 0, written: false } });
    expect([exit, err]).toEqual([0, "Nothing is written yet. With --confirm it would be."]);
    expect(await unitsAsOf(act)).toEqual([]);
  });

  it("says of a file that is not there that it is not there", async () => {
    const err: string[] = [];
    const io = {
      env: {},
      out: () => {},
      err: (text: string) => err.push(text),
      watched: false,
      now: () => act.now,
    };
    expect(await run(["import", "/no/such/list.csv", "--lang", "en"], io)).toBe(2);
    expect(err).toEqual(["There is no file /no/such/list.csv."]);
  });

  it("writes it when it is confirmed, and has nothing to do the second time", async () => {
    const { exit, out, err } = await imported("units.csv", units, "--confirm", "--source", "HR");
    expect([exit, JSON.parse(out).value.written, err]).toEqual([0, true, "Written."]);
    expect((await unitsAsOf(act)).map(unit => unit.name)).toEqual(["Roads", "Town"]);
    const again = await imported("units.csv", units, "--confirm", "--source", "HR");
    expect(JSON.parse(again.out)).toMatchObject({ ok: true, value: { added: 0, renamed: 0, moved: 0 } });
    expect(await unitsAsOf(act)).toHaveLength(2);
  });

  it("refuses a file with errors with 2, each in JSON with its place, and writes nothing", async () => {
    const wrong = "Number;Unit name;Parent number\n1;Town;\n2;;1\n3;Park;9\n";
    const { exit, out, err } = await imported("units.csv", wrong, "--confirm", "--lang", "en");
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ ok: false, total: 2 });
    expect(answer.errors).toMatchObject([
      { sheet: "units", row: 3, column: "B (Unit name)", message: expect.stringMatching(/filled in/) },
      {
        sheet: "units",
        row: 4,
        column: "C (Parent number)",
        value: "9",
        message: expect.stringMatching(/ /),
      },
    ]);
    expect([exit, err]).toEqual([2, "Nothing was written. 2 things in the file must be put right first."]);
    expect(await unitsAsOf(act)).toEqual([]);
  });

  it("asks with 2 what a file is that does not say it, and does as it is told", async () => {
    const unclear = await imported("list.csv", "Colour;Taste\nred;sweet\n");
    expect([unclear.exit, unclear.out]).toEqual([2, ""]);
    expect(unclear.err).toBe(
      "list.csv does not say what it holds. Say it with --kind: landscape, organisation",
    );
    const unknown = await imported("list.csv", units, "--kind", "people");
    expect([unknown.exit, unknown.out, unknown.err]).toEqual([
      2,
      "",
      "--kind is one of: landscape, organisation",
    ]);
    const told = await imported("units.csv", units, "--kind", "organisation");
    expect([told.exit, JSON.parse(told.out).value.added]).toEqual([0, 2]);
    const other = await imported("units.csv", units, "--kind", "landscape");
    expect(JSON.parse(other.out).value?.added).toBeUndefined();
  });

  it("refuses what is no table with 2 and a sentence", async () => {
    const { exit, out, err } = await imported("plan.xlsx", "%PDF-1.7", "--kind", "organisation");
    expect(exit).toBe(2);
    expect(JSON.parse(out).errors).toMatchObject([{ message: expect.stringMatching(/\w+ \w+.*\.$/) }]);
    expect(err).toMatch(/\w+ \w+.*\.\nNothing was written. 1 thing in/);
    const guessed = await imported("plan.xlsx", "%PDF-1.7");
    expect([guessed.exit, guessed.out]).toEqual([2, ""]);
    expect(guessed.err).toMatch(/\w+ \w+.*\.$/);
  });
});

/** A workbook as people make them: sheets of our own making tell more about themselves. */
const both = async (): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("System uses").addRows([
    ["Id", "Name"],
    ["1", "Payday"],
  ]);
  book.addWorksheet("Units").addRows([
    ["Id", "Name", "Parent"],
    ["1", "Town", ""],
    ["2", "Roads", "1"],
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

describe("samsyn import of a landscape", () => {
  beforeEach(() => imported("units.csv", units, "--confirm"));

  it("refuses a file that also holds the organisation, and says in which order both go in", async () => {
    const { exit, out, err } = await imported("both.xlsx", await both(), "--confirm");
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toMatch(/landscape \(System uses\) and of the organisation \(Units\).*one after the other/);
  });

  it("never takes units for suppliers, and does not leave them out without being told to", async () => {
    const refused = await imported("both.xlsx", await both(), "--kind", "landscape", "--confirm");
    expect([refused.exit, JSON.parse(refused.out).value.written]).toEqual([2, false]);
    expect(refused.err).toMatch(/sheet “Units” is not recognised[\s\S]*Nothing was written/);
    const written = await imported(
      "both.xlsx",
      await both(),
      "--kind",
      "landscape",
      "--confirm",
      "--leave-out",
    );
    expect([written.exit, JSON.parse(written.out).value]).toMatchObject([
      0,
      {
        created: 1,
        written: true,
        sheets: [
          { sheet: "System uses", takenFor: "system-use", created: 1, columnsLeftOut: [] },
          { sheet: "Units", takenFor: null, created: 0, valuesLeftOut: 5 },
        ],
      },
    ]);
    const units = await imported("both.xlsx", await both(), "--kind", "organisation", "--leave-out");
    expect(JSON.parse(units.out).value).toMatchObject({
      added: 0,
      sheets: [
        { sheet: "System uses", takenFor: null },
        { sheet: "Units", takenFor: "unit", created: 0, changed: 0, unchanged: 2 },
      ],
    });
  });

  it.each([
    ["en", "contracts.csv", "Title;Supplier;Ends;Runs on by itself"],
    ["da", "kontrakter.csv", "Titel;Leverandør;Slutter;Løber videre af sig selv"],
    ["sv", "avtal.csv", "Titel;Leverantör;Slutar;Löper vidare av sig självt"],
    ["fi", "sopimukset.csv", "Nimi;Toimittaja;Loppuu;Jatkuu itsestään"],
    ["nb", "kontrakter.csv", "Tittel;Leverandør;Slutter;Løper videre av seg selv"],
  ])("knows how people head when a contract ends, in %s", async (_, name, headings) => {
    const { exit, out } = await imported(
      name,
      `${headings}\nPaper;Mill;2027-05-31;yes\n`,
      "--kind",
      "landscape",
    );
    expect([exit, JSON.parse(out).value.sheets]).toMatchObject([
      0,
      [{ takenFor: "contract", created: 1, columnsLeftOut: [], valuesLeftOut: 0 }],
    ]);
  });

  it("names each column it leaves out, and writes without it only when told to", async () => {
    const lines = "Title;Supplier;Colour;Smell\nPaper;Mill;red;\nInk;Mill;blue;\n";
    const dry = await imported("contracts.csv", lines, "--lang", "da");
    expect([dry.exit, dry.err.split("\n")]).toEqual([
      0,
      [
        "Kolonnen »Colour (C)« i arket »contracts« genkendes ikke og bliver udeladt, med 2 værdier.",
        "Kolonnen »Smell (D)« i arket »contracts« genkendes ikke og bliver udeladt, med 0 værdier.",
        "Intet er skrevet endnu. Med --confirm bliver det skrevet.",
      ],
    ]);
    const refused = await imported("contracts.csv", lines, "--confirm");
    expect([refused.exit, JSON.parse(refused.out).value.written]).toEqual([2, false]);
    expect(refused.err).toMatch(/would be lost/);
    const written = await imported("contracts.csv", lines, "--confirm", "--leave-out");
    expect([written.exit, JSON.parse(written.out).value.written]).toEqual([0, true]);
    const empty = await imported(
      "contracts.csv",
      "Title;Supplier;Smell\nPaper;Mill;\nInk;Mill;\n",
      "--confirm",
    );
    expect([empty.exit, JSON.parse(empty.out).value]).toMatchObject([0, { written: true, unchanged: 2 }]);
  });

  it("says of files from KITOS in a sentence what is wrong with them", async () => {
    const kitos = join(folder, "kitos");
    await mkdir(kitos, { recursive: true });
    await writeFile(join(kitos, "it-contracts.json"), "{broken");
    const { exit, out, err } = await cli("import", kitos, "--municipality", code, "--lang", "da");
    expect(JSON.parse(out).errors).toEqual([{ message: "it-contracts.json er ikke JSON." }]);
    expect([exit, err]).toEqual([
      2,
      "it-contracts.json er ikke JSON.\nIntet er skrevet. 1 ting i filen skal rettes først.",
    ]);
  });
});

describe("samsyn export", () => {
  beforeEach(() => imported("units.csv", units, "--confirm"));

  it("refuses a name that does not say workbook or JSON", async () => {
    const { exit, out, err } = await cli("export", join(folder, "y.pdf"), "--municipality", code);
    expect([exit, out, err]).toEqual([2, "", expect.stringMatching(/y\.pdf must end in \.xlsx/)]);
  });

  it("writes a workbook that comes back whole: nothing changed, nothing left out", async () => {
    await imported("contracts.csv", "Title;Supplier;Ends\nPaper;Mill;2027-05-31\n", "--confirm");
    const file = join(folder, "all.xlsx");
    expect((await cli("export", file, "--municipality", code)).exit).toBe(0);
    const { exit, out, err } = await cli("import", file, "--municipality", code, "--confirm");
    expect([exit, err, JSON.parse(out).value]).toMatchObject([
      0,
      "Written.",
      { created: 0, changed: 0, unchanged: 2, written: true },
    ]);
  });
});
